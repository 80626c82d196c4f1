const sheets = new Map<string, CSSStyleSheet>();

/** Puts a theme on an element, below its own styles. One sheet a theme, worn by every element of the page. */
export function wearTheme(root: ShadowRoot, hash: string, css: string): CSSStyleSheet {
  const sheet = sheets.get(hash) ?? sheetOf(css);
  sheets.set(hash, sheet);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
  return sheet;
}

/** Takes it off again. */
export function shedTheme(root: ShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((worn) => worn !== sheet);
}

export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
