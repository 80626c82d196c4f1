/** The page around the documents. */
export const pageCss = `
*, *::before, *::after { box-sizing: border-box; }
body { font: 16px / 24px var(--liana-font-sans); font-size: var(--liana-text-md); line-height: var(--liana-lh-md); }
:lang(zh) body { line-height: 1.6; }
main.samples { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--liana-space-6); max-inline-size: 840px; margin: 0 auto; padding: var(--liana-space-6) clamp(16px, 4vw, 40px) var(--liana-space-7); }
.samples :is(h1, h2, p) { margin: 0; }
.samples h1 { font-size: var(--liana-text-2xl); line-height: var(--liana-lh-2xl); font-weight: var(--liana-weight-strong); }
.samples h2 { font-size: var(--liana-text-sm); line-height: var(--liana-lh-sm); font-weight: var(--liana-weight-medium); color: var(--liana-text-muted); }
.samples header p { color: var(--liana-text-muted); }
.samples header .proof { color: var(--liana-text); font-weight: var(--liana-weight-medium); }
.samples form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); gap: var(--liana-space-3); }
.samples label { display: grid; gap: 4px; font-size: var(--liana-text-sm); line-height: var(--liana-lh-sm); font-weight: var(--liana-weight-medium); }
.samples select { min-inline-size: 0; inline-size: 100%; block-size: var(--liana-target); padding-inline: 12px; border: 1.5px solid var(--liana-line-strong); border-radius: var(--liana-radius-md); background: var(--liana-surface); color: var(--liana-text); font: inherit; font-weight: var(--liana-weight-regular); font-size: var(--liana-text-md); }
.samples select:focus-visible { outline: var(--liana-focus-width) solid var(--liana-focus); outline-offset: var(--liana-focus-gap); }
.samples section { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--liana-space-3); }
.samples .card { padding: var(--liana-space-5); border: var(--liana-hairline) solid var(--liana-line); border-radius: var(--liana-radius-lg); background: var(--liana-surface); }
@page { size: A4; margin: 16mm; }
@media print { .samples > :not(.whole), .samples h2 { display: none; } main.samples { max-inline-size: none; padding: 0; } }
`;
