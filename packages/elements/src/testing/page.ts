/** The first element that `selector` matches in `root` or in any shadow tree below it. */
export function find<Found extends HTMLElement = HTMLElement>(root: Element | ShadowRoot, selector: string): Found {
  const found = search(root, selector)[0];
  if (!found) throw new Error(`nothing on the page matches ${selector}`);
  return found as Found;
}

/** All that `selector` matches, in the order of the page. */
export function search(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  return [
    ...root.querySelectorAll('*'),
    ...(root instanceof Element && root.shadowRoot ? [...root.shadowRoot.querySelectorAll('*')] : []),
  ].flatMap((element) => [
    ...(element.matches(selector) ? [element as HTMLElement] : []),
    ...(element.shadowRoot ? search(element.shadowRoot, selector) : []),
  ]);
}

/** Every word that a reader finds in `root`, in the order of the page as it is drawn, with single spaces. */
export function deepText(root: Node): string {
  const words = (node: Node): string => {
    if (node instanceof Text) return node.data;
    return node instanceof HTMLStyleElement ? '' : drawnBelow(node).map(words).join(' ');
  };
  return words(root).replace(/\s+/g, ' ').trim();
}

function drawnBelow(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true });
  const tree = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...tree.childNodes];
}
