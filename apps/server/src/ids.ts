import { type IdKind, idPrefixes } from '@liana/contract';
import type { Randomness } from './dependencies.ts';

/** Ids that stay inside the server: on no wire, in no contract. */
const innerPrefixes = {
  letter: 'let',
  'contact-code': 'coc',
  'lender-request': 'req',
  'product-version': 'prv',
  'pre-approved-list': 'pal',
} as const;
export type InnerIdKind = keyof typeof innerPrefixes;

/** Small letters and digits without those that look alike: 32 of them, five bits each. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 26;

/** A fresh id such as `ses_3k9x…`: 130 random bits. */
export function newId(random: Randomness, kind: IdKind | InnerIdKind): string {
  const prefix = kind in idPrefixes ? idPrefixes[kind as IdKind] : innerPrefixes[kind as InnerIdKind];
  const letters = Array.from(random.bytes(LENGTH), (byte) => alphabet[byte & 31]);
  return `${prefix}_${letters.join('')}`;
}
