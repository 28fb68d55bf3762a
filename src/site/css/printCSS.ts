/** Paper: the print page on the screen, and any page that is printed. */
export const printCSS = `
.print-page .main { max-width: calc(var(--measure) + 2 * var(--gutter)); }
.print-outlet { font: 700 1.05rem var(--serif); padding-bottom: 0.7rem; border-bottom: 1px solid var(--line-strong); }
.print-page .story-head h1 { font-size: clamp(1.7rem, 1.3rem + 1.6vw, 2.2rem); }
.print-page .body { font-size: 1.06rem; }

@media print {
  :root {
    --paper: #fff;
    --panel: #fff;
    --ink: #000;
    --ink-soft: #333;
    --line: #bbb;
    --line-strong: #000;
    --accent: #000;
    --link: #000;
  }
  @page { margin: 2cm; }
  body { display: block; font-size: 10.5pt; }
  .masthead-top, .masthead .sections, .breaking, .blocks, .skip, .steps, .read-in, .foot, .related, .recommend, .paging, .tools, .no-print { display: none !important; }
  .masthead-in, .main { max-width: none; padding: 0; }
  .story, .rows { max-width: none; }
  .story-layout { display: block; }
  .body { font-size: 11pt; line-height: 1.5; orphans: 3; widows: 3; }
  h1, h2, h3 { break-after: avoid; }
  figure, .teaser { break-inside: avoid; }
  a { text-decoration: none; }
  .body a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`
