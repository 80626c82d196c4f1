import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBits, hasBit } from '../bitset.ts';
import { anEntry, aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import type { Facts } from '../facts/fact.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { legalMask } from './legal-mask.ts';
import { matchCatalogue, matchProduct } from './match.ts';

const wish: Facts = { amount: 120_000, tenorMonths: 12, region: 'IL' };
const person: Facts = { incomeMonthly: 500_000, housingMonthly: 120_000, debtMonthly: 30_000, creditBand: 'good', documentsReady: 'yes' };
const ratioRule = (limit: number) =>
  aRule(
    { fact: 'debtRatio', atMost: limit },
    {
      id: 'debt-ratio',
      kind: 'loan',
      reason: {
        code: 'debt-ratio-too-high',
        text: { en: `{debtRatio} of your income; limit ${limit}%.`, 'zh-Hans': `占收入的 {debtRatio}，上限 ${limit}%。` },
        change: { en: 'A smaller amount.', 'zh-Hans': '减少金额。' },
      },
    },
  );

describe('a product', () => {
  test('is eligible when every rule certainly passes', () => {
    expect(matchProduct(anEntry(), usFacts, wish)).toMatchObject({ result: 'eligible', openFacts: [], reasons: [] });
  });

  test('is possible while an answer is missing, and says which', () => {
    const match = matchProduct(anEntry({ rules: [ratioRule(43)] }), usFacts, { ...wish, incomeMonthly: 500_000 });

    expect(match).toMatchObject({ result: 'possible', openFacts: ['housingMonthly', 'debtMonthly'] });
  });

  test('names what nobody is asked and no answer settles, once however many rules wait for it', () => {
    const goods = (id: string) => aRule({ fact: 'basketCategory', is: 'furniture' }, { id, kind: 'product' });
    const entry = anEntry({ rules: [goods('goods'), goods('same-goods'), ratioRule(43)] });

    const { result, openFacts, reasons } = matchProduct(entry, usFacts, wish);

    expect([result, openFacts.includes('basketCategory')]).toEqual(['possible', true]);
    expect(reasons.map(({ text }) => text.en)).toEqual(['Only for some kinds of goods; the shop has not said what this is.']);
    expect(reasons[0]).toMatchObject({ kind: 'product', facts: ['basketCategory'] });
  });

  test('names nothing untold where an answer could settle the rule as well', () => {
    const either = aRule({
      any: [
        { fact: 'basketCategory', is: 'furniture' },
        { fact: 'creditBand', is: 'good' },
      ],
    });

    expect(matchProduct(anEntry({ rules: [either] }), usFacts, wish)).toMatchObject({ result: 'possible', reasons: [] });
  });

  test('counts its own instalment in the debt ratio', () => {
    // 1,200.00 over 12 months at 12 % is 106.62 a month: (1,200 + 300 + 106.62) / 5,000 = 32.13 %.
    const entry = (limit: number) => anEntry({ rules: [ratioRule(limit)] });

    expect(matchProduct(entry(32.2), usFacts, { ...wish, ...person }).result).toBe('eligible');
    expect(matchProduct(entry(32.1), usFacts, { ...wish, ...person }).result).toBe('ineligible');
  });

  test('is refused as soon as even the kindest answers would break a limit', () => {
    const match = matchProduct(anEntry({ rules: [ratioRule(43)] }), usFacts, { ...wish, incomeMonthly: 500_000, debtMonthly: 250_000 });

    expect(match).toMatchObject({ result: 'ineligible', failedKinds: ['loan'] });
  });

  test('is refused without any income, whatever the debts', () => {
    const [reason] = matchProduct(anEntry({ rules: [ratioRule(43)] }), usFacts, { ...wish, incomeMonthly: 0 }).reasons;

    expect(reason!.text).toEqual({ en: '>100% of your income; limit 43%.', 'zh-Hans': '占收入的 >100%，上限 43%。' });
  });

  test.each([0, 1, -5, 0.5])('an amount of %d, which has no instalment, is refused and breaks nothing', (amount) => {
    expect(matchProduct(anEntry({ rules: [ratioRule(43)] }), usFacts, { ...wish, ...person, amount }).result).toBe('ineligible');
  });

  test('waits for the credit band where its rate, and so its instalment, depends on it', () => {
    const tiers = [{ creditBand: ['good'], annualPercent: '8' }, { annualPercent: '30' }];
    const entry = anEntry({ rules: [ratioRule(32.1)], pricing: { ...aProduct().pricing, tiers } });
    const { creditBand, ...unsure } = person;

    expect(matchProduct(entry, usFacts, { ...wish, ...unsure })).toMatchObject({ result: 'possible', openFacts: ['creditBand'] });
    expect(matchProduct(entry, usFacts, { ...wish, ...unsure, creditBand }).result).toBe('eligible');
  });

  test('says what it lends, for how long and where, with the applicant’s own figures', () => {
    const reasonsOf = (facts: Facts) =>
      matchProduct(anEntry(), usFacts, { ...wish, ...facts }).reasons.map(({ text, change }) => [text.en, change?.en]);

    expect(reasonsOf({ amount: 900_000 })).toEqual([
      ['Lends from $100 to $5,000. You asked for $9,000.00.', 'An amount from $100 to $5,000.'],
    ]);
    expect(reasonsOf({ tenorMonths: 24 })).toEqual([['Is paid back over 6 or 12 months. You asked for 24.', 'A term of 6 or 12 months.']]);
    expect(reasonsOf({ region: 'TX' })).toEqual([['Alder Bank has no licence to lend in Texas.', undefined]]);
    const [licence] = matchProduct(anEntry(), usFacts, { ...wish, region: 'TX' }).reasons;
    expect(licence!.text['zh-Hans']).toBe('Alder Bank 未在得克萨斯州持有贷款牌照。');
  });

  test('gives four reasons at most, those that are easiest to change first', () => {
    const hard = ['a', 'b', 'c', 'd'].map((id) => aRule({ fact: 'bankruptcyRecent', is: 'no' }, { id }));
    const entry = anEntry({ rules: [...hard, ratioRule(10)] });

    const { reasons } = matchProduct(entry, usFacts, { ...wish, ...person, tenorMonths: 24, bankruptcyRecent: 'yes' });

    expect(reasons.map((reason) => reason.ruleId)).toEqual(['tenor-offered', 'debt-ratio', 'a', 'b']);
  });
});

test('answering more never makes a settled product open again, nor turns a yes into a no', () => {
  const entry = anEntry({
    rules: [
      ratioRule(35),
      aRule(
        {
          any: [
            { fact: 'amount', atMost: 100_000 },
            { fact: 'documentsReady', is: 'yes' },
          ],
        },
        { id: 'documents' },
      ),
      aRule({ fact: 'amount', compare: 'atMost', to: 'incomeMonthly', times: 3 }, { id: 'multiple' }),
    ],
    pricing: {
      ...aProduct().pricing,
      tiers: [{ creditBand: ['good'], tenorAtMostMonths: 6, annualPercent: '8' }, { annualPercent: '30' }],
    },
  });
  const answers = fc.record({
    amount: fc.integer({ min: 5_000, max: 600_000 }),
    tenorMonths: fc.constantFrom(3, 6, 12),
    region: fc.constantFrom('IL', 'TX'),
    incomeMonthly: fc.integer({ min: 0, max: 900_000 }),
    housingMonthly: fc.integer({ min: 0, max: 200_000 }),
    debtMonthly: fc.integer({ min: 0, max: 100_000 }),
    creditBand: fc.constantFrom('good', 'fair'),
    documentsReady: fc.constantFrom('yes', 'no'),
  });
  const order = fc.shuffledSubarray(['amount', 'tenorMonths', 'region', ...Object.keys(person)], { minLength: 8, maxLength: 8 });

  fc.assert(
    fc.property(answers, order, (all, asked) => {
      const known: Record<string, Facts[string]> = {};
      let settled: string | undefined;
      for (const fact of asked) {
        known[fact] = all[fact as keyof typeof all];
        const { result, openFacts } = matchProduct(entry, usFacts, known);

        if (settled) expect(result).toBe(settled);
        expect(openFacts.every((open) => known[open] === undefined)).toBe(true);
        if (result !== 'possible') settled = result;
      }
      expect(settled).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

describe('what may be shown at all', () => {
  const snapshot = aSnapshot([aProduct(), aProduct({ id: 'birch-plan', lenderId: 'birch' })]);
  const admitted = new Set(['alder', 'birch']);

  test('are products of admitted lenders', () => {
    const mask = legalMask({ snapshot, today: '2026-11-21', admittedLenderIds: new Set(['birch']) });

    expect(matchCatalogue({ snapshot, dictionary: usFacts, facts: wish, mask }).map((match) => match.productId)).toEqual(['birch-plan']);
  });

  test('ends with the last day of the licence', () => {
    expect(countBits(legalMask({ snapshot, today: '2027-12-31', admittedLenderIds: admitted }))).toBe(2);
    expect(countBits(legalMask({ snapshot, today: '2028-01-01', admittedLenderIds: admitted }))).toBe(0);
  });

  test('leaves out a product in which an institution has a part that is not admitted', () => {
    const joint = aSnapshot([aProduct({ stages: { servicing: 'cedar' } })]);
    const countWith = (...ids: string[]) => countBits(legalMask({ snapshot: joint, today: '2026-11-21', admittedLenderIds: new Set(ids) }));

    expect([countWith('alder'), countWith('alder', 'cedar'), countWith('cedar')]).toEqual([0, 1, 0]);
  });

  test('leaves out what is above the cap', () => {
    const mask = legalMask({ snapshot, today: '2026-11-21', admittedLenderIds: admitted, overCapProductIds: new Set(['alder-plan']) });

    expect([hasBit(mask, 0), hasBit(mask, 1)]).toEqual([false, true]);
  });
});
