/**
 * Registers a tag unless it is taken: a page may load us twice, or in two versions (TRUST E15), and the first one stays.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
