import { promisingWords } from '../promising-words.ts';
import type { AdvertisingRule } from '../rule-set.ts';

/**
 * Words that promise, press or flatter about credit: deceptive under the law against unfair and deceptive acts
 * (15 USC 45, 12 USC 5531), or against this product's own rule that it never calls an offer the best.
 */
export const bannedWords: AdvertisingRule['bannedWords'] = promisingWords;
