/** Elements, and the frame that stands around every page. */
export const baseCSS = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  display: flex;
  flex-direction: column;
  min-height: 100vh;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 var(--sans);
  overflow-wrap: anywhere;
}
h1, h2, h3, h4 {
  margin: 0;
  font-family: var(--headline);
  font-weight: var(--headline-weight);
  line-height: 1.18;
  text-wrap: balance;
}
:lang(ar) h1, :lang(fa) h1, :lang(ur) h1, :lang(ar) h2, :lang(fa) h2, :lang(ur) h2, :lang(ar) h3, :lang(fa) h3, :lang(ur) h3 { line-height: 1.5; letter-spacing: 0 !important; }
p, figure, ul, ol { margin: 0; }
nav ul { padding: 0; list-style: none; }
img { display: block; max-width: 100%; height: auto; background: var(--panel); }
/* A date in the site's words keeps its order also in text written from right to left. */
time { unicode-bidi: plaintext; }
abbr[title] { text-decoration: none; }
a { color: var(--link); text-decoration-color: var(--accent); text-decoration-thickness: 0.08em; text-underline-offset: 0.18em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip {
  position: absolute;
  inset-inline-start: var(--gutter);
  top: -6rem;
  z-index: 1;
  padding: 0.6rem 1rem;
  background: var(--ink);
  color: var(--paper);
}
.skip:focus { top: 0.5rem; color: var(--paper); }

.masthead-in, .main, .foot-in, .breaking-in { width: 100%; max-width: calc(var(--page) + 2 * var(--gutter)); margin-inline: auto; padding-inline: var(--gutter); }

.breaking { background: var(--alert); color: var(--alert-ink); }
.breaking-in { display: flex; gap: 0.85rem; align-items: baseline; padding-block: 0.65rem; font-weight: 600; line-height: 1.35; }
.breaking-word { flex: none; padding: 0.1rem 0.55rem; border-radius: var(--radius); background: var(--alert-ink); color: var(--alert); font-size: 0.85rem; font-weight: 800; }
.breaking a { color: inherit; text-decoration-color: currentcolor; }
.breaking a:hover { color: inherit; text-decoration-thickness: 0.14em; }
.breaking :focus-visible { outline-color: currentcolor; }

.masthead-top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.15rem 1.5rem; padding-block: 0.55rem; border-bottom: 1px solid var(--line); font-size: 0.85rem; color: var(--ink-soft); }
.languages ul { display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; }
.languages a { color: inherit; text-decoration: none; }
.languages a:hover { color: var(--accent); text-decoration: underline; }
.languages [aria-current] { color: var(--ink); font-weight: 700; }
.brand { padding-block: clamp(0.9rem, 2.5vw, 1.6rem); font: 800 clamp(2rem, 1.3rem + 3vw, 3.25rem)/1 var(--headline); letter-spacing: -0.03em; }
.brand a { text-decoration: none; color: var(--ink); }
.sections { border-top: 2px solid var(--line-strong); border-bottom: 1px solid var(--line); }
.sections ul { display: flex; gap: clamp(1.1rem, 2vw, 1.75rem); overflow-x: auto; overflow-wrap: normal; scrollbar-width: none; }
.sections a {
  display: block;
  padding: 0.7rem 0 0.55rem;
  border-bottom: 3px solid transparent;
  font-size: 0.95rem;
  font-weight: 650;
  white-space: nowrap;
  text-decoration: none;
}
.sections a:hover, .sections [aria-current] { border-bottom-color: var(--accent); }
.sections [aria-current] { color: var(--accent); }
.sections a:focus-visible { outline-offset: -3px; }

.main { flex: 1; padding-block: clamp(1.25rem, 3vw, 2.25rem) 4rem; }

.foot { background: var(--panel); border-top: 2px solid var(--line-strong); font-size: 0.95rem; }
.foot-in { display: grid; gap: 2rem; padding-block: 2.25rem 1.75rem; }
.foot h2 { font-size: 1.05rem; }
.connect p { margin-top: 0.35rem; }
.foot nav ul { margin-top: 0.5rem; }
.foot-sections ul { columns: 2 9rem; }
.foot nav li { break-inside: avoid; }
.foot nav a { display: inline-block; padding-block: 0.22rem; text-decoration: none; }
.foot nav a:hover { text-decoration: underline; }
.imprint { color: var(--ink-soft); font-weight: 600; }
.imprint a { color: inherit; text-decoration: none; }
@media (min-width: 48rem) {
  .foot-in { grid-template-columns: 4fr 5fr 3fr; column-gap: 3rem; }
  .imprint { grid-column: 1 / -1; border-top: 1px solid var(--line); padding-top: 1rem; }
}

.error { max-width: var(--measure); padding-block: clamp(0.5rem, 3vw, 2rem); }
.error h1 { font-size: clamp(1.8rem, 1.3rem + 2vw, 2.6rem); }
.error p { margin-top: 1rem; }
.error .error-status { margin: 0 0 0.4rem; color: var(--accent); font-weight: 700; font-variant-numeric: tabular-nums; }
.error-notice { padding: 0.9rem 1.2rem; border-inline-start: 3px solid var(--accent); background: var(--panel); font-family: var(--serif); font-size: 1.1rem; overflow-wrap: anywhere; }
.error-notice p:first-child { margin-top: 0; }
.error .error-notice { margin-top: 1.2rem; }
.error-detail { padding: 0.7rem 1rem; border-inline-start: 3px solid var(--accent); background: var(--panel); }
.ways-on { margin-top: 2rem; }
.ways-on h2, .foot h2 { font-family: var(--sans); }
.ways-on h2 { font-size: 1rem; }
.ways-on ul { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 0.7rem; }
.ways-on a, .paging a, .steps a { display: inline-block; padding: 0.5rem 1rem; border: 1px solid var(--line-strong); border-radius: var(--radius); font-weight: 600; text-decoration: none; }
.ways-on a:hover, .paging a:hover, .steps a:hover { border-color: var(--accent); }
.error-newest { max-width: var(--measure); margin-top: 2.5rem; }

@media (max-width: 47.99rem) {
  .sections ul { padding-inline-end: 2.5rem; mask-image: linear-gradient(to right, #000 calc(100% - 2.75rem), transparent); }
  [dir="rtl"] .sections ul { mask-image: linear-gradient(to left, #000 calc(100% - 2.75rem), transparent); }
}

@media (prefers-reduced-motion: no-preference) {
  .skip { transition: top 0.15s; }
  .sections a { transition: border-color 0.15s; }
}
`
