/** What a theme may change: override these on :root in a later style sheet. @see docs/theming.md */
export const tokensCSS = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb;
  --panel: #f4f3ee;
  --ink: #17181b;
  --ink-soft: #5a5c61;
  --line: #dedbd2;
  --line-strong: #17181b;
  --accent: #a11a2c;
  --link: #17181b;
  --focus: #1657b8;
  --alert: #a11a2c;
  --alert-ink: #fff;
  --serif: "Iowan Old Style", Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --headline: var(--serif);
  --headline-weight: 700;
  --measure: 40rem;
  --page: 76rem;
  --gutter: clamp(1rem, 4vw, 2.5rem);
  --gap: clamp(1.5rem, 2.6vw, 2.25rem);
  --radius: 2px;
}
/* Faces that have the letter schwa in every weight. */
:lang(az) {
  --serif: Cambria, "Noto Serif", "DejaVu Serif", "Times New Roman", serif;
}
:lang(ar), :lang(fa), :lang(ur) {
  --serif: "Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", Tahoma, serif;
  --sans: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", Tahoma, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #131518;
    --panel: #1c1f23;
    --ink: #ebe9e4;
    --ink-soft: #a9a9a6;
    --line: #33363b;
    --line-strong: #77787a;
    --accent: #ff9c94;
    --link: #ebe9e4;
    --focus: #8ab8ff;
  }
}
`
