import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '@liana/command-line';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommandError } from '../command.ts';
import { checkFile } from './explain-file.ts';

const sound = `{
  "ruleLanguage": "v1",
  "market": "US",
  "lenders": [
    {
      "id": "alder",
      "name": "Alder Bank",
      "mark": "Al",
      "licence": { "regulator": "OCC", "number": "24861", "states": ["IL", "NY"], "validUntil": "2027-12-31" },
      "lenderBaseUrl": "/lenders/alder"
    }
  ],
  "products": [
    {
      "id": "alder-plan",
      "lenderId": "alder",
      "family": "instalment",
      "name": { "en": "Alder Plan", "zh-Hans": "Alder 分期" },
      "currency": "USD",
      "amount": { "minMinor": 10000, "maxMinor": 500000 },
      "tenorsMonths": [6, 12],
      "pricing": {
        "convention": "nominal-monthly",
        "tiers": [{ "annualPercent": "9.99" }],
        "rounding": "half-up",
        "paidByMerchant": false
      },
      "moneyWithin": "same-day",
      "prepayment": { "charge": "free", "text": { "en": "Free.", "zh-Hans": "免费。" } },
      "rules": [
        {
          "id": "least-income",
          "kind": "applicant",
          "when": { "fact": "incomeMonthly", "atLeast": 150000 },
          "reason": {
            "code": "income-too-low",
            "text": { "en": "You earn {incomeMonthly}.", "zh-Hans": "您的月收入为 {incomeMonthly}。" }
          }
        },
        {
          "id": "score",
          "kind": "applicant",
          "when": {
            "any": [
              { "fact": "creditBand", "oneOf": ["excellent", "good"] },
              { "fact": "amount", "atMost": 100000 }
            ]
          },
          "reason": { "code": "score", "text": { "en": "The score.", "zh-Hans": "评分。" } }
        }
      ],
      "applicationFields": ["firstName"],
      "stages": {}
    }
  ]
}
`;

const now = new Date('2026-11-22T18:00:00Z');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liana-faults-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `catalogue check` says of the sound file with one place changed; a fault and its fix in each two lines. */
function said(from: string, to: string): string[] {
  expect(sound.split(from)).toHaveLength(2);
  const file = join(folder, 'catalogue.json');
  writeFileSync(file, sound.replace(from, to));
  const printed = () => {
    try {
      return checkFile(file, now);
    } catch (error) {
      if (error instanceof CommandError || error instanceof FileError) return error.message;
      throw error;
    }
  };
  return printed()
    .replaceAll(`${file}:`, '')
    .split('\n')
    .map((line) => line.trim());
}

const income = '"fact": "incomeMonthly", "atLeast": 150000';
const reason = `"reason": {
            "code": "income-too-low",
            "text": { "en": "You earn {incomeMonthly}.", "zh-Hans": "您的月收入为 {incomeMonthly}。" }
          }`;
const second = '"fact": "amount", "atMost": 100000';
/** All that the second rule demands. */
const either = `"any": [
              { "fact": "creditBand", "oneOf": ["excellent", "good"] },
              { ${second} }
            ]`;
const rule = 'product alder-plan, rule least-income';
const score = 'product alder-plan, rule score';

test('the file without a fault is said to have none', () => {
  expect(said('Alder Bank', 'Alder')).toEqual(['1 product, 2 rules, no fault.']);
});

describe('a planted fault is named with line, column, product, rule and fix:', () => {
  test.each<[name: string, from: string, to: string, place: string, fix: string]>([
    [
      'an unknown fact',
      '"fact": "amount", "atM',
      '"fact": "ammount", "atM',
      `46:17: ${score}: ammount is no fact of this market`,
      'did you mean "amount"?',
    ],
    [
      'a fact far from any',
      income,
      '"fact": "shoeSize", "atLeast": 40',
      `34:21: ${rule}: shoeSize is no fact of this market`,
      'use one of amount, tenorMonths,',
    ],
    [
      'a fact that only forms ask for',
      income,
      '"fact": "lastName", "is": "A"',
      `34:21: ${rule}: lastName is a text, which no rule may test`,
      'use one of amount,',
    ],
    [
      'a text for a number',
      income,
      '"fact": "incomeMonthly", "atLeast": "150000"',
      `34:46: ${rule}: "atLeast" is "150000"`,
      'write a number',
    ],
    [
      'half a cent',
      income,
      '"fact": "incomeMonthly", "atLeast": 1500.5',
      `34:46: ${rule}: incomeMonthly is counted in minor units of USD, not 1500.5`,
      'use a whole number from 0 ($0.00) to 20000000 ($200,000.00)',
    ],
    [
      'a bound for a choice',
      second,
      '"fact": "region", "atMost": 3',
      `46:35: ${score}: region is a choice, which has no atMost`,
      'list what passes: "oneOf": ["AL", ',
    ],
    [
      'an option that does not exist',
      '"excellent", "good"',
      '"excellent", "goood"',
      `45:62: ${score}: creditBand has no option "goood"`,
      'did you mean "good"?',
    ],
    [
      'an option by its label',
      '"excellent", "good"',
      '"excellent", "Good (670 to 739)"',
      `45:62: ${score}: creditBand has no option "Good (670 to 739)"`,
      'did you mean "good"?',
    ],
    [
      'an empty interval',
      income,
      '"fact": "incomeMonthly", "between": [500000, 100000]',
      `34:46: ${rule}: nothing lies between 500000 and 100000`,
      'write the smaller one first: [100000, 500000]',
    ],
    [
      'an interval out of reach',
      income,
      '"fact": "incomeMonthly", "atLeast": 30000000',
      `34:46: ${rule}: no value of incomeMonthly lies in the range`,
      'use a whole number from 0',
    ],
    [
      'a bound that no answer reaches',
      second,
      '"fact": "localHour", "between": [8, 24]',
      `46:38: ${score}: localHour is never 24`,
      'use a whole number from 0 to 23',
    ],
    [
      'an amount that nobody can ask for',
      second,
      '"fact": "amount", "atMost": 2000',
      `46:35: ${score}: no value of amount lies in the range`,
      'use a whole number from 5000 ($50.00) to 5000000 ($50,000.00)',
    ],
    [
      'an empty list',
      '["excellent", "good"]',
      '[]',
      `45:39: ${score}: the list of values for creditBand is empty`,
      'list at least one value',
    ],
    [
      'a reason without text',
      reason,
      '"reason": { "code": "x" }',
      `35:11: ${rule}: "text" is missing`,
      'add "text": { "en": "…", "zh-Hans": "…" }',
    ],
    [
      'a reason without Chinese',
      ', "zh-Hans": "您的月收入为 {incomeMonthly}。"',
      '',
      `37:13: ${rule}: "zh-Hans" is missing`,
      'add "zh-Hans": "…", the text in Simplified Chinese',
    ],
    ['a reason of spaces', '"You earn {incomeMonthly}."', '" "', `37:23: ${rule}: "en" is " "`, 'write a text that people read'],
    ['no reason', `,\n          ${reason}`, '', `31:9: ${rule}: "reason" is missing`, 'add "reason": {'],
    [
      'an unknown placeholder',
      'You earn {incomeMonthly}',
      'You earn {incomMonthly}',
      `37:23: ${rule}: {incomMonthly} stands for no fact that the rule tests`,
      'did you mean {incomeMonthly}?',
    ],
    [
      'a brace that is no placeholder',
      'You earn {incomeMonthly}',
      'You earn {income monthly}',
      `37:23: ${rule}: {income monthly} is no placeholder`,
      'did you mean {incomeMonthly}?',
    ],
    [
      'an unknown test',
      '"atMost": 100000',
      '"atMots": 100000',
      `46:15: ${score}: "atMots" is no test of the rule language`,
      'did you mean "atMost"?',
    ],
    [
      'two tests in one',
      '"atMost": 100000',
      '"atLeast": 1, "atMost": 100000',
      `46:15: ${score}: "atLeast" and "atMost" stand in one predicate`,
      'write a predicate for each, and put them into "all"',
    ],
    ['a test of nothing', second, '"fact": "amount"', `46:15: ${score}: the predicate tests nothing`, 'use one of between,'],
    ['a predicate that is none', `{ ${second} }`, '"amount"', `46:15: ${score}: this is no predicate`, 'write one, such as {'],
    [
      'a misspelt field',
      '"moneyWithin"',
      '"moneyWitin"',
      '28:7: product alder-plan, field moneyWitin: there is no field "moneyWitin" here',
      'did you mean "moneyWithin"?',
    ],
    [
      'an unknown word',
      '"same-day"',
      '"same day"',
      '28:7: product alder-plan, field moneyWithin: "moneyWithin" is "same day"',
      'did you mean "same-day"?',
    ],
    [
      'an unknown lender',
      '"lenderId": "alder"',
      '"lenderId": "aldre"',
      '16:7: product alder-plan, field lenderId: no lender is called aldre',
      'did you mean "alder"?',
    ],
    [
      'an unknown question',
      '["firstName"]',
      '["fristName"]',
      '52:29: product alder-plan, field applicationFields: fristName is no fact of this market',
      'did you mean "firstName"?',
    ],
    [
      'two rules of one id',
      '"id": "score"',
      '"id": "least-income"',
      `41:11: product alder-plan, field rules: two rules are called least-income`,
      'give one of them another id',
    ],
    [
      'a lender without a licence',
      '"licence": { "regulator": "OCC", "number": "24861", "states": ["IL", "NY"], "validUntil": "2027-12-31" },',
      '',
      '5:5: lender alder, field licence: "licence" is missing',
      'add "licence"',
    ],
    [
      'a test that the law forbids',
      income,
      '"fact": "ageBand", "noneOf": ["65-plus"]',
      `34:11: ${rule}: ageBand may only be tested by "noneOf" with "under-18", "18-20" (12 CFR 1002.6(b)(2), 12 CFR 1026.51(b))`,
      'use "noneOf" with',
    ],
    [
      'a rule that nobody can pass',
      `{ "fact": "incomeMonthly", "atLeast": 150000 }`,
      '{ "all": [{ "fact": "incomeMonthly", "atLeast": 2 }, { "fact": "incomeMonthly", "atMost": 1 }] }',
      `34:11: ${rule}: nobody can pass rule least-income ((Pay before tax is at least $0.02) and (Pay before tax is at most $0.01))`,
      'widen it',
    ],
    [
      'rules that contradict each other',
      either,
      '"fact": "incomeMonthly", "atMost": 140000',
      `43:11: ${score}: nobody can get the product: rule score (Pay before tax is at most $1,400.00) contradicts rule least-income (Pay before tax is at least $1,500.00)`,
      'change one of them',
    ],
    [
      'a rule that contradicts the figures',
      either,
      '"fact": "amount", "atLeast": 600000',
      `43:11: ${score}: nobody can get the product: rule score (Amount is at least $6,000.00) contradicts the product's amounts (Amount is from $100.00 to $5,000.00)`,
      'change one of them',
    ],
    [
      'a rate above the cap of the day',
      '"annualPercent": "9.99"',
      '"annualPercent": "36.5"',
      '22:7: product alder-plan, field pricing: 36.5 % on $100.00 over 6 months costs 36.5',
      'lower annualPercent or the fee until the dearest sale is at the cap',
    ],
    [
      'an id that is longer than any name on the wire',
      '"id": "alder-plan"',
      `"id": "${'a'.repeat(64)}"`,
      '15:7: product',
      'write at most 63 letters',
    ],
    [
      'months that nobody can ask for',
      '[6, 12]',
      '[72, 84]',
      "21:7: product alder-plan, field tenorsMonths: nobody can pass the product's months (Number of months is one of 72 months, 84 months)",
      'widen it',
    ],
  ])('%s', (_name, from, to, place, fix) => {
    const [fault, remedy] = said(from, to);

    expect(fault).toContain(place);
    expect(remedy).toContain(`fix: ${fix}`);
  });

  test.each([
    ['and nothing else', ''],
    ['beside another slip', ','],
  ])('a rule nested deeper than anybody reads, %s', (_name, slip) => {
    const deep = `${'{ "not": '.repeat(10_000)}{ ${second} }${' }'.repeat(10_000)}${slip}`;

    expect(said(`{ ${second} }`, deep)).toEqual([
      expect.stringMatching(/^46:\d+: this is nested too deeply: 201 braces and brackets are open here$/),
      'fix: write less of it in each other; in a rule, two "not" undo each other',
    ]);
  });

  test('a field that stands twice in one object, which JSON itself lets pass', () => {
    const printed = said('"atMost": 100000', '"atMost": 100000, "atMost": 200000');

    expect(printed).toContain('46:53: "atMost" stands twice in one object, and only the last would count');
  });

  test.each([
    ['a comma too many', '"stages": {}', '"stages": {},', '54:5: this is not JSON: a name in double quotation marks is missing'],
    ['a comma too few', '"currency": "USD",', '"currency": "USD"', '20:7: this is not JSON: a comma is missing'],
    ['a comment', '"currency": "USD",', '"currency": "USD", // dollars', '19:26: this is not JSON: JSON has no comments'],
  ])('%s', (_name, from, to, place) => {
    expect(said(from, to)[0]).toContain(place);
  });
});

describe('what is likely meant in another unit is printed and not refused:', () => {
  test.each<[name: string, from: string, to: string, place: string, fix: string]>([
    [
      'an income in dollars',
      income,
      '"fact": "incomeMonthly", "atLeast": 1500',
      `34:46: ${rule}: the limit of incomeMonthly is 1500, which is $15.00`,
      'fix: write 150000 if $1,500.00 is meant: amounts are in minor units   (products.0.rules.0.when.atLeast)',
    ],
    [
      'a debt ratio in basis points',
      second,
      '"fact": "debtRatio", "atMost": 4300',
      `46:38: ${score}: the limit of debtRatio is 4300, which is 4300 %`,
      'fix: write 43 if 4300 basis points are meant, and a percentage otherwise   (products.0.rules.1.when.any.1.atMost)',
    ],
    [
      'a debt ratio as a share of one',
      second,
      '"fact": "debtRatio", "atMost": 0.43',
      `46:38: ${score}: the limit of debtRatio is 0.43, which is 0.43 %`,
      'fix: write 43 if that share of one is meant   (products.0.rules.1.when.any.1.atMost)',
    ],
  ])('%s', (_name, from, to, place, fix) => {
    const [verdict, , fault, remedy] = said(from, to);

    expect([verdict, fault, remedy]).toEqual(['1 product, 2 rules, no fault.', place, fix]);
  });
});

test('a licence that has ended is printed with whom it hides, on the day after its last one', () => {
  const ending = (day: string) => said('"validUntil": "2027-12-31"', `"validUntil": "${day}"`);

  expect(ending('2026-11-22')).toEqual(['1 product, 2 rules, no fault.']);
  expect(ending('2026-11-21').slice(2)).toEqual([
    '9:83: lender alder, field licence: the licence ended with 2026-11-21, and today is 2026-11-22: nobody is shown alder-plan',
    'fix: write the last day of the licence that holds now, or leave the lender and its products out   (lenders.0.licence.validUntil)',
  ]);
});

describe('what changes nothing for anybody is printed and not refused:', () => {
  test.each<[name: string, from: string, to: string, place: string]>([
    [
      'a rule that never bites',
      income,
      '"fact": "incomeMonthly", "atLeast": 0',
      `34:11: ${rule}: everybody passes rule least-income (Pay before tax is at least $0.00)`,
    ],
    [
      'a rule that the figures say already',
      either,
      '"fact": "amount", "atMost": 500000',
      `43:11: ${score}: rule score (Amount is at most $5,000.00) refuses nobody whom the product's amounts (Amount is from $100.00 to $5,000.00) lets through`,
    ],
    [
      'an alternative that can never hold',
      second,
      '"fact": "amount", "atLeast": 600000',
      `46:15: ${score}: this alternative can never hold together with the product's amounts (Amount is from $100.00 to $5,000.00)`,
    ],
  ])('%s', (_name, from, to, place) => {
    const [verdict, heading, ...printed] = said(from, to);

    expect([verdict, heading]).toEqual(['1 product, 2 rules, no fault.', 'Worth a look, though nothing is refused for it:']);
    expect(printed).toContain(place);
  });
});
