import { hexFromOklch, type Oklch } from './oklch.ts';
import { contrast, type Hex } from './srgb.ts';

/** Small enough that a walked colour overshoots its bar by less than anybody sees. */
const STEP = 0.0025;

export interface Bar {
  /** Everything that the colour may lie on, or that may lie on it. */
  against: readonly Hex[];
  /** The lowest contrast ratio allowed. */
  ratio: number;
}

export function clears(colour: Hex, bars: readonly Bar[]): boolean {
  return bars.every((bar) => bar.against.every((surface) => contrast(colour, surface) >= bar.ratio));
}

/**
 * Moves the lightness of `start` until every bar holds, and stops at black or white if none does.
 *
 * A start that already holds is returned as it is.
 */
export function walk(start: Oklch, direction: 'darker' | 'lighter', bars: readonly Bar[]): Hex {
  const sign = direction === 'darker' ? -1 : 1;
  for (let step = 0; ; step += 1) {
    const lightness = Math.min(1, Math.max(0, start.lightness + sign * step * STEP));
    const hex = hexFromOklch({ ...start, lightness });
    if (clears(hex, bars) || lightness === (sign < 0 ? 0 : 1)) return hex;
  }
}
