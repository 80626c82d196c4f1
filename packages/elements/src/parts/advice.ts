/** Tells whoever builds the page, in its console, what does not fit: each thing once an element. */
export class Advice {
  readonly #element: Element;
  readonly #told = new Set<string>();

  constructor(element: Element) {
    this.#element = element;
  }

  /** @param about under which a thing counts as told, where its sentence changes while it stays the same thing. */
  say(sentence: string, about = sentence): void {
    if (this.#told.has(about)) return;
    this.#told.add(about);
    console.warn(`Liana: <${this.#element.localName}> ${sentence}`);
  }
}
