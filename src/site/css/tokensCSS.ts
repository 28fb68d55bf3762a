/** What a theme may change: override these on :root in a later style sheet. */
export const tokensCSS = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8;
  --panel: #f4f2ec;
  --ink: #1a1b1e;
  --ink-soft: #55565a;
  --line: #dcd8ce;
  --line-strong: #1a1b1e;
  --accent: #9c1f2e;
  --link: #1a1b1e;
  --focus: #1657b8;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "DejaVu Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --measure: 40rem;
  --page: 74rem;
  --gutter: clamp(1rem, 4vw, 2.5rem);
}
/* Faces that have the letter schwa in every weight. */
:lang(az) {
  --serif: Cambria, "Noto Serif", "DejaVu Serif", "Times New Roman", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a;
    --panel: #1e2125;
    --ink: #e8e6e1;
    --ink-soft: #a8a7a3;
    --line: #34373c;
    --line-strong: #8b8a86;
    --accent: #ff9a93;
    --link: #e8e6e1;
    --focus: #8ab8ff;
  }
}
`
