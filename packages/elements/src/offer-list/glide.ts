/** Places of the cards, from the top of the page, by key. */
export type Places = ReadonlyMap<string, number>;

const keyed = (root: ParentNode) => root.querySelectorAll<HTMLElement>('[data-key]');

/** Where the cards stand now. Taken before the list changes. */
export function placesOf(root: ParentNode): Places {
  return new Map([...keyed(root)].map((card) => [card.dataset.key!, card.getBoundingClientRect().top]));
}

/**
 * Lets the cards that stand elsewhere now glide there once, and what is new appear: opacity and transform only.
 *
 * The time is the theme's, which is 0 for whoever asked for less motion; then nothing is animated at all.
 */
export function glide(root: ParentNode, before: Places, durationMs: number, easing: string): void {
  if (durationMs <= 0 || before.size === 0) return;
  for (const card of keyed(root)) {
    const from = before.get(card.dataset.key!);
    const by = from === undefined ? 0 : from - card.getBoundingClientRect().top;
    if (from === undefined) card.animate([{ opacity: 0 }, { opacity: 1 }], { duration: durationMs, easing });
    else if (by !== 0) card.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], { duration: durationMs, easing });
  }
}

/** `240ms` or `.24s` as milliseconds; 0 where the theme says nothing. */
export function durationOf(text: string): number {
  const match = /^\s*(\d*\.?\d+)(ms|s)\s*$/.exec(text);
  return match ? Number(match[1]) * (match[2] === 's' ? 1000 : 1) : 0;
}
