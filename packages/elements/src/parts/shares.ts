/**
 * Gives each element with `data-share` that number as `--share`, for `flex: var(--share) 0 0`.
 *
 * Through the object model, because a `style` attribute in a template would be dropped by a strict policy of the page (TRUST E8).
 */
export function applyShares(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-share]')) {
    element.style.setProperty('--share', element.dataset.share!);
  }
}
