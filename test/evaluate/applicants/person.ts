import { type Facts, usFacts } from '@liana/matching';

/** One row of a public table as the answers of somebody who applies here. */
export interface Person {
  facts: Facts;
  /** What is odd about the row, and what was made of it; empty for a plain one. */
  oddities: readonly string[];
}

/** Reads one row by the names of its columns. */
export type ReadPerson = (cell: (column: string) => string, place: number) => Person;

/** Takes one after another by the row's place, so that every run sees the same people. */
const inTurn = <Item>(items: readonly Item[], place: number): Item => items[place % items.length]!;

const region = usFacts.get('region')!.type;
const states = 'options' in region ? region.options.map(({ id }) => id) : [];

/**
 * What a table does not tell. Ours, not theirs. The lengths of the lists have no common divisor, so that people of every kind come by
 * every combination.
 */
const assumed = (place: number): Facts => ({
  region: inTurn(states, place * 7),
  creditBand: inTurn(['good', 'excellent', 'fair', 'good', 'excellent', 'building', 'good', 'fair', 'excellent', 'unsure', 'good'], place),
  employment: inTurn(['employed', 'employed', 'self-employed', 'employed', 'retired', 'employed', 'other-income'], place),
  timeInJob: inTurn(['3-years-plus', '1-to-2-years', '6-to-11-months', '3-to-5-months', '3-years-plus', 'under-3-months'], place >> 2),
  bankruptcyRecent: place % 29 === 13 ? 'yes' : 'no',
  documentsReady: place % 13 === 3 ? 'no' : 'yes',
  applicationsInFlight: place % 17 === 5 ? 4 : 0,
  localHour: inTurn([14, 10, 21, 3, 16], place >> 3),
});

const ages: readonly (readonly [from: number, band: string])[] = [
  [65, '65-plus'],
  [55, '55-64'],
  [45, '45-54'],
  [35, '35-44'],
  [25, '25-34'],
  [21, '21-24'],
  [18, '18-20'],
  [0, 'under-18'],
];

/** The band of an age in years; `undefined` for what is none. */
export const ageBand = (years: number): string | undefined => (years <= 120 ? ages.find(([from]) => years >= from)?.[1] : undefined);

/** Whole minor units within what may be answered, for an amount in whole units of money; `undefined` for what is no number. */
export const minorWithin = (units: number, most: number): number | undefined =>
  Number.isNaN(units) ? undefined : Math.min(most, Math.max(0, Math.round(units * 100)));

/** What a table's code stands for; `undefined` for one that is not described. */
export const meaningOf = <Meaning>(codes: Readonly<Record<string, Meaning>>, code: string): Meaning | undefined =>
  Object.hasOwn(codes, code) ? codes[code] : undefined;

/** What was assumed, with everything that the row tells in its place. */
export const withTold = (place: number, told: Readonly<Record<string, string | number | undefined>>): Facts => ({
  ...assumed(place),
  ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
});
