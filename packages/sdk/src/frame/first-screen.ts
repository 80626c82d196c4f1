/** A flow that has nothing to show by then is shown as it is: what went wrong stands in it. */
const shownAfterMs = 3_000;

/**
 * Resolves when the flow in `shell` has fetched its first screen and drawn it. Until then the page keeps its own list in the place, so
 * that the place never shrinks to an empty frame and grows again.
 */
export async function firstScreen(shell: EventTarget): Promise<void> {
  await new Promise<void>((seen) => {
    shell.addEventListener('liana-flow-step', () => seen(), { once: true });
    setTimeout(seen, shownAfterMs);
  });
  await new Promise((drawn) => requestAnimationFrame(drawn));
}
