/** A flow that has nothing to show by then is shown as it is: what went wrong stands in it. */
const shownAfterMs = 3_000;
/** Browsers draw nothing in a frame that is out of sight, and say nothing either; whoever waits for that would wait for good. */
const drawnAfterMs = 200;

const after = (ms: number) => new Promise<void>((over) => setTimeout(over, ms));

/**
 * Resolves when the flow in `shell` has fetched its first screen. Until then the page keeps its own list in the place, so that the place
 * never shrinks to an empty frame and grows again.
 */
export function firstScreen(shell: EventTarget): Promise<void> {
  const seen = new Promise<void>((heard) => shell.addEventListener('liana-flow-step', () => heard(), { once: true }));
  return Promise.race([seen, after(shownAfterMs)]);
}

/** Resolves when what was just changed is drawn, or would be if it could be seen. */
export function drawn(): Promise<void> {
  return Promise.race([new Promise<void>((done) => requestAnimationFrame(() => done())), after(drawnAfterMs)]);
}
