/** The bar over unpublished work, in colours that no other bar has; it stays when the page is printed. */
export const previewCSS = `
.preview-bar { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; justify-content: center; padding: 0.5rem var(--gutter);
  background: var(--ink); color: var(--paper); font: 600 0.9rem/1.4 var(--sans); }
.preview-bar p { margin: 0; }
.preview-bar .until { font-weight: 400; }
`
