import type { DayCount } from '@liana/finance';
import { unreadable, word } from '../keys.ts';

/** How reference files name day counts, by the beginning of the name; the longer before the shorter. */
const names: readonly (readonly [prefix: string, name: DayCount])[] = [
  ['30E/360 ISDA', '30E/360-ISDA'],
  ['30E/360 (ISDA)', '30E/360-ISDA'],
  ['30E/360', '30E/360'],
  ['30U/360', '30U/360'],
  ['30/360 US', '30U/360'],
  ['30/360 Bond Basis', '30/360'],
  ['30/360 ISDA', '30/360'],
  ['ACT/ACT AFB', 'ACT/ACT-AFB'],
  ['ACT/ACT ISDA', 'ACT/ACT-ISDA'],
  ['ACT/365', 'ACT/365'],
  ['ACT/360', 'ACT/360'],
];

export function namedDayCount(inputs: Readonly<Record<string, unknown>>, key: string): DayCount {
  const text = word(inputs, key);
  const found = names.find(([prefix]) => text.startsWith(prefix));
  // A denominator that goes on, as in ACT/365.25, is another day count.
  if (!found || /^[\d.]/.test(text.slice(found[0].length))) throw unreadable(key, text);
  return found[1];
}
