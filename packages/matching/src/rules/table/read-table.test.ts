import { describe, expect, test } from 'vitest';
import { usFacts } from '../../facts/us/us-facts.ts';
import { ruleSentence } from '../sentence/rule-sentence.ts';
import { readTable } from './read-table.ts';

const fixed = ['rule', 'kind', 'reason', 'reason en', 'reason zh-Hans'];
const told = ['income', 'applicant', 'too-low', 'Too low.', '收入不足。'];
const again = ['', '', '', '', ''];

/** A table with these condition columns; each row has their cells, the first one names the rule. */
function read(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const records = [[...fixed, ...headings], ...rows.map((cells, index) => [...(index === 0 ? told : again), ...cells])];
  return readTable({ rows: records.map((cells, index) => ({ line: index + 1, cells })), dictionary: usFacts, product: 'alder-plan' });
}
/** What the one rule of a table says. */
function sentence(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const reading = read(headings, ...rows);
  return reading.ok ? reading.rules.map((rule) => ruleSentence(rule, usFacts, 'en')).join('\n') : reading.faults;
}
function faults(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const reading = read(headings, ...rows);
  return reading.ok ? [] : reading.faults;
}

describe('a column', () => {
  test.each([
    ['incomeMonthly >=', '1500', 'Pay before tax is at least $1,500.00'],
    ['incomeMonthly>=', '1500.50', 'Pay before tax is at least $1,500.50'],
    ['amount ≤', '5000', 'Amount is at most $5,000.00'],
    ['debtRatio <=', '42.5', 'Payments as a share of income is at most 42.5%'],
    ['debtRatio <=', '42.5%', 'Payments as a share of income is at most 42.5%'],
    ['tenorMonths', '6..36', 'Number of months is from 6 months to 36 months'],
    ['tenorMonths', '12..', 'Number of months is at least 12 months'],
    ['tenorMonths', '..36', 'Number of months is at most 36 months'],
    ['tenorMonths', '12', 'Number of months is 12 months'],
    ['tenorMonths', '6 | 12', 'Number of months is one of 6 months, 12 months'],
    ['region in', 'NY|WV', 'State is one of “New York”, “West Virginia”'],
    ['region', 'NY', 'State is “New York”'],
    ['region not in', 'NY', 'State is not “New York”'],
    ['ageBand not in', 'under-18', 'Age is not “Under 18”'],
    ['amount <= * incomeMonthly', '4', 'Amount is at most 4 times Pay before tax'],
  ])('"%s" with %s says: %s', (heading, cell, said) => {
    expect(sentence([heading], [cell])).toBe(`Applicant: ${said}.`);
  });
});

test('cells of a row hold together, rows of a rule are alternatives, and a blank cell is any', () => {
  expect(sentence(['creditBand in', 'incomeMonthly >='], ['excellent|good', ''], ['fair', '3000'])).toBe(
    'Applicant: (Credit score is one of “Excellent (740 or more)”, “Good (670 to 739)”) or ((Credit score is “Fair (600 to 669)”) and (Pay before tax is at least $3,000.00)).',
  );
});

test('a rule has the reason of its first row, and what would change it where that is told', () => {
  const head = [...fixed, 'change en', 'change zh-Hans', 'incomeMonthly >='];
  const row = [...told, 'From $1,500.', '月收入 1,500 美元起。', '1500'];
  const rows = [head, row].map((cells, index) => ({ line: index + 1, cells }));

  const reading = readTable({ rows, dictionary: usFacts, product: 'any' });

  expect(reading).toEqual({
    ok: true,
    warnings: [],
    rules: [
      {
        id: 'income',
        kind: 'applicant',
        when: { fact: 'incomeMonthly', atLeast: 150_000 },
        reason: {
          code: 'too-low',
          text: { en: 'Too low.', 'zh-Hans': '收入不足。' },
          change: { en: 'From $1,500.', 'zh-Hans': '月收入 1,500 美元起。' },
        },
      },
    ],
  });
});

test('a heading may have blanks too many', () => {
  const rows = [
    { line: 1, cells: [' Rule', 'kind ', 'reason', 'reason  en', 'reason\u00a0zh-Hans', 'incomeMonthly  >='] },
    { line: 2, cells: [...told, '1500'] },
  ];

  expect(readTable({ rows, dictionary: usFacts, product: 'any' })).toMatchObject({ ok: true });
});

test('of several products only the rows of the one that is asked for count', () => {
  const head = ['product', ...fixed, 'incomeMonthly >='];
  const body = [
    ['alder-plan', ...told, '1500'],
    ['birch-plan', ...told, '2500'],
    ['', ...told.with(0, 'more'), '3500'],
  ];
  const rows = [head, ...body].map((cells, index) => ({ line: index + 1, cells }));
  const rulesOf = (product: string) => {
    const reading = readTable({ rows, dictionary: usFacts, product });
    return reading.ok ? reading.rules.map(({ id }) => id) : reading.faults;
  };

  expect(rulesOf('alder-plan')).toEqual(['income']);
  expect(rulesOf('cedar-plan')).toMatchObject([
    { expected: 'at least one row for cedar-plan', fix: 'the table has rows for alder-plan, birch-plan' },
  ]);
});

describe('a fault names line, column, what is there, what is expected and the fix', () => {
  test.each([
    [['incomMonthly >='], ['1'], { line: 1, column: 6, found: 'incomMonthly >=', fix: 'did you mean "incomeMonthly"?' }],
    [['region >='], ['NY'], { line: 1, column: 6, expected: 'in, not in, or nothing after region', fix: 'write "region in"' }],
    [['ageBand in'], ['18-20'], { line: 1, column: 6, expected: expect.stringContaining('12 CFR'), fix: 'write "ageBand not in"' }],
    [['lastName'], ['Alder'], { line: 1, column: 6, found: 'lastName' }],
    [['税前月收入'], ['1500'], { line: 1, column: 6, found: '税前月收入', fix: 'did you mean "incomeMonthly"?' }],
    [['State'], ['NY'], { line: 1, column: 6, fix: 'did you mean "region"?' }],
    [['constructor'], ['1'], { line: 1, column: 6, found: 'constructor' }],
    [['amount toString'], ['1'], { line: 1, column: 6, fix: 'write "amount >=" or "amount <="' }],
    [['amount <'], ['4000'], { line: 1, column: 6, fix: 'write "amount <=", where the bound belongs to the range' }],
    [['amount =<'], ['4000'], { line: 1, column: 6, fix: 'write "amount <=", where the bound belongs to the range' }],
    [['amount >'], ['4000'], { line: 1, column: 6, fix: 'write "amount >=", where the bound belongs to the range' }],
    [['amount=>'], ['4000'], { line: 1, column: 6, fix: 'write "amount >=", where the bound belongs to the range' }],
    [['amount =='], ['4000'], { line: 1, column: 6, fix: 'write "amount ="' }],
    [['tenorMonths <>'], ['12'], { line: 1, column: 6, fix: 'write "tenorMonths !="' }],
    [['region <>'], ['NY'], { line: 1, column: 6, fix: 'write "region !="' }],
    [['region <'], ['NY'], { line: 1, column: 6, fix: 'write "region in"' }],
    [
      ['amount < * incomeMonthly'],
      ['4'],
      { line: 1, column: 6, fix: 'write "amount <= * incomeMonthly", where the bound belongs to the range' },
    ],
    [['amount = * incomeMonthly'], ['4'], { line: 1, column: 6, expected: '>= or <= before the *' }],
    [['amount <= * region'], ['2'], { line: 1, column: 6, expected: 'two facts that are numbers' }],
    [['incomeMonthly >='], ['$1500'], { line: 2, column: 6, found: '$1500', fix: 'write 1500, without signs and separators' }],
    [['incomeMonthly >='], ['1,500.50'], { line: 2, fix: 'write 1500.50, without signs and separators' }],
    [['incomeMonthly >='], ['1\u00a0500,50 $'], { line: 2, fix: 'write 1500.50, with a point before the decimals' }],
    [['incomeMonthly >='], ['USD 1500'], { line: 2, fix: 'write 1500, without signs and separators' }],
    [['incomeMonthly >='], ['1500 €'], { line: 2, fix: 'write such as 1500 or 1500.50; blank is any' }],
    [['incomeMonthly >='], ['5%'], { line: 2, fix: 'write such as 1500 or 1500.50; blank is any' }],
    [['tenorMonths'], ['$12'], { line: 2, fix: 'write such as 12; blank is any' }],
    [['amount <= * incomeMonthly'], ['40%'], { line: 2, fix: 'write a number such as 4 or 0.5' }],
    [['incomeMonthly >='], ['1500,50'], { line: 2, fix: 'write 1500.50, with a point before the decimals' }],
    [['incomeMonthly >='], ['1500,5'], { line: 2, fix: 'write 1500.5, with a point before the decimals' }],
    [['incomeMonthly >='], ['1.500,50'], { line: 2, fix: 'write 1500.50, with a point before the decimals' }],
    [['incomeMonthly >='], ['$1,500'], { line: 2, fix: 'write 1500 if the comma parts thousands, 1.5 if decimals follow it' }],
    [['incomeMonthly >='], ['1.500'], { line: 2, fix: 'write 1500 if the point parts thousands, 1.5 if decimals follow it' }],
    [['amount >='], ['1,500'], { line: 2, fix: 'write 1500 if the comma parts thousands' }],
    [['debtRatio <='], ['42,5'], { line: 2, fix: 'write 42.5, with a point before the decimals' }],
    [['debtRatio <='], ['42,5 %'], { line: 2, fix: 'write 42.5, with a point before the decimals' }],
    [['tenorMonths'], ['12 36'], { line: 2, fix: 'write such as 12; blank is any' }],
    [['tenorMonths'], ['6,5'], { line: 2, fix: 'write such as 12; blank is any' }],
    [['amount <= * incomeMonthly'], ['2,5'], { line: 2, fix: 'write 2.5, with a point before the decimals' }],
    [['amount <= * incomeMonthly'], ['0.00001'], { line: 2, expected: 'how many times the other fact, from 0.0001 to 10000' }],
    [['incomeMonthly >='], ['1500.505'], { line: 2, column: 6, expected: 'an amount in USD from $0.00 to $200,000.00' }],
    [['amount >='], ['20'], { line: 2, column: 6, found: '20', expected: 'an amount in USD from $50.00 to $50,000.00' }],
    [['tenorMonths'], ['36..6'], { line: 2, column: 6, expected: 'the smaller bound first', fix: 'write 6..36' }],
    [['tenorMonths'], ['6-24'], { line: 2, found: '6-24', fix: 'write 6..24 for a range' }],
    [['debtRatio'], ['20.5 – 43'], { line: 2, fix: 'write 20.5..43 for a range' }],
    [['tenorMonths >='], ['6-24'], { line: 2, fix: 'write such as 12; blank is any' }],
    [['region in'], ['IL; NY'], { line: 2, found: 'IL; NY', fix: 'write IL|NY' }],
    [['tenorMonths'], ['6.5'], { line: 2, column: 6, expected: 'a whole number from 3 months to 60 months' }],
    [['creditBand in'], ['good|goood'], { line: 2, column: 6, found: 'goood', fix: 'did you mean "good"?' }],
    [['region in'], ['New York'], { line: 2, column: 6, found: 'New York', fix: 'did you mean "NY"?' }],
    [['ageBand not in'], ['65-plus'], { line: 2, column: 6, expected: 'one of under-18, 18-20, or several with | between' }],
    [['debtRatio <='], ['9'.repeat(400)], { line: 2, column: 6, expected: 'a percentage from 0% up' }],
    [['amount <= * incomeMonthly'], ['none'], { line: 2, column: 6, expected: 'how many times the other fact, from 0.0001 to 10000' }],
    [['region in'], [''], { line: 2, expected: 'at least one condition in a row' }],
    [['region in'], ['NY', 'stray'], { line: 2, column: 7, found: 'stray', expected: 'nothing, as the column has no heading' }],
  ])('%j with %j', (headings, cells, fault) => {
    expect(faults(headings, cells)).toEqual([expect.objectContaining(fault)]);
  });

  test('for a rule whose later row tells another kind', () => {
    const rows = [
      { line: 1, cells: [...fixed, 'region in'] },
      { line: 2, cells: [...told, 'NY'] },
      { line: 3, cells: ['', 'loan', '', '', '', 'IL'] },
    ];

    expect(readTable({ rows, dictionary: usFacts, product: 'any' })).toMatchObject({
      ok: false,
      faults: [{ line: 3, column: 2, found: 'loan', expected: 'what the first row of the rule says, or nothing' }],
    });
  });

  test.each([
    ['rule', '', 'a name in the first row of a rule'],
    ['rule', 'Least income', 'small letters and digits, with single hyphens between'],
    ['kind', 'aplicant', 'one of applicant, product, loan, process'],
    ['reason', 'Too low', 'small letters and digits, with single hyphens between'],
    ['reason zh-Hans', '', 'a reason in the first row of a rule'],
    [
      'reason en',
      'You earn {incomMonthly}.',
      'facts of the rule in braces, and no others: {incomMonthly} stands for no fact that the rule tests',
    ],
  ])('for a %s of "%s"', (heading, text, expected) => {
    const rows = [
      { line: 1, cells: [...fixed, 'incomeMonthly >='] },
      { line: 2, cells: [...told.with(fixed.indexOf(heading), text), '1500'] },
    ];

    const reading = readTable({ rows, dictionary: usFacts, product: 'any' });

    expect(reading).toMatchObject({ ok: false, faults: [{ line: 2, column: fixed.indexOf(heading) + 1, expected }] });
  });

  test('for columns that are missing, or there twice', () => {
    expect(readTable({ rows: [{ line: 1, cells: ['rule', 'amount', 'amount'] }], dictionary: usFacts, product: 'any' })).toMatchObject({
      faults: [
        { column: 3, expected: 'each heading once' },
        { expected: 'a column "kind"' },
        { expected: 'a column "reason"' },
        { expected: 'a column "reason en"' },
        { expected: 'a column "reason zh-Hans"' },
      ],
    });
    expect(readTable({ rows: [], dictionary: usFacts, product: 'any' }).ok).toBe(false);
  });

  test('for columns that nobody knows, with the whole list of headings once', () => {
    const [first, ...others] = faults(['年龄段', '婚姻', '性别'], ['1', '2', '3']);

    expect(first).toMatchObject({ line: 1, column: 6, found: '年龄段' });
    expect(first!.fix).toMatch(/^use one of product, rule, kind, reason, reason en, .*change zh-Hans, .*amount, .*debtRatio; or remove/);
    expect(others.map(({ column, found, fix }) => [column, found, fix])).toEqual([
      [7, '婚姻', 'use one of the headings that are listed at column 6, or remove the column'],
      [8, '性别', 'use one of the headings that are listed at column 6, or remove the column'],
    ]);
  });

  test('for columns that are there twice, however each is written', () => {
    const head = ['rule', 'Rule', 'kind', 'reason', 'reason en', 'Reason  EN', 'reason zh-Hans', 'amount >=', 'amount≥'];

    expect(readTable({ rows: [{ line: 1, cells: head }], dictionary: usFacts, product: 'any' })).toMatchObject({
      faults: [
        { column: 2, found: 'Rule', expected: 'each heading once' },
        { column: 6, found: 'Reason  EN', expected: 'each heading once' },
        { column: 9, found: 'amount≥', expected: 'each heading once' },
      ],
    });
  });

  test('for a text that cannot be stored, as in a catalogue', () => {
    const rows = [
      { line: 1, cells: [...fixed, 'incomeMonthly >='] },
      { line: 2, cells: [...told.with(3, 'Too\0low.'), '1500'] },
    ];

    expect(readTable({ rows, dictionary: usFacts, product: 'any' })).toMatchObject({
      faults: [{ line: 2, column: 4, expected: 'a text without control characters and broken ones' }],
    });
  });

  test('for a share below one percent, or above a hundred, as a warning, unless its sign is there', () => {
    expect(read(['debtRatio <='], ['0.42'])).toMatchObject({
      ok: true,
      warnings: [
        { line: 2, column: 6, found: '0.42', expected: 'a percentage; this is 0.42%', fix: 'did you mean 42? Write 0.42% if not' },
      ],
    });
    expect(read(['debtRatio'], ['0.07..0.429'])).toMatchObject({
      warnings: [{ fix: 'did you mean 7..42.9? Write 0.07%..0.429% if not' }],
    });
    expect(read(['debtRatio <='], ['4300'])).toMatchObject({ warnings: [{ fix: 'did you mean 43? Write 4300% if not' }] });
    expect(read(['debtRatio <='], ['0.42%'])).toMatchObject({ ok: true, warnings: [] });
    expect(read(['debtRatio'], ['0..42.5'])).toMatchObject({ ok: true, warnings: [] });
  });

  test('for a row that nobody can pass, as a warning; for a rule that nobody can pass, as a fault', () => {
    const impossible = ['5000', '3000'];

    const reading = read(['amount >=', 'amount <='], ['', '4000'], impossible);

    expect(reading).toMatchObject({ ok: true, warnings: [{ line: 3, expected: 'a row that somebody can pass' }] });
    expect(faults(['amount >=', 'amount <='], impossible)).toMatchObject([
      { line: 2, found: 'income', expected: 'a rule that somebody can pass' },
    ]);
  });
});
