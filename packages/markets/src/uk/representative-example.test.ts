import { isoDate, minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import type { DisclosedOffer } from '../disclosed-offer.ts';
import { ruleSetAt } from '../market.ts';
import { representativeExample } from '../representative-example.ts';
import type { RuleSet } from '../rule-set.ts';
import { unitedKingdom } from '../uk.ts';
import { ukApr } from './credit-kind.ts';
import { aCard, aLoan, aPlan, on } from './offers.builder.ts';

const uk = ruleSetAt('UK', on);
const example = (offer: DisclosedOffer = aLoan()) => uk.representativeExample.write!(offer);
const rowsOf = (offer: DisclosedOffer) => Object.fromEntries(example(offer).rows.map(({ key, value }) => [key, value.en]));

describe('UK1: a rate or a cost amount brings the representative example with it, whole and with a postal address', () => {
  test('every item of CONC 3.5.5R stands in its order, of a published loan', () => {
    expect(example().rows.map(({ label, value }) => `${label.en}: ${value.en}`)).toEqual([
      'Rate of interest: 12.00% a year (fixed)',
      'Other charges: none',
      'Total amount of credit: £10,000.00',
      'Representative: 12.7% APR',
      'Duration of the agreement: 60 months',
      'Total amount payable: £13,346.77',
      'Repayments: 59 payments of £222.44 and 1 payment of £222.81',
      'Postal address: Liana Compare, 2 Old Street, London EC1V 9AA',
    ]);
  });

  test('the same stands as one sentence in every language', () => {
    expect(example().sentence).toEqual({
      en: 'Representative example: rate of interest 12.00% a year (fixed); other charges none; total amount of credit £10,000.00; representative 12.7% APR; duration of the agreement 60 months; total amount payable £13,346.77; repayments 59 payments of £222.44 and 1 payment of £222.81; Liana Compare, 2 Old Street, London EC1V 9AA.',
      'zh-Hans':
        '代表性示例：利率 每年 12.00%（固定）；其他费用 无；信贷总额 £10,000.00；代表性年利率 12.7% APR；合同期限 60 个月；应付总额 £13,346.77；每期还款 59 期每期 £222.44、1 期 £222.81；Liana Compare, 2 Old Street, London EC1V 9AA。',
    });
  });

  test('a purchase adds the cash price and the deposit, which the total includes', () => {
    const plan = aPlan({ price: minorUnits(120_000), downPayment: minorUnits(20_000), months: 12 });

    expect(rowsOf(aLoan({ plan, payee: 'Halden', goods: { en: 'A sofa', 'zh-Hans': '沙发' } }))).toMatchObject({
      'total-credit': '£1,000.00',
      'cash-price': '£1,200.00',
      'advance-payment': '£200.00',
      'total-payable': '£1,266.19',
    });
    expect(rowsOf(aLoan())).not.toHaveProperty('cash-price');
  });

  test('other charges are named with amount, time and collector, and a variable rate says that it is one', () => {
    const costItems = [
      { kind: 'arrangement', paid: 'upfront', payee: 'Fennick Credit', inCost: true, amount: minorUnits(400_000) },
      { kind: 'insurance', paid: 'with-each-payment', payee: 'Alder Insurance', inCost: true, amount: minorUnits(1_667) },
      { kind: 'membership', paid: 'upfront', payee: 'Halden', inCost: false, amount: minorUnits(500) },
    ] as const;
    const plan = aPlan({ price: minorUnits(20_000_000), annualRate: percent('6'), months: 240, costItems });

    expect(rowsOf(aLoan({ plan, borrowingRatePercent: '6.00', isVariable: true }))).toMatchObject({
      'interest-rate': '6.00% a year (variable)',
      'other-charges':
        'arrangement fee £4,000.00 to Fennick Credit, on the first day; insurance premium £4,000.80 to Alder Insurance, in all, spread over 240 repayments',
      'representative-apr': '6.6% APR (variable)',
    });
  });

  test('a card states rate, fee, limit and APR, and nothing that depends on what is drawn', () => {
    expect(rowsOf(aCard())).toEqual({
      'interest-rate': '22.10% a year (variable)',
      'other-charges': 'annual fee £24.00',
      'total-credit': '£1,200.00',
      'representative-apr': '29.4% APR (variable)',
      'postal-address': 'Liana Compare, 2 Old Street, London EC1V 9AA',
    });
  });

  test('the address is the creditor’s where nobody stands between', () => {
    expect(rowsOf(aLoan({ intermediary: undefined }))['postal-address']).toBe('Fennick Credit, 1 Park Row, Leeds LS1 5AB');
  });

  test('an example that lacks something is refused, and each missing thing is named', () => {
    const { intermediary } = aLoan();
    const offer = aCard({ borrowingRatePercent: undefined, intermediary: { ...intermediary!, address: undefined } });

    expect(() => example(offer)).toThrow(
      expect.objectContaining({
        name: 'MarketError',
        code: 'offer-incomplete',
        message: `${uk.id}: the representative example needs what the offer lacks: the postal address of Liana Compare; the rate of interest`,
      }),
    );
  });
});

describe('UK2: the representative APR is at least as prominent as what demands it', () => {
  test('of all items of the example, the APR alone is prominent', () => {
    expect(
      example()
        .rows.filter(({ prominent }) => prominent)
        .map(({ key }) => key),
    ).toEqual(['representative-apr']);
  });
});

describe('UK3: the representative APR is reached by 51 % of the agreements expected, and the computation is kept', () => {
  const product = (productId: string, annual: string, agreements: number) => {
    const plan = aPlan({ annualRate: percent(annual) });
    return { productId, family: 'cash-instalment', plan, annualCost: ukApr(aLoan({ plan })), agreements };
  };
  const products = [product('cheap', '6', 40), product('middle', '12', 11), product('dear', '18', 15), product('dearest', '24', 34)];
  const pickedBy = (ruleSet: RuleSet) => representativeExample(ruleSet, products);

  test('the cheapest product that 51 of 100 agreements are not above stands for all', () => {
    const { candidate, computation } = pickedBy(uk);

    expect(candidate.productId).toBe('middle');
    expect(computation).toMatchObject({
      ruleSetId: 'UK-2026-07-15',
      pick: { method: 'share-at-or-below', sharePercent: 51, basis: 'expected' },
      chosen: 1,
      shareAtOrBelowPercent: 51,
      ranked: [
        { productId: 'cheap', agreements: 40, annualCost: { convention: 'uk-apr', percent: '6.2' } },
        { productId: 'middle', agreements: 11, annualCost: { percent: '12.7' } },
        { productId: 'dear', agreements: 15 },
        { productId: 'dearest', agreements: 34 },
      ],
    });
  });

  test.each([
    [66, 'dear'],
    [100, 'dearest'],
  ])('[M] the share is configuration: at %d %%, as CP26/15 asks about, it is the %s one', (representativeSharePercent, productId) => {
    const from = isoDate('2026-10-01');
    const changed = unitedKingdom([{ from, settings: { representativeSharePercent } }]).ruleSets.at(-1)!;

    const { candidate, computation } = pickedBy(changed);

    expect(candidate.productId).toBe(productId);
    expect(computation.ruleSetId).toMatch(/^UK-2026-10-01\+[0-9a-f]{8}$/);
  });

  test('[M] the range of APRs is shown beside it only where an operator says so', () => {
    const from = isoDate('2026-10-01');
    const changed = unitedKingdom([{ from, settings: { showsAprRange: true } }]).ruleSets.at(-1)!;

    expect(uk.offerShows.estimated).not.toContain('annual-cost-range');
    expect(changed.offerShows.estimated).toContain('annual-cost-range');
  });
});
