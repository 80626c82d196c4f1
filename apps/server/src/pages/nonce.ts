import type { Randomness } from '../dependencies.ts';

/** A fresh nonce for each answer (bar E7). */
export const newNonce = (random: Randomness) => Buffer.from(random.bytes(18)).toString('base64');
