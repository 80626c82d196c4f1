/** Registers a tag unless another copy of the SDK already has: two scripts on one page are a nuisance, not an error (bar E15). */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
