import { annualCost, instalmentPlan, isoDate, minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { breachedCaps } from '../caps.ts';
import { china } from '../cn.ts';
import type { DisclosedOffer, LenderType } from '../disclosed-offer.ts';
import { ruleSetAt } from '../market.ts';
import { checkAdvance } from '../net-advance.ts';
import { presentOffer } from '../present-offer.ts';
import { representativeExample } from '../representative-example.ts';
import type { RuleSet } from '../rule-set.ts';
import type { ChinaSettings } from './settings.ts';
import { aLine, aLoan, aPlan, guarantee, on } from './testing/offers.ts';

const rules = ruleSetAt('CN', on);
const rulesWith = (settings: Partial<ChinaSettings>) =>
  china([{ from: on, settings }]).ruleSets.find(({ inForceFrom }) => inForceFrom === on)!;

const costing = (annual: string) => aPlan({ price: minorUnits(10_000_000), annualRate: percent(annual), costItems: [], rounding: 'floor' });
const breached = (ruleSet: RuleSet, annual: string, lender: LenderType) =>
  breachedCaps(ruleSet, costing(annual), [], lender).map(({ id }) => id);

describe('CN1: the annual rate is the most conspicuous one wherever credit is shown', () => {
  test('it leads the short form of every offer, above everything else', () => {
    for (const offer of [aLoan(), aLine()]) {
      const { headline, summary } = presentOffer('CN', offer);

      expect(headline.prominence).toBe('most');
      expect(summary[0]).toMatchObject({ key: 'annual-cost', prominent: true });
      expect(summary.filter(({ prominent }) => prominent)).toHaveLength(1);
    }
  });

  test('it stands alone in the document’s most conspicuous part', () => {
    for (const offer of [aLoan(), aLine()]) {
      const boxes = rules.disclose(offer).sections.filter(({ layout }) => layout === 'boxes');
      expect(boxes.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(['annual-cost']);
    }
  });

  test('a daily rate is named behind the annual one, and nowhere else', () => {
    const texts = textsOf(aLine()).filter((text) => text.includes('日利率'));

    expect(texts).toEqual(['年利率 7.30%（日利率 0.02%，一年按 365 天计）']);
  });
});

describe('CN3: on the order’s payment page, number times amount as they are', () => {
  const payments = (plan: ReturnType<typeof aPlan>) =>
    presentOffer('CN', aLoan({ plan })).summary.find(({ key }) => key === 'payments')!.value['zh-Hans'];

  test.each([
    ['equal payments', {}, '12 × ¥600.91'],
    ['equal payments whose last one takes the rounding', { months: 7 }, '6 × ¥1,006.78 + 1 × ¥1,006.80'],
    ['interest first', { repayment: { way: 'interest-first' } }, '11 × ¥52.70 + 1 × ¥6,852.70'],
    ['a fee with the first payment', { costItems: [{ ...guarantee, paid: 'with-first-payment' }] }, '1 × ¥600.91 + 11 × ¥589.01'],
    ['equal shares of principal', { repayment: { way: 'equal-principal' } }, '共 12 期，首期 ¥619.37，末期 ¥581.93'],
    ['one payment', { months: 1 }, '1 × ¥6,852.70'],
  ] as const)('%s', (_, changes, short) => {
    expect(payments(aPlan(changes))).toBe(short);
  });
});

describe('CN2: all that a loan costs over the principal really outstanding, and how it is annualised', () => {
  test('a simple rate says 单利 on the card and in the document', () => {
    expect(rules.headlineCost).toMatchObject({ convention: 'cn-simple', label: { 'zh-Hans': '年化利率（单利）' } });
    expect(textsOf(aLoan())).toContain('年化综合融资成本（单利）');
  });

  test('the example is the product of median cost, not the cheapest', () => {
    const candidate = (productId: string, annual: string) => {
      const plan = aPlan({ annualRate: percent(annual) });
      return { productId, family: 'instalment', plan, annualCost: annualCost(plan, 'cn-simple') };
    };

    const { candidate: chosen } = representativeExample(rules, [
      candidate('dear', '18'),
      candidate('cheap', '3'),
      candidate('middle', '9'),
    ]);

    expect(chosen.productId).toBe('middle');
    expect(rules.representativeExample.label['zh-Hans']).toBe('示例');
  });

  test('a guarantee collected by somebody else is part of it', () => {
    expect(presentOffer('CN', aLoan()).headline.value['zh-Hans']).toBe('10.97%');
    expect(presentOffer('CN', aLoan({ plan: aPlan({ costItems: [] }) })).headline.value['zh-Hans']).toBe('7.20%');
  });

  test('[M] the compound rate may lead instead, and then says 复利', () => {
    const compound = rulesWith({ statesCompoundRate: true });

    expect(compound.headlineCost).toMatchObject({ convention: 'cn-compound', label: { 'zh-Hans': '年化利率（复利）' } });
    expect(compound.disclose(aLoan()).sections[1]!.rows[0]).toMatchObject({
      label: { 'zh-Hans': '年化综合融资成本（复利）' },
      value: { 'zh-Hans': '11.54%' },
    });
  });
});

describe('CN5: nothing above 24 % a year, with every charge counted', () => {
  test('24 % is at the line, a hundredth more is above it, whoever lends', () => {
    expect(breached(rules, '24', 'bank')).toEqual([]);
    expect(breached(rules, '24.01', 'bank')).toEqual(['cn-all-in']);
    expect(breached(rules, '24.01', 'consumer-finance-company')).toEqual(['cn-all-in']);
  });

  test('a guarantee takes a rate of interest below the line above it', () => {
    const plan = aPlan({ annualRate: percent('23'), costItems: [guarantee] });

    expect(breachedCaps(rules, plan, [], 'bank').map(({ id }) => id)).toEqual(['cn-all-in']);
  });

  test('an offer that leaves a charge out of the cost is refused', () => {
    const plan = aPlan({ costItems: [{ ...guarantee, kind: 'membership', inCost: false }] });

    expect(() => rules.disclose(aLoan({ plan }))).toThrow(
      expect.objectContaining({ name: 'MarketError', code: 'offer-incomplete', message: expect.stringContaining('membership') }),
    );
  });

  test('[M] the figure and the way it is measured can be changed: 24 % simple is 26.82 % compound', () => {
    expect(breached(rulesWith({ capsCompoundRate: true }), '24', 'bank')).toEqual(['cn-all-in']);
    expect(breached(rulesWith({ allInCapPercent: 20 }), '21', 'bank')).toEqual(['cn-all-in']);
  });
});

describe('CN6: ceilings by who lends, and by date', () => {
  const in2028 = ruleSetAt('CN', isoDate('2028-01-01'));
  const limit = (ruleSet: RuleSet, lender: LenderType) =>
    ruleSet.caps.find(({ lenderTypes }) => lenderTypes?.includes(lender))?.limitPercent;

  test('a microloan company: 24 % today, four times the one-year LPR from the ceiling’s day on, 12 % at 3.0 %', () => {
    expect([limit(rules, 'microloan-company'), limit(in2028, 'microloan-company')]).toEqual([24, 12]);
    expect(breached(rules, '24.01', 'microloan-company')).toEqual(['cn-all-in', 'cn-microloan']);
    expect(breached(in2028, '12.01', 'microloan-company')).toEqual(['cn-microloan-lpr']);
    expect(breached(in2028, '12.01', 'bank')).toEqual([]);
  });

  test('an LPR of another day is dated configuration, and leaves what was in force before as it was', () => {
    const later = isoDate('2028-03-20');
    const { ruleSets } = china([{ from: later, settings: { lprPercent: 2.85 } }]);
    const limits = ruleSets.map((ruleSet) => [ruleSet.inForceFrom, limit(ruleSet, 'microloan-company')]);

    expect(limits.slice(-2)).toEqual([
      ['2028-01-01', 12],
      ['2028-03-20', 11.4],
    ]);
    expect(ruleSets.slice(0, -1).map(({ id }) => id)).toEqual(['CN-2025-10-01', 'CN-2026-08-01', 'CN-2026-09-30', 'CN-2028-01-01']);
    expect(ruleSets.at(-1)!.id).toMatch(/^CN-2028-03-20\+[0-9a-f]{8}$/);
  });

  test('the ceiling can begin on another day', () => {
    const from = isoDate('2027-07-01');
    const { ruleSets } = china([{ from: on, settings: { microloanCeilingFrom: from } }]);

    expect(ruleSets.findLast(({ inForceFrom }) => inForceFrom < from)!.caps[1]!.limitPercent).toBe(24);
    expect(ruleSets.find(({ inForceFrom }) => inForceFrom === from)!.caps[1]!.limitPercent).toBe(12);
  });

  test('[M] a private lender: four times the one-year LPR, which can be changed', () => {
    expect(breached(rules, '12.01', 'lender')).toEqual(['cn-private-lending']);
    expect(breached(rulesWith({ privateLendingLprMultiple: 5 }), '12.01', 'lender')).toEqual([]);
  });

  test('a lender whose type is not known is held against every ceiling', () => {
    expect(breachedCaps(rules, costing('13')).map(({ id }) => id)).toEqual(['cn-private-lending']);
  });
});

describe('CN13: no money is kept back (砍头息)', () => {
  test.each(['upfront', 'financed'] as const)(
    'a charge that is %s leaves less in hand than is owed, and is refused with both amounts',
    (paid) => {
      const plan = aPlan({ costItems: [{ ...guarantee, amount: minorUnits(20_000), paid }] });
      const refusal = expect.objectContaining({
        name: 'MarketError',
        code: 'money-kept-back',
        message: expect.stringContaining(paid === 'upfront' ? '660000 of 680000' : '680000 of 700000'),
      });

      expect(() => checkAdvance(rules, plan)).toThrow(refusal);
      expect(() => rules.disclose(aLoan({ plan }))).toThrow(refusal);
    },
  );

  test('a charge with the payments keeps nothing back', () => {
    expect(() => checkAdvance(rules, aPlan())).not.toThrow();
  });

  test('another market may allow it', () => {
    const plan = instalmentPlan({
      price: minorUnits(680_000),
      annualRate: percent('7.2'),
      months: 12,
      advancedOn: on,
      rounding: 'half-up',
      costItems: [{ ...guarantee, paid: 'upfront' }],
    });

    expect(() => checkAdvance(ruleSetAt('US', on), plan)).not.toThrow();
  });

  test('paid early, interest runs by the days of the loan, unless the lender and the borrower agreed otherwise', () => {
    expect(textsOf(aLoan())).toContain('可随时提前还款，利息按实际借款的天数计算。');
    const prepayment = { en: 'As agreed.', 'zh-Hans': '依约定。' };
    expect(textsOf(aLoan({ prepayment }))).toContain('依约定。');
    expect(rules.ruleOf78UpToMonths).toBe(0);
  });
});

function textsOf(offer: DisclosedOffer): string[] {
  return rules
    .disclose(offer)
    .sections.flatMap(({ rows }) =>
      rows.flatMap(({ label, value, cells = [] }) => [label, value, ...cells].map((text) => text['zh-Hans'])),
    );
}
