const { console: ours } = globalThis;
const told = new Set<string>();

/** Says a sentence in the browser's console, once a page however many elements there are. A console that the page broke is left alone. */
export function warnOnce(element: Element, advice: string): void {
  const sentence = `Liana: <${element.localName}> ${advice}`;
  if (told.has(sentence)) return;
  told.add(sentence);
  try {
    ours.warn(sentence);
  } catch {
    // Nobody listens.
  }
}
