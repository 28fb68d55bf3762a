/** The front page and every other list of stories. */
export const listCSS = `
.teaser-meta { font-size: 0.82rem; line-height: 1.4; color: var(--ink-soft); }
.teaser-section { margin-inline-end: 0.55em; color: var(--ink); font-weight: 700; text-decoration: none; }
.teaser-section:hover { text-decoration: underline; }
.teaser-meta time { white-space: nowrap; font-variant-numeric: tabular-nums; }
[dir="rtl"] .teaser-meta[dir="ltr"] { text-align: right; }
[dir="ltr"] .teaser-meta[dir="rtl"] { text-align: left; }
.teaser-headline { margin-top: 0.25rem; }
.teaser-headline a { color: inherit; text-decoration: none; }
.teaser-headline a:hover { color: inherit; text-decoration: underline; text-decoration-color: var(--accent); }
.teaser-headline .kicker { margin: 0; font-size: inherit; }
.kicker { color: var(--accent); }
.teaser-standfirst { margin-top: 0.4rem; color: var(--ink-soft); line-height: 1.5; }
.teaser-picture { overflow: hidden; }
.teaser-picture img { width: 100%; aspect-ratio: 3 / 2; object-fit: cover; border-radius: var(--radius); }
.teaser-picture figcaption { padding-top: 0.3rem; font-size: 0.72rem; line-height: 1.3; color: var(--ink-soft); }

.teaser-lead { display: grid; gap: 0.9rem; align-content: start; }
.teaser-lead .teaser-headline { font-size: clamp(1.85rem, 1.3rem + 2.4vw, 2.9rem); line-height: 1.08; letter-spacing: -0.02em; }
.teaser-lead .kicker { display: block; margin-bottom: 0.35rem; font: 700 1rem/1.3 var(--sans); letter-spacing: 0; }
.teaser-lead .teaser-standfirst { margin-top: 0.7rem; font: clamp(1.05rem, 1rem + 0.35vw, 1.22rem)/1.5 var(--serif); max-width: var(--measure); }
.teaser-lead .teaser-meta { margin-bottom: 0.35rem; }
.top, .section-top { display: grid; gap: var(--gap); padding-bottom: var(--gap); border-bottom: 1px solid var(--line-strong); }
.seconds { display: grid; gap: 1.25rem; align-content: start; }
.teaser-second { display: grid; gap: 0.6rem; }
.teaser-second + .teaser-second { padding-top: 1.25rem; border-top: 1px solid var(--line); }
.teaser-second .teaser-headline { font-size: 1.3rem; }
.teaser-second .teaser-picture img { aspect-ratio: 16 / 9; }

.cards { display: grid; gap: var(--gap); padding-block: var(--gap); }
.teaser-card { display: flex; flex-direction: column; gap: 0.65rem; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); }
.teaser-card .teaser-headline { font-size: 1.18rem; line-height: 1.22; }
.teaser-card .teaser-standfirst, .teaser-second .teaser-standfirst, .teaser-block .teaser-standfirst { font-size: 0.95rem; }

.blocks { display: grid; gap: calc(var(--gap) * 1.25) var(--gap); margin-block: 1rem calc(var(--gap) * 1.25); }
.block { min-width: 0; border-top: 3px solid var(--accent); }
.block-heading { padding-block: 0.55rem 0.8rem; font: 750 1.05rem/1.3 var(--sans); }
.block-heading a { color: inherit; text-decoration: none; }
.block-heading a::after { content: "\\00a0\\203a"; color: var(--accent); }
[dir="rtl"] .block-heading a::after { content: "\\00a0\\2039"; }
.block-heading a:hover { text-decoration: underline; text-decoration-color: var(--accent); }
.teaser-block { display: grid; gap: 0.6rem; padding-bottom: 1rem; }
.teaser-block .teaser-headline { font-size: 1.18rem; }

.list-heading { padding-top: 0.7rem; border-top: 3px solid var(--accent); font: 750 1.05rem/1.3 var(--sans); }
.teaser-brief { padding-block: 0.8rem; border-top: 1px solid var(--line); break-inside: avoid; }
.teaser-brief .teaser-headline { font-size: 1.02rem; line-height: 1.3; }
.list-heading + .teaser-brief { border-top: 0; }
.briefs { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); column-gap: var(--gap); margin-top: 0.4rem; }

.rows { max-width: 54rem; }
.teaser-row { display: grid; grid-template-columns: 1fr; column-gap: 1.5rem; padding-block: 1.3rem; border-bottom: 1px solid var(--line); }
.teaser-row.has-picture { grid-template-columns: 1fr minmax(6.5rem, 28%); }
.teaser-row .teaser-picture { order: 2; }
.teaser-row .teaser-picture img { aspect-ratio: 4 / 3; }
.teaser-row .teaser-headline { font-size: clamp(1.15rem, 1.05rem + 0.5vw, 1.4rem); }
.empty { padding-block: 2rem; color: var(--ink-soft); }

.list-head { padding-bottom: 1.2rem; margin-bottom: 1.5rem; border-bottom: 1px solid var(--line-strong); }
.list-head h1 { margin-top: 0.25rem; font-size: clamp(2rem, 1.5rem + 2vw, 3rem); letter-spacing: -0.02em; }
.list-label { color: var(--ink-soft); font-weight: 650; font-size: 0.95rem; }
.list-about { margin-top: 0.6rem; max-width: var(--measure); color: var(--ink-soft); font: 1.08rem/1.55 var(--serif); }
.subsections ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; margin-top: 0.9rem; font-weight: 600; font-size: 0.95rem; }
.subsections a { display: inline-block; padding-block: 0.2rem; }
.person { display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 1.25rem; align-items: center; }
.person > :is(.portrait, .logo) { grid-row: span 3; }
.portrait img { width: 6rem; height: 6rem; object-fit: cover; border-radius: 50%; }
.logo img { width: auto; height: 4rem; background: none; }
.portrait figcaption { max-width: 6rem; font-size: 0.72rem; line-height: 1.3; color: var(--ink-soft); }

.steps { display: flex; flex-wrap: wrap; gap: 0.6rem; margin-top: 1.1rem; }
.paging { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 2rem; }
.paging-newest::before, .step-back::before { content: "\\2190\\00a0"; }
.paging-older::after, .step-on::after { content: "\\00a0\\2192"; }
[dir="rtl"] :is(.paging-newest, .step-back)::before { content: "\\2192\\00a0"; }
[dir="rtl"] :is(.paging-older, .step-on)::after { content: "\\00a0\\2190"; }

.calendar-layout { display: grid; gap: 2rem var(--gap); }
.calendar { width: 100%; max-width: 34rem; border-collapse: collapse; table-layout: fixed; font-variant-numeric: tabular-nums; }
.calendar th { padding: 0.4rem 0; font-size: 0.85rem; font-weight: 600; color: var(--ink-soft); text-align: center; }
.calendar td { border: 1px solid var(--line); text-align: center; color: var(--ink-soft); height: 3.1rem; padding: 0; }
.calendar a { display: grid; place-items: center; height: 100%; font-weight: 650; text-decoration: none; }
.calendar a:hover { background: var(--panel); }
.calendar a:focus-visible { outline-offset: -3px; }
.calendar [aria-current] { background: var(--ink); color: var(--paper); }
.calendar [aria-current]:hover { background: var(--accent); color: var(--paper); }
.months h2 { margin-top: 1rem; font-size: 1.05rem; }
.months h2:first-child { margin-top: 0; }
.months ul { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin-top: 0.3rem; }
.months a { display: inline-block; padding-block: 0.2rem; }
.months [aria-current] { font-weight: 700; text-decoration: none; }

.corrected { padding-block: 1.3rem; border-bottom: 1px solid var(--line); }
.corrected strong { margin-inline-end: 0.4em; color: var(--accent); }
.corrected .teaser-headline { font-size: 1.2rem; }
.corrected .correction-item { margin-top: 0.6rem; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--accent); font-size: 0.95rem; }
.correction-text { margin-top: 0.6rem; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--accent); max-width: var(--measure); }

@media (min-width: 40rem) {
  .cards, .blocks { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .seconds { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .teaser-second + .teaser-second { padding-top: 0; border-top: 0; }
}
@media (min-width: 62rem) {
  .top { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }
  .top:has(> :only-child), .section-top { grid-template-columns: 1fr; }
  .top > * + * { padding-inline-start: var(--gap); border-inline-start: 1px solid var(--line); }
  .seconds { grid-template-columns: 1fr; }
  .teaser-second + .teaser-second { padding-top: 1.25rem; border-top: 1px solid var(--line); }
  .cards, .blocks { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .section-top .teaser-lead.has-picture { grid-template-columns: 7fr 5fr; align-items: start; gap: var(--gap); }
  .calendar-layout { grid-template-columns: 34rem 1fr; }
}
`
