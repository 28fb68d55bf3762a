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
  font-family: var(--serif);
  font-weight: 700;
  line-height: 1.18;
  text-wrap: balance;
}
p, figure, ul, ol { margin: 0; }
img { display: block; max-width: 100%; height: auto; background: var(--panel); }
/* A date in the site's words keeps its order also in text written from right to left. */
time { unicode-bidi: plaintext; }
a { color: var(--link); text-decoration-color: var(--accent); text-decoration-thickness: 0.08em; text-underline-offset: 0.18em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
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

.masthead-in, .main, .foot-in { width: 100%; max-width: calc(var(--page) + 2 * var(--gutter)); margin-inline: auto; padding-inline: var(--gutter); }
.masthead-in { padding-top: 1.4rem; }
.brand { font: 800 clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem)/1.1 var(--serif); letter-spacing: -0.02em; }
.brand a { text-decoration: none; color: var(--ink); }
.sections { margin-top: 1rem; border-top: 1px solid var(--line-strong); border-bottom: 1px solid var(--line); }
.sections ul { display: flex; gap: 1.6rem; padding: 0; list-style: none; overflow-x: auto; overflow-wrap: normal; scrollbar-width: none; }
.sections a {
  display: block;
  padding: 0.7rem 0 0.6rem;
  border-bottom: 3px solid transparent;
  font-size: 0.95rem;
  font-weight: 600;
  white-space: nowrap;
  text-decoration: none;
}
.sections a:hover, .sections [aria-current] { border-bottom-color: var(--accent); }
.sections a:focus-visible { outline-offset: -3px; }

.main { flex: 1; padding-block: clamp(1.5rem, 4vw, 2.75rem) 4rem; }

.foot { background: var(--panel); border-top: 1px solid var(--line); font-size: 0.95rem; }
.foot-in { display: grid; gap: 2rem; padding-block: 2.25rem; }
.connect h2 { font-size: 1.2rem; }
.connect p { margin-top: 0.35rem; }
.foot-sections ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; padding: 0; list-style: none; }
.foot-sections a { display: inline-block; padding-block: 0.2rem; text-decoration: none; }
.foot-sections a:hover { text-decoration: underline; }
.imprint { color: var(--ink-soft); font-weight: 600; }
.imprint a { color: inherit; text-decoration: none; }
@media (min-width: 48rem) {
  .foot-in { grid-template-columns: 1fr 1fr; column-gap: 4rem; }
  .imprint { grid-column: 1 / -1; border-top: 1px solid var(--line); padding-top: 1rem; }
}

.error { max-width: var(--measure); margin-inline: auto; padding-block: clamp(1rem, 6vw, 4rem); }
.error h1 { font-size: clamp(1.8rem, 1.3rem + 2vw, 2.6rem); }
.error p { margin-top: 1rem; }
.error .error-status { margin: 0 0 0.4rem; color: var(--accent); font-weight: 700; font-variant-numeric: tabular-nums; }
.error-detail { padding: 0.7rem 1rem; border-inline-start: 3px solid var(--accent); background: var(--panel); }

@media (max-width: 47.99rem) {
  .sections ul { padding-inline-end: 2.5rem; mask-image: linear-gradient(to right, #000 calc(100% - 2.75rem), transparent); }
  .sections ul[dir="rtl"], [dir="rtl"] .sections ul:not([dir]) { mask-image: linear-gradient(to left, #000 calc(100% - 2.75rem), transparent); }
}

@media (prefers-reduced-motion: no-preference) {
  .skip { transition: top 0.15s; }
  .sections a { transition: border-color 0.15s; }
}
`
