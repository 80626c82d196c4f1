/**
 * Opens the portal in a window of its own. Answers false where the browser blocked it; the page around the frame then goes there
 * itself. The portal cuts the tie to its opener by its own header.
 */
export function openPortal(url: string): boolean {
  return window.open(url, '_blank') !== null;
}
