import { createHash } from 'node:crypto';

/** A number in [0, 1) that is always the same for the same words: chance that a repeated request cannot re-roll. */
export function fraction(...words: string[]): number {
  const digest = createHash('sha256').update(JSON.stringify(words)).digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

/** A draw of the standard normal distribution, fixed by the words (Box and Muller, 1958). */
export function normal(...words: string[]): number {
  // 1 − u is in (0, 1], so that the logarithm is finite.
  const radius = Math.sqrt(-2 * Math.log(1 - fraction(...words, 'radius')));
  return radius * Math.cos(2 * Math.PI * fraction(...words, 'angle'));
}
