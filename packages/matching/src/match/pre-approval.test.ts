import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullBitset, hasBit } from '../bitset.ts';
import { anEntry, aProduct, aRule, aSnapshot } from '../catalogue/product.builder.ts';
import { compileCatalogue } from '../compiled/compile.ts';
import { matchCompiled } from '../compiled/match-compiled.ts';
import { usFacts } from '../facts/us/us-facts.ts';
import { anyCatalogue, anyFacts, testedFacts } from '../testing/random-catalogue.ts';
import { checkPreApproved } from './check-pre-approved.ts';
import { matchProduct } from './match.ts';
import { wishThatFits } from './other-wish.ts';
import { type PreApproval, type PreApprovedList, preApprovalsOf } from './pre-approval.ts';

const wish = { amount: 120_000, tenorMonths: 12, region: 'IL' };
const entry = anEntry({
  rules: [
    aRule({ fact: 'incomeMonthly', atLeast: 400_000 }, { id: 'income' }),
    aRule({ fact: 'creditBand', is: 'good' }, { id: 'credit' }),
  ],
});
const upTo = (limitMinor: number, ...waives: string[]): PreApproval => ({ waives: new Set(waives), limitMinor });
const list = (rest: Partial<PreApprovedList> = {}): PreApprovedList => ({
  productId: 'alder-plan',
  waives: new Set(['income']),
  limits: new Map([['somebody', 200_000]]),
  validUntil: '2026-12-31',
  ...rest,
});

describe('a person approved in advance', () => {
  test('needs only what is not waived', () => {
    const facts = { ...wish, creditBand: 'good', incomeMonthly: 0 };

    expect(matchProduct(entry, usFacts, facts).result).toBe('ineligible');
    expect(matchProduct(entry, usFacts, facts, upTo(200_000, 'income')).result).toBe('eligible');
  });

  test('is asked what is left, and not what is waived', () => {
    expect(matchProduct(entry, usFacts, wish, upTo(200_000, 'income'))).toMatchObject({ result: 'possible', openFacts: ['creditBand'] });
  });

  test('is judged like anybody above the limit', () => {
    const facts = { ...wish, creditBand: 'good' };

    expect(matchProduct(entry, usFacts, { ...facts, incomeMonthly: 0 }, upTo(119_999, 'income')).result).toBe('ineligible');
    expect(matchProduct(entry, usFacts, { ...facts, incomeMonthly: 500_000 }, upTo(119_999, 'income')).result).toBe('eligible');
  });

  test('who asks for more than the limit, and would not be lent to otherwise, is told the limit and the amount that would do', () => {
    const facts = { ...wish, creditBand: 'good', incomeMonthly: 0 };
    const preApproval = upTo(90_000, 'income');
    const { result, reasons } = matchProduct(entry, usFacts, facts, preApproval);

    expect(result).toBe('ineligible');
    expect(reasons.map(({ code, change }) => [code, change?.en])).toEqual([['amount-above-pre-approved', 'An amount of up to $900.']]);
    expect(wishThatFits(reasons[0]!, { entry, dictionary: usFacts, facts, preApproval, isAmountFree: true })).toEqual({
      fact: 'amount',
      amountMinor: 90_000,
    });
  });

  test('is told the limit while the amount is open', () => {
    const { result, openFacts } = matchProduct(entry, usFacts, { ...wish, amount: undefined, creditBand: 'good' }, upTo(200_000, 'income'));

    expect([result, openFacts]).toEqual(['possible', ['amount']]);
  });
});

test('a list counts to the end of its last day, and the higher of two limits', () => {
  const lists = [list(), list({ limits: new Map([['somebody', 90_000]]) }), list({ productId: 'other', validUntil: '2026-11-21' })];

  expect(preApprovalsOf(lists, 'somebody', '2026-11-21')).toEqual(
    new Map([
      ['alder-plan', upTo(200_000, 'income')],
      ['other', upTo(200_000, 'income')],
    ]),
  );
  expect([...preApprovalsOf(lists, 'somebody', '2026-11-22').keys()]).toEqual(['alder-plan']);
  expect(preApprovalsOf(lists, 'somebody else', '2026-11-21').size).toBe(0);
});

test('of two lists with one limit it is the one that waives more, in whatever order they come', () => {
  const lists = [list(), list({ waives: new Set(['income', 'credit']) })];

  for (const some of [lists, lists.toReversed()]) {
    expect(preApprovalsOf(some, 'somebody', '2026-11-21').get('alder-plan')).toEqual(upTo(200_000, 'income', 'credit'));
  }
});

test('neither a licence nor a product’s own figures are waived, whatever a list says', () => {
  const all = upTo(5_000_000, 'licensed-state', 'amount-range', 'tenor-offered', 'income', 'credit');
  const facts = { amount: 120_000, tenorMonths: 12, region: 'TX' };

  expect(matchProduct(entry, usFacts, facts, all).result).toBe('ineligible');
  expect(matchProduct(entry, usFacts, { ...facts, region: 'IL', amount: 900_000 }, all).result).toBe('ineligible');
  expect(matchProduct(entry, usFacts, { ...facts, region: 'IL' }, all).result).toBe('eligible');
});

describe('a list of people approved in advance', () => {
  const adult = aRule({ fact: 'ageBand', noneOf: ['under-18'] }, { id: 'of-age' });
  const snapshot = aSnapshot([aProduct({ rules: [adult, aRule({ fact: 'incomeMonthly', atLeast: 400_000 }, { id: 'income' })] })]);
  const structured = aSnapshot([
    aProduct({
      rules: [
        adult,
        aRule({ fact: 'region', noneOf: ['AK'] }, { id: 'mild-winters' }),
        aRule({ fact: 'orderKind', is: 'order' }, { id: 'shop-order' }),
        aRule(
          {
            any: [
              { fact: 'purpose', is: 'travel' },
              { fact: 'basketCategory', is: 'travel' },
            ],
          },
          { id: 'uses' },
        ),
        aRule({ fact: 'applicationsInFlight', atMost: 0 }, { id: 'one-application' }),
        aRule({ fact: 'localHour', between: [8, 20] }, { id: 'by-day' }),
        aRule(
          {
            any: [
              { fact: 'amount', atMost: 90_000 },
              { fact: 'tenorMonths', is: 6 },
            ],
          },
          { id: 'small-loans' },
        ),
        aRule({ fact: 'incomeMonthly', atLeast: 400_000 }, { id: 'income' }),
        aRule(
          {
            any: [
              { fact: 'amount', atMost: 90_000 },
              { fact: 'documentsReady', is: 'yes' },
            ],
          },
          { id: 'documents' },
        ),
        aRule({ fact: 'debtRatio', atMost: 40 }, { id: 'ratio' }),
      ],
    }),
  ]);
  const codes = (...lists: PreApprovedList[]) => checkPreApproved(lists, snapshot, usFacts).map(({ code }) => code);

  test('may waive what a lender may leave out of account', () => {
    expect(codes(list())).toEqual([]);
  });

  test.each([
    ['unknown-product', list({ productId: 'nothing' })],
    ['unknown-rule', list({ waives: new Set(['incomes']) })],
    ['not-waivable', list({ waives: new Set(['licensed-state']) })],
    ['not-waivable', list({ waives: new Set(['of-age']) })],
    ['limit-out-of-range', list({ limits: new Map([['somebody', 0.5]]) })],
  ] as const)('is refused as %s', (code, wrong) => {
    expect(codes(wrong)).toEqual([code]);
  });

  test.each([
    ['licensed-state', 'it is the licence, or a figure of the product itself'],
    ['of-age', 'it looks at ageBand, which nothing that a lender knows of a person replaces'],
    ['mild-winters', 'it looks at region, which nothing that a lender knows of a person replaces'],
    ['shop-order', 'it looks at orderKind, which nothing that a lender knows of a person replaces'],
    ['uses', 'it looks at purpose and basketCategory, which nothing that a lender knows of a person replaces'],
    ['one-application', 'it looks at applicationsInFlight, which nothing that a lender knows of a person replaces'],
    ['by-day', 'it looks at localHour, which nothing that a lender knows of a person replaces'],
    ['small-loans', 'it looks at amount and tenorMonths alone, and at nothing that a lender knows of a person'],
  ])('never waives %s, and says why', (id, why) => {
    const [fault] = checkPreApproved([list({ waives: new Set([id]) })], structured, usFacts);

    expect(fault!.message).toBe(`${id} is never waived: ${why}; a list of alder-plan may waive income, documents, ratio`);
  });

  test.each(['credit', 'decision'])('is refused while another than its lender does the stage %s, who would learn of it', (stage) => {
    const joint = aSnapshot([aProduct({ stages: { [stage]: 'birch' } })]);

    expect(checkPreApproved([list({ waives: new Set() })], joint, usFacts)).toEqual([
      {
        code: 'others-decide',
        productId: 'alder-plan',
        message:
          'alder-plan can have no list while another than alder checks or decides: birch would learn who is on it, and decides by the rules alone',
      },
    ]);
  });

  test('may be given while another only collects the payments', () => {
    const served = aSnapshot([aProduct({ stages: { servicing: 'birch' } })]);

    expect(checkPreApproved([list({ waives: new Set() })], served, usFacts)).toEqual([]);
  });

  test('is refused where it names somebody whom another list of the product names', () => {
    expect(codes(list(), list({ limits: new Map([['somebody', 1]]) }))).toEqual(['named-twice']);
  });
});

test('an approval in advance never takes a product away, and the compiled catalogue applies it as the interpreter does', () => {
  const waived = fc.record({ waives: fc.subarray(['rule-0', 'rule-1', 'rule-2']), limitMinor: fc.constantFrom(5_000, 50_000, 5_000_000) });

  fc.assert(
    fc.property(anyCatalogue(10), anyFacts, waived, fc.boolean(), (snapshot, facts, { waives, limitMinor }, isMasked) => {
      const compiled = compileCatalogue(snapshot, testedFacts);
      const mask = isMasked ? new Uint32Array(1) : fullBitset(snapshot.entries.length);
      const preApprovals = new Map(snapshot.entries.map(({ product }) => [product.id, upTo(limitMinor, ...waives)]));
      const { eligible, possible } = matchCompiled({ compiled, facts, mask, preApprovals });

      const found = snapshot.entries.map((_, at) => (hasBit(eligible, at) ? 'eligible' : hasBit(possible, at) ? 'possible' : 'ineligible'));
      const expected = snapshot.entries.map((one) => matchProduct(one, testedFacts, facts, preApprovals.get(one.product.id)).result);
      expect(found).toEqual(expected.map((result) => (isMasked ? 'ineligible' : result)));
      for (const [at, one] of snapshot.entries.entries()) {
        const plain = matchProduct(one, testedFacts, facts).result;
        if (plain === 'eligible') expect(expected[at]).toBe('eligible');
        if (plain === 'possible') expect(expected[at]).not.toBe('ineligible');
      }
    }),
    { numRuns: 300 },
  );
});
