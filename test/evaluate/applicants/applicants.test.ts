import { checkAnswer, usFacts } from '@liana/matching';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluatedApplicants } from './evaluate-applicants.ts';
import { personOfGerman } from './from-german.ts';
import { personOfHmda } from './from-hmda.ts';
import { personOfTaiwan } from './from-taiwan.ts';
import { ageBand } from './person.ts';

const of = (cells: Readonly<Record<string, string>>) => (column: string) => cells[column] ?? '';

describe('a row of a public table', () => {
  test.each([
    ['hmda', personOfHmda],
    ['german', personOfGerman],
    ['taiwan', personOfTaiwan],
  ] as const)('becomes answers that could be given, whatever stands in it: %s', (_, read) => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.string()),
        fc.oneof(fc.string(), fc.integer().map(String)),
        fc.nat(),
        (cells, other, place) => {
          const { facts } = read((column) => cells[column] ?? other, place);
          for (const [fact, value] of Object.entries(facts))
            expect([fact, value, checkAnswer(usFacts.get(fact)!, value)]).toEqual([fact, value, undefined]);
        },
      ),
    );
  });

  test('that is odd says what is odd, and what was made of it', () => {
    expect(personOfHmda(of({ income: '-3', debt_to_income_ratio: 'Exempt', applicant_age: '8888' }), 0).oddities).toEqual([
      'income of "-3" thousand a year: taken as none',
      'debt ratio "Exempt": debts are left open',
      'age "8888": left open',
    ]);
    expect(personOfTaiwan(of({ AGE: '30', BILL_AMT1: '-14', EDUCATION: '0' }), 0).oddities).toHaveLength(2);
  });

  test('has its age in the band that it belongs to', () => {
    expect([17, 18, 24, 25, 64, 65, 120, 121, Number.NaN].map(ageBand)).toEqual([
      'under-18',
      '18-20',
      '21-24',
      '25-34',
      '55-64',
      '65-plus',
      '65-plus',
      undefined,
      undefined,
    ]);
  });
});

test('real people, one in nine of them, meet every product and every kind of rule from both sides', () => {
  const { figures, report } = evaluatedApplicants(() => {}, 9);

  expect(figures.filter(({ ok }) => ok === false)).toEqual([]);
  expect(figures.find(({ id }) => id === 'applicants.hmda-sample.people')!.value).toBe(2_783);
  expect(report).toMatch(/\n {2}hmda-sample +2,783 +\d\d\.\d % +\d+\n/);
  expect(report).toMatch(/products that fit somebody and refuse somebody +24 of 24 products ✓ +applicants\.products\.bothWays/);
  expect(report).toContain('All 3 gates are kept.');
});
