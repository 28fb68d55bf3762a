/** The article page. */
export const storyCSS = `
.story-layout { display: grid; gap: 3.5rem; }
.story { min-width: 0; max-width: var(--measure); }
.breadcrumb { font-size: 0.95rem; color: var(--ink-soft); }
.breadcrumb a { color: var(--accent); font-weight: 600; text-decoration: none; }
.breadcrumb a:hover { text-decoration: underline; }
.story-head .kicker { margin-top: 1rem; font-weight: 700; }
.story-head h1 { margin-top: 0.7rem; font-size: clamp(2rem, 1.4rem + 2.6vw, 3rem); line-height: 1.12; letter-spacing: -0.018em; }
.story-head .kicker + h1 { margin-top: 0.2rem; }
.standfirst { margin-top: 1rem; color: var(--ink-soft); font: clamp(1.15rem, 1.05rem + 0.5vw, 1.35rem)/1.45 var(--serif); }
.date-line, .corrected-mark, .reading-time, .read-in, .lineage { font-size: 0.9rem; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
/* Where the site has no words in a language that is written from right to left, each line keeps the order of its own. */
[dir="rtl"] :is(.bylines p, .date-line, .corrected-mark, .reading-time, .read-in, .lineage) { unicode-bidi: plaintext; text-align: right; }
.corrected-mark strong { color: var(--accent); }
.read-in a, .lineage a { font-weight: 600; }
.updated::before { content: "\\2022"; margin-inline: 0.5em; }
.story-meta { margin-top: 1.3rem; padding-top: 0.9rem; border-top: 1px solid var(--line); }
.bylines { font-size: 0.98rem; }
.story-meta > * + * { margin-top: 0.3rem; }
.bylines a { font-weight: 600; }
.hero { margin-top: 1.75rem; }
.hero img { width: 100%; }
.hero figcaption { padding-top: 0.55rem; font-size: 0.85rem; line-height: 1.45; color: var(--ink-soft); }

.body { margin-top: 1.75rem; font: clamp(1.125rem, 1.08rem + 0.25vw, 1.2rem)/1.65 var(--serif); hanging-punctuation: first; }
.body > * + * { margin-top: 1.15em; }
.body h2, .body h3, .body h4 { margin-top: 1.7em; font-size: 1.3em; }
.body h3 { font-size: 1.12em; }
.body h4 { font-size: 1em; }
.body h2 + *, .body h3 + *, .body h4 + * { margin-top: 0.5em; }
.body ul, .body ol { padding-inline-start: 1.4em; }
.body li + li { margin-top: 0.4em; }
.body blockquote { margin: 1.6em 0; padding-inline-start: 1.2em; border-inline-start: 3px solid var(--accent); font-style: italic; }
.body hr { margin-block: 2em; border: 0; border-top: 1px solid var(--line); }
.body figcaption { padding-top: 0.5rem; font: 0.85rem/1.45 var(--sans); color: var(--ink-soft); }
.body pre { overflow-x: auto; padding: 1rem; background: var(--panel); font-size: 0.85em; }
.body table { border-collapse: collapse; font: 0.95rem/1.4 var(--sans); }
.body th, .body td { padding: 0.45rem 0.7rem; border-bottom: 1px solid var(--line); text-align: start; }
.dateline { font: 700 0.86em var(--sans); letter-spacing: 0.01em; }

.corrections { margin-top: 2rem; padding: 1rem 1.25rem; border-inline-start: 3px solid var(--accent); background: var(--panel); font-size: 0.95rem; }
.corrections h2 { font-size: 1.05rem; }
.correction-item { margin-top: 0.8rem; }
.correction-item p + p { margin-top: 0.3rem; }
.correction-item time { font-variant-numeric: tabular-nums; }
.correction-half { max-width: var(--measure); overflow-wrap: anywhere; }
.correction-half span { color: var(--ink-soft); }
.retraction { margin-top: 1.75rem; padding: 1.1rem 1.25rem 1.25rem; border: 2px solid var(--accent); background: var(--panel); }
.retraction h2 { font-size: 1.25rem; color: var(--accent); }
.retraction .correction-item { margin-top: 0.5rem; }

.article-foot { display: grid; gap: 0.5rem; margin-top: 2.25rem; padding-top: 1.1rem; border-top: 1px solid var(--line-strong); font-size: 0.95rem; color: var(--ink-soft); }
.article-foot .tools { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.4rem 1.5rem; margin-top: 0.4rem; padding-top: 0.8rem; border-top: 1px solid var(--line); }
.article-foot .tools a { font-weight: 600; }
.views { font-variant-numeric: tabular-nums; }

.recommend { margin-top: 2.25rem; padding: 1.25rem 1.4rem 1.4rem; background: var(--panel); }
.recommend h2 { font-size: 1.2rem; }
.recommend p { margin-top: 0.5rem; }
.recommend form { display: grid; gap: 0.9rem 1.25rem; margin-top: 0.9rem; }
.recommend .field { margin: 0; }
.recommend label { display: block; margin-bottom: 0.25rem; font-size: 0.9rem; font-weight: 600; }
.recommend input { width: 100%; padding: 0.6rem 0.7rem; border: 1px solid var(--ink-soft); border-radius: 3px; background: var(--paper); color: var(--ink); font: inherit; }
.recommend button { padding: 0.65rem 1.4rem; border: 0; border-radius: 3px; background: var(--ink); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer; }
.recommend button:hover { background: var(--accent); }

.related { min-width: 0; }

@media (min-width: 40rem) {
  .recommend form { grid-template-columns: 1fr 1fr; }
}
@media (min-width: 64rem) {
  .story-layout { grid-template-columns: minmax(0, var(--measure)) minmax(15rem, 20rem); justify-content: space-between; column-gap: 4rem; }
  .story-layout:not(:has(> .related)) { grid-template-columns: minmax(0, var(--measure)); justify-content: center; }
  .related { padding-top: 0.2rem; }
}
`
