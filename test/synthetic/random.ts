/** Draws of one seed: the same seed draws the same numbers from 0 up to 1 on every machine (mulberry32, Tommy Ettinger, public domain). */
export type Draw = () => number;

export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, and without, `count`. */
export const drawBelow = (draw: Draw, count: number): number => Math.floor(draw() * count);

export const drawOne = <Item>(draw: Draw, items: readonly Item[]): Item => items[drawBelow(draw, items.length)]!;

/** From `least` to `most` of the items, each at most once. */
export function drawSome<Item>(draw: Draw, items: readonly Item[], least: number, most: number): Item[] {
  const left = [...items];
  const count = least + drawBelow(draw, most - least + 1);
  return Array.from({ length: count }, () => left.splice(drawBelow(draw, left.length), 1)[0]!);
}
