import { randomBytes } from 'node:crypto';
import type { Randomness } from '../dependencies.ts';

/** The system's cryptographic source. */
export const systemRandom: Randomness = { bytes: (length) => randomBytes(length) };
