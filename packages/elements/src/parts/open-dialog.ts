/** Pixels between a dialog and the edges of its frame, and above what was pressed. */
const EDGE = 16;
const ABOVE = 48;

/** Whether this page is a frame in somebody's page. */
export const isFramed = (): boolean => window.parent !== window;

/**
 * Opens a dialog where the person is.
 *
 * A frame is as tall as its content and the page around it scrolls: what opens in its middle may be out of sight. The place comes first,
 * because opening moves the focus, and the page around scrolls to it.
 */
export function openDialog(dialog: HTMLDialogElement): void {
  if (isFramed()) placeInFrame(dialog);
  dialog.showModal();
  if (isFramed()) dialog.scrollIntoView({ block: 'nearest' });
}

function placeInFrame(dialog: HTMLDialogElement): void {
  const highest = innerHeight - heightOf(dialog) - EDGE;
  dialog.style.setProperty('--top', `${Math.max(EDGE, Math.min(focusedTop() - ABOVE, highest))}px`);
}

/** Of a dialog that is still closed: it is laid out for a moment, in which nothing is painted. */
function heightOf(dialog: HTMLDialogElement): number {
  dialog.style.display = 'grid';
  const height = dialog.offsetHeight;
  dialog.style.display = '';
  return height;
}

/** Where on the page the person is: at what has the focus. */
function focusedTop(): number {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.getBoundingClientRect().top ?? 0;
}
