/** The front page and every other list of stories. */
export const listCSS = `
.teaser-meta { font-size: 0.85rem; line-height: 1.4; color: var(--ink-soft); }
.teaser-section { margin-inline-end: 0.5em; color: var(--accent); font-weight: 700; text-decoration: none; }
.teaser-section:hover { text-decoration: underline; }
.teaser-meta time { white-space: nowrap; font-variant-numeric: tabular-nums; }
[dir="rtl"] .teaser-meta[dir="ltr"] { text-align: right; }
[dir="ltr"] .teaser-meta[dir="rtl"] { text-align: left; }
.teaser-headline { margin-top: 0.3rem; }
.teaser-headline a { color: inherit; text-decoration: none; }
.teaser-headline a:hover { color: inherit; text-decoration: underline; text-decoration-color: var(--accent); }
.teaser-headline .kicker { margin: 0; font-size: inherit; }
.kicker { color: var(--accent); }
.teaser-standfirst { margin-top: 0.5rem; color: var(--ink-soft); }
.teaser-picture img { width: 100%; object-fit: cover; }
.teaser-picture figcaption { padding-top: 0.3rem; font-size: 0.75rem; line-height: 1.3; color: var(--ink-soft); }

.teaser-lead { display: grid; gap: 1.25rem 2.5rem; padding-bottom: clamp(1.75rem, 4vw, 2.75rem); border-bottom: 1px solid var(--line-strong); }
.teaser-lead .teaser-text { max-width: 54rem; }
.teaser-lead .teaser-headline { font-size: clamp(1.9rem, 1.2rem + 3vw, 3.25rem); line-height: 1.1; letter-spacing: -0.015em; margin-top: 0.5rem; }
.teaser-lead .teaser-standfirst { margin-top: 0.9rem; font: clamp(1.1rem, 1rem + 0.4vw, 1.3rem)/1.5 var(--serif); max-width: var(--measure); }
.teaser-lead .teaser-picture img { aspect-ratio: 3 / 2; }

.cards { display: grid; column-gap: 2.5rem; }
.teaser-card { padding-block: 1.5rem; border-bottom: 1px solid var(--line); }
.teaser-card .teaser-headline { font-size: 1.35rem; }
.teaser-card { display: flex; flex-direction: column; gap: 0.9rem; }
.teaser-card .teaser-picture { order: 2; }
.teaser-card .teaser-picture img { aspect-ratio: 16 / 9; }

.list-heading { padding-top: 0.8rem; border-top: 3px solid var(--accent); font-size: 1.2rem; }
.teaser-lead .kicker { display: block; margin-bottom: 0.35rem; font: 700 1rem/1.3 var(--sans); letter-spacing: 0; }
.more { margin-top: 2.5rem; }
.rows { max-width: 52rem; }
.teaser-row { display: grid; grid-template-columns: 1fr; column-gap: 1.5rem; padding-block: 1.4rem; border-bottom: 1px solid var(--line); }
.teaser-row.has-picture { grid-template-columns: 1fr minmax(6rem, 28%); }
.teaser-row .teaser-picture { order: 2; }
.teaser-row .teaser-picture img { aspect-ratio: 4 / 3; }
.teaser-row .teaser-headline { font-size: clamp(1.2rem, 1.1rem + 0.5vw, 1.45rem); }
.empty { padding-block: 2rem; color: var(--ink-soft); }

.list-head { max-width: 52rem; padding-bottom: 1.4rem; border-bottom: 1px solid var(--line-strong); }
.list-head h1 { margin-top: 0.35rem; font-size: clamp(2rem, 1.5rem + 2vw, 3rem); letter-spacing: -0.015em; }
.list-label { color: var(--accent); font-weight: 700; font-size: 0.95rem; }
.list-about { margin-top: 0.8rem; max-width: var(--measure); color: var(--ink-soft); font: 1.1rem/1.55 var(--serif); }
.subsections ul { display: flex; flex-wrap: wrap; gap: 0.4rem 1.25rem; margin-top: 1rem; padding: 0; list-style: none; font-weight: 600; font-size: 0.95rem; }
.subsections a { display: inline-block; padding-block: 0.2rem; }

.paging { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 2rem; }
.paging a { padding: 0.65rem 1.1rem; border: 1px solid var(--line-strong); border-radius: 3px; font-weight: 600; text-decoration: none; }
.paging a:hover { border-color: var(--accent); }
.paging-newest::before { content: "\\2190\\00a0"; }
.paging-older::after { content: "\\00a0\\2192"; }
[dir="rtl"] .paging-newest::before { content: "\\2192\\00a0"; }
[dir="rtl"] .paging-older::after { content: "\\00a0\\2190"; }

@media (min-width: 40rem) {
  .cards { grid-template-columns: repeat(2, 1fr); }
}
@media (min-width: 60rem) {
  .more { display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 2.5rem; border-top: 3px solid var(--accent); }
  .more .list-heading { padding-top: 1.3rem; border-top: 0; }
  .cards { grid-template-columns: repeat(3, 1fr); }
  .teaser-lead.has-picture { grid-template-columns: 7fr 5fr; align-items: start; }
  .teaser-lead.has-picture .teaser-headline { font-size: clamp(2rem, 3vw, 2.6rem); }
}
`
