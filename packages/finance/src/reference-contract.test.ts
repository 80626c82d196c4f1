import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocation.ts';
import { isoDate } from './dates.ts';
import { countedDays, type DayCount, yearFraction } from './day-count.ts';
import { minorUnits } from './money.ts';
import { divideRounded, type RoundingMode } from './rounding.ts';

/** One published case; `inputs` has the shape of its kind. */
interface ReferenceCase {
  id: string;
  kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: the file's inputs differ by kind, and each reader below names the ones it takes.
  inputs: any;
  // biome-ignore lint/suspicious/noExplicitAny: as the inputs.
  expected: any;
}

const { cases } = JSON.parse(readFileSync(new URL('../../../test/reference/finance.json', import.meta.url), 'utf8')) as {
  cases: ReferenceCase[];
};
const ofKind = (kind: string) =>
  cases.filter((reference) => reference.kind === kind).map((reference) => [reference.id, reference] as const);

// The file names rounding as money libraries do, where `half-up` sends -2.5 to -2.
const roundingNames: Record<string, RoundingMode> = {
  'half-even': 'half-even',
  'half-up': 'half-ceiling',
  'half-down': 'half-floor',
  'half-away-from-zero': 'half-up',
};
const dayCountNames: [prefix: string, name: DayCount][] = [
  ['30E/360 Eurobond', '30E/360'],
  ['30/360 Bond', '30/360'],
  ['ACT/ACT ISDA', 'ACT/ACT-ISDA'],
  ['ACT/365F', 'ACT/365'],
  ['ACT/360', 'ACT/360'],
];
const namedDayCount = (text: string) => dayCountNames.find(([prefix]) => text.startsWith(prefix))![1];

describe('published cases of contract arithmetic', () => {
  test.each(ofKind('rounding.money'))('rounding.money %s', (_, { inputs, expected }) => {
    const rounded = divideRounded(BigInt(inputs.numerator), BigInt(inputs.denominator), roundingNames[inputs.mode]!);

    expect(String(rounded)).toBe(expected.result);
  });

  test.each(ofKind('allocation'))('allocation %s', (_, { inputs, expected }) => {
    expect(allocate(minorUnits(Number(inputs.amountMinor)), inputs.ratios, 'first').map(String)).toEqual(expected.shares);
  });

  test.each(ofKind('day_count.30_360'))('day_count.30_360 %s', (_, { inputs, expected }) => {
    const days = inputs.rows.map(([from, to]: [string, string]) =>
      countedDays(isoDate(from), isoDate(to), namedDayCount(inputs.convention)),
    );

    expect(days).toEqual(expected.days);
  });

  test.each(ofKind('day_count.actual'))('day_count.actual %s', (_, { inputs, expected }) => {
    const fraction = yearFraction(isoDate(inputs.start), isoDate(inputs.end), namedDayCount(inputs.convention));

    expect(fraction.toNumber()).toBeCloseTo(Number(expected.yearFraction), 10);
  });
});
