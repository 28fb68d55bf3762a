/** The blocks of a body. Logical properties, so that they stand right in either direction. */
export const blockCSS = `
.body .picture img { width: 100%; }
.body figcaption .credit { display: inline-block; max-width: 100%; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 1rem; list-style: none; }
.body .gallery { padding-inline-start: 0; }
.body .gallery li + li { margin-top: 0; }
.gallery img { width: 100%; aspect-ratio: 3 / 2; object-fit: cover; }
.body .pull-quote { margin-block: 2em; padding-block: 1em; border-block: 1px solid var(--line); }
.body .pull-quote blockquote { margin: 0; padding: 0; border: 0; font: 600 1.35em/1.35 var(--serif); }
.body .pull-quote figcaption::before { content: "\\2014\\00a0"; }
.table-scroll { overflow-x: auto; max-width: 100%; }
.table-scroll:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.body th { font-weight: 700; }
.embed { padding: 1.1rem 1.25rem; border: 1px solid var(--line); background: var(--panel); font: 0.95rem/1.45 var(--sans); }
.embed > p { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6rem 1.1rem; }
.embed button { display: none; padding: 0.6rem 1.1rem; border: 0; border-radius: var(--radius); background: var(--ink); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer; }
.can-embed .embed button { display: inline-block; }
.embed > .embed-notice { display: none; margin-top: 0.6rem; font-size: 0.85rem; color: var(--ink-soft); }
.can-embed .embed > .embed-notice { display: block; }
.embed iframe { display: block; width: 100%; min-height: 32rem; margin-bottom: 0.8rem; border: 0; background: #fff; }
.embed-youtube iframe { aspect-ratio: 16 / 9; min-height: 0; background: #000; }
.related-story { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line-strong); font: 600 1rem/1.4 var(--sans); }
.correction { padding: 0.9rem 1.2rem; border-inline-start: 3px solid var(--accent); background: var(--panel); font: 0.95rem/1.5 var(--sans); }
.body cite { font-style: normal; }

@media (min-width: 40rem) {
  .body .picture-small { float: inline-end; width: 18rem; margin: 0.3em 0 1em; margin-inline-start: 1.5rem; }
}
@media (min-width: 64rem) {
  .story-page .body .picture-wide { width: calc(100% + 3rem); }
}
@media print {
  .table-scroll { overflow: visible; }
  .gallery { grid-template-columns: 1fr 1fr; }
  .embed button, .embed iframe, .embed-notice { display: none !important; }
}
`
