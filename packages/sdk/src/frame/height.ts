import { frameHeightFor } from '@liana/contract/bridge';

/** Tells `tell` which step of the ladder the content needs, at first and whenever it needs another. */
export function followHeight(content: Element, firstHeight: number, tell: (height: number) => void): void {
  let told = firstHeight;
  new ResizeObserver(() => {
    const height = frameHeightFor(Math.ceil(content.getBoundingClientRect().height));
    if (height === told) return;
    told = height;
    tell(height);
  }).observe(content);
}
