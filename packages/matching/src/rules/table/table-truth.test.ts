import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../facts/fact.ts';
import { knowledgeFromFacts } from '../../facts/possible.ts';
import { usFacts } from '../../facts/us/us-facts.ts';
import { evaluate } from '../evaluate.ts';
import type { Truth } from '../truth.ts';
import { readTable } from './read-table.ts';

const headings = [
  'rule',
  'kind',
  'reason',
  'reason en',
  'reason zh-Hans',
  'incomeMonthly >=',
  'tenorMonths',
  'creditBand in',
  'region not in',
  'debtRatio <=',
];
const bands = ['excellent', 'good', 'fair', 'building', 'unsure'];
const states = ['NY', 'IL', 'WV'];

const blankOr = (cell: fc.Arbitrary<string>) => fc.option(cell, { nil: '', freq: 2 });
const months = fc.integer({ min: 4, max: 59 });
const some = (values: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: values.length - 1 }).map((list) => list.join('|'));
const row = fc
  .tuple(
    blankOr(fc.integer({ min: 1, max: 9_999 }).map((dollars) => `${dollars}.5`)),
    blankOr(
      fc.oneof(
        months.map(String),
        fc.tuple(months, months).map(([x, y]) => `${Math.min(x, y)}..${Math.max(x, y)}`),
        months.map((from) => `${from}..`),
        months.map((to) => `..${to}`),
      ),
    ),
    blankOr(some(bands)),
    blankOr(some(states)),
    blankOr(fc.integer({ min: 1, max: 90 }).map(String)),
  )
  .filter((cells) => cells.some((cell) => cell !== ''));
const facts: fc.Arbitrary<Facts> = fc.record(
  {
    incomeMonthly: fc.integer({ min: 0, max: 1_000_000 }),
    tenorMonths: fc.integer({ min: 3, max: 60 }),
    creditBand: fc.constantFrom(...bands),
    region: fc.constantFrom(...states),
    debtRatio: fc.integer({ min: 0, max: 100 }),
  },
  { requiredKeys: [] },
);

/** Whether one cell lets these answers pass, read straight from the table: an answer that is missing leaves it open. */
function cellTruth(heading: string, cell: string, answers: Facts): Truth {
  const value = answers[heading.split(' ')[0]!];
  if (cell === '') return 'pass';
  if (value === undefined) return 'open';
  const passes = {
    'incomeMonthly >=': () => Number(value) / 100 >= Number(cell),
    tenorMonths: () => {
      const [from, to] = cell.includes('..') ? cell.split('..') : [cell, cell];
      return Number(value) >= Number(from || 0) && Number(value) <= Number(to || 1000);
    },
    'creditBand in': () => cell.split('|').includes(String(value)),
    'region not in': () => !cell.split('|').includes(String(value)),
    'debtRatio <=': () => Number(value) <= Number(cell),
  }[heading]!();
  return passes ? 'pass' : 'fail';
}

/** A row needs all its cells, the table one of its rows; what is open counts as neither. */
function tableTruth(rows: readonly (readonly string[])[], answers: Facts): Truth {
  const outcomes = rows.map((cells) => {
    const truths = cells.map((cell, index) => cellTruth(headings[index + 5]!, cell, answers));
    if (truths.includes('fail')) return 'fail';
    return truths.includes('open') ? 'open' : 'pass';
  });
  if (outcomes.includes('pass')) return 'pass';
  return outcomes.includes('open') ? 'open' : 'fail';
}

test('the rule of a table says of anybody what its rows say one by one, also while answers are missing', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), facts, (body, answers) => {
      const told = ['a-rule', 'applicant', 'a-reason', 'A reason.', '原因。'];
      const records = [headings, ...body.map((cells, index) => [...(index === 0 ? told : told.map(() => '')), ...cells])];

      const reading = readTable({ rows: records.map((cells, index) => ({ line: index + 1, cells })), dictionary: usFacts, product: 'any' });

      expect(reading).toMatchObject({ ok: true });
      const [rule] = reading.ok ? reading.rules : [];
      expect(evaluate(rule!.when, knowledgeFromFacts(usFacts, answers))).toBe(tableTruth(body, answers));
    }),
    { numRuns: 1000 },
  );
});
