/**
 * Keeps the places of elements that are not alive yet, so that nothing moves when they come (bar E17).
 * A shop that wants this from the very first paint has the same two lines in its own style sheet.
 */
const reservedPlaces = `
liana-message:not(:defined) { display: block; min-block-size: 4rem; }
liana-offers:not(:defined), liana-apply:not(:defined), liana-calculator:not(:defined) { display: block; min-block-size: 480px; }
liana-checkout:not(:defined) { display: block; min-block-size: 18.75rem; }
`;

/** Constructable sheets pass a page's `style-src 'self'`; where they are missing, the shop's own two lines remain. */
export function reservePlaces(): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(reservedPlaces);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // An old engine or a patched page: the element still comes, only its place is not kept.
  }
}
