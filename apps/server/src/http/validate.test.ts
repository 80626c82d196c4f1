import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ProblemError } from './problem.ts';
import { valid } from './validate.ts';

const schema = z.strictObject({
  amountMinor: z.coerce.number().int().min(1).max(100_000_000),
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as USD'),
  name: z.string().min(1).max(60),
  sort: z.enum(['cost', 'speed']),
  tags: z.array(z.string()).max(2),
  months: z.int().optional(),
  born: z.iso.date().optional(),
  code: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  way: z.union([z.literal('card'), z.strictObject({ iban: z.string() })]).optional(),
});
const sound = { amountMinor: '129900', currency: 'USD', name: 'Alder', sort: 'cost', tags: [] };

function faultsOf(change: object): unknown {
  try {
    valid(schema, { ...sound, ...change }, 'query');
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.errors?.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
}

describe('a request that does not fit', () => {
  test.each<[object, string]>([
    [{ amountMinor: '100000001' }, 'amountMinor: expected at most 100000000'],
    [{ amountMinor: '0' }, 'amountMinor: expected at least 1'],
    [{ amountMinor: '12.5' }, 'amountMinor: expected a whole number'],
    [{ amountMinor: 'much' }, 'amountMinor: expected a number'],
    [{ currency: 'usd' }, 'currency: expected an ISO 4217 code such as USD'],
    [{ name: undefined }, 'name: is missing'],
    [{ name: 7 }, 'name: expected a text'],
    [{ name: 'x'.repeat(61) }, 'name: expected at most 60 characters'],
    [{ sort: 'best' }, 'sort: expected one of "cost", "speed"'],
    [{ tags: ['a', 'b', 'c'] }, 'tags: expected at most 2 entries'],
    [{ months: 1.5 }, 'months: expected a whole number'],
    [{ born: '1990-02-30' }, 'born: expected a date such as 2026-11-21'],
    [{ code: '12345' }, 'code: expected another form'],
    [{ way: 'cash' }, 'way: expected one of the forms that the API describes'],
    [{ wya: 'card' }, 'wya: this field is not known'],
  ])('%j is told in our words, without what arrived', (change, said) => {
    expect(faultsOf(change)).toEqual([said]);
  });

  test('is told all of it at once', () => {
    expect(faultsOf({ amountMinor: '0', currency: 'usd' })).toEqual([
      'amountMinor: expected at least 1',
      'currency: expected an ISO 4217 code such as USD',
    ]);
  });
});
