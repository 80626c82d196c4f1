import { isoDate, minorUnits, percent, planAprc } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import { bannedWordsIn, missingTerms } from '../advertising.ts';
import { copyProblems } from '../advertising-copy.ts';
import { germany } from '../de.ts';
import { before, euroLine, euroLoan, euroPlan, freeLater, rowOf, since } from '../eu/testing/offers.ts';
import { ruleSetAt } from '../market.ts';
import { presentOffer } from '../present-offer.ts';
import { isWithinRateTolerance } from '../rate-tolerance.ts';
import type { GermanSettings } from './settings.ts';

const de = ruleSetAt('DE', since);
const earlier = ruleSetAt('DE', before);
const configured = (settings: Partial<GermanSettings>) => germany([{ from: since, settings }]).ruleSets.at(-1)!;

describe('EU1: since 2026-11-20 credit up to €100,000 is covered, without a lower limit, and free credit too', () => {
  const of = (price: number) => euroLoan({ plan: euroPlan({ price: minorUnits(price), costItems: [] }) });
  const isRegulated = (ruleSet: typeof de, offer: Parameters<NonNullable<typeof de.protectionOf>>[0]) =>
    ruleSet.protectionOf!(offer).isRegulated;

  test('the law of the day decides', () => {
    expect([earlier.id, de.id]).toEqual(['DE-2026-01-01', 'DE-2026-11-20']);
    expect(ruleSetAt('DE', isoDate('2026-11-20')).id).toBe('DE-2026-11-20');
  });

  test.each([
    ['€100,000.00', of(10_000_000), true, true],
    ['€100,000.01', of(10_000_001), true, false],
    ['€199.99', of(19_999), false, true],
    ['a free deferred payment by a third party', freeLater(), false, true],
    ['a line of €5,000.00', euroLine(), true, true],
  ])('%s', (_, offer, wasCovered, isCovered) => {
    expect([isRegulated(earlier, offer), isRegulated(de, offer)]).toEqual([wasCovered, isCovered]);
  });

  test('a seller’s own free deferral of two weeks stays outside, one of four does not, and a setting says how long', () => {
    const byTheSeller = (count: number) => {
      const interval = { unit: 'week', count } as const;
      const plan = euroPlan({ price: minorUnits(45_000), annualRate: percent('0'), periods: 1, interval, costItems: [] });
      return freeLater({ payee: 'Northmere Bank', plan });
    };

    expect([isRegulated(de, byTheSeller(2)), isRegulated(de, byTheSeller(4))]).toEqual([false, true]);
    expect(isRegulated(configured({ sellerDeferralDays: 50 }), byTheSeller(4))).toBe(false);
  });

  test('an overdraft can be withdrawn from, and text is enough for a contract, only since then', () => {
    const line = euroLine();
    const overdraft = { ...line, terms: { ...line.terms, isRepayableOnDemand: true } };

    expect([earlier, de].map((ruleSet) => ruleSet.protectionOf!(overdraft).withdrawalDays)).toEqual([0, 14]);
    expect([earlier, de].map(({ conduct }) => conduct.signature)).toEqual(['qualified', 'any']);
  });

  test('a document about credit that is not covered says so, and grants what still holds', () => {
    expect(rowOf(de.disclose(of(10_000_001)), 'not-covered')!.value.en).toContain('above the ceiling');
    expect(rowOf(earlier.disclose(freeLater()), 'not-covered')!.value.en).toContain('costs nothing');
    expect(rowOf(de.disclose(freeLater()), 'not-covered')).toBeUndefined();
    // §§ 514 and 515 BGB: a free loan is lent after a check alone, and can be withdrawn from.
    expect(earlier.protectionOf!(freeLater())).toEqual({
      isRegulated: false,
      creditworthinessCheck: true,
      withdrawalDays: 14,
      complaintsTo: 'court',
    });
    expect(rowOf(de.disclose(of(10_000_001)), 'withdrawal')!.value.en).toBe('The law grants no right to withdraw from this credit.');
    expect(rowOf(de.disclose(of(10_000_001)), 'complaints')!.value.en).toContain('a court decides');
  });

  test('the ceiling is a setting, and 0 lifts it', () => {
    expect(isRegulated(configured({ coversUpToEuros: 0 }), of(10_000_001))).toBe(true);
    expect(isRegulated(configured({ coversUpToEuros: 75_000 }), of(8_000_000))).toBe(false);
  });
});

describe('EU2: every advertisement warns that borrowing costs money, and none says that credit betters one’s life', () => {
  test('the warning stands with every offer, in the nation’s words', () => {
    const warning = { en: 'Caution! Borrowing money costs money.', de: 'Achtung! Kreditaufnahme kostet Geld.' };

    expect(de.advertising.warning).toMatchObject(warning);
    expect(presentOffer('DE', euroLoan()).warning).toMatchObject(warning);
    expect(rowOf(de.disclose(euroLoan()), 'warning')).toMatchObject({ value: warning, prominent: true });
    expect(presentOffer('DE', euroLoan({ on: before })).warning).toBeUndefined();
  });

  test('a national equal of the warning is a setting', () => {
    expect(configured({ warning: 'Vorsicht! Ein Kredit kostet Geld.' }).advertising.warning!.de).toBe('Vorsicht! Ein Kredit kostet Geld.');
  });

  test.each([
    ['en', 'Improve your financial situation today', 'improve your financial situation'],
    ['en', 'It raises your living standard', 'raises your living standard'],
    ['en', 'Like extra income', 'extra income'],
    ['zh-Hans', '借款也能改善财务状况', '改善财务状况'],
    ['de', 'Für einen höheren Lebensstandard', 'höheren lebensstandard'],
    ['de', 'Kredit statt sparen!', 'kredit statt sparen'],
    ['de', 'Auch trotz Schulden', 'trotz schulden'],
  ] as const)('%s: “%s” is refused', (language, text, word) => {
    expect(bannedWordsIn(de, text, language)).toEqual([word]);
    expect(bannedWordsIn(earlier, text, language)).toEqual([]);
  });

  test('copy is linted in German too', () => {
    const text = { en: 'A loan', 'zh-Hans': '贷款', de: 'Garantiert ohne SCHUFA' };

    expect(copyProblems(de, { text, hash: 'a' })).toEqual([
      { code: 'banned-word', word: 'garantiert' },
      { code: 'banned-word', word: 'ohne schufa' },
    ]);
  });
});

describe('EU3: a figure of the cost brings the representative example with it', () => {
  const { write, label } = de.representativeExample;

  test('any figure of the cost demands all of them', () => {
    expect(missingTerms(de, ['payment-amount'])).toEqual([
      'interest-rate',
      'other-charges',
      'total-credit',
      'annual-cost',
      'duration',
      'number-of-payments',
      'total-payable',
    ]);
    expect(missingTerms(de, ['cash-price'])).toEqual([]);
  });

  test('it states rate, charges, credit, APRC, duration, payments and total, and names the lender', () => {
    const { rows, sentence } = write!(euroLoan());

    expect(label.de).toBe('Repräsentatives Beispiel');
    expect(rows.map(({ key, prominent }) => (prominent ? `${key}!` : key))).toEqual([
      'borrowing-rate',
      'charge-1-arrangement',
      'charge-2-account',
      'total-credit',
      'aprc!',
      'duration',
      'instalments',
      'total-payable',
    ]);
    expect(sentence.en).toBe(
      'Representative example: Borrowing rate fixed 9.40% a year; Arrangement fee, paid at the start €48.00; Account fee, €2.50 a month €60.00; ' +
        'Total amount of credit €9,600.00; Annual percentage rate of charge (APRC) 11.0%; Duration 24 months; ' +
        'Payments 23 payments of €442.84, 1 payment of €442.79; Total you pay €10,676.11; Northmere Bank, Hafenstraße 1, 20457 Hamburg',
    );
    expect(sentence.de!.replaceAll(/\s/gu, ' ')).toContain('Effektiver Jahreszins 11,0 %; Laufzeit 24 Monate');
    expect(sentence['zh-Hans']).toContain('23 期，每期 €442.84；1 期');
  });

  test('the cash price and the down payment are named where there are any', () => {
    const goods = { en: 'Bicycle', 'zh-Hans': '自行车', de: 'Fahrrad' };
    const { rows } = write!(euroLoan({ goods, plan: euroPlan({ downPayment: minorUnits(60_000) }) }));

    expect(rows.slice(-2).map(({ key, value }) => [key, value.en])).toEqual([
      ['cash-price', '€9,600.00'],
      ['down-payment', '€600.00'],
    ]);
  });

  test('a line has its example as well', () => {
    const { rows } = write!(euroLine({ annualFee: minorUnits(2_000) }));

    expect(rows.map(({ key }) => key)).toContain('charge-1-account');
    expect(() => write!(euroLine({ apr: { ...euroLine().apr, convention: 'us-apr' } }))).toThrow(
      expect.objectContaining({ code: 'offer-incomplete' }),
    );
  });

  test('[M] the list of items is a setting, and an item that is none is refused', () => {
    const short = configured({ exampleItems: 'aprc,total-payable' }).representativeExample.write!(euroLoan());

    expect(short.rows.map(({ key }) => key)).toEqual(['aprc', 'total-payable']);
    expect(() => configured({ exampleItems: 'aprc,apr' })).toThrow(
      expect.objectContaining({
        code: 'setting-invalid',
        message: expect.stringContaining("exampleItems names 'apr'; known are borrowing-rate"),
      }),
    );
  });

  test('the APRC leads with one decimal under its own name', () => {
    expect(de.headlineCost).toMatchObject({
      convention: 'eu-aprc',
      decimals: 1,
      label: { en: 'APRC', 'zh-Hans': '年百分率（APRC）', de: 'effektiver Jahreszins' },
    });
    expect(presentOffer('DE', euroLoan()).headline.value).toMatchObject({ en: '11.0%', 'zh-Hans': '11.0%' });
  });

  test('a stated APRC may differ by what rounding to one decimal hides', () => {
    const computed = planAprc(euroPlan(), 'eu-aprc');

    expect([isWithinRateTolerance(de, '11.0', computed), isWithinRateTolerance(de, '10.9', computed)]).toEqual([true, false]);
    expect(isWithinRateTolerance(configured({ aprcTolerancePoints: 0.1 }), '10.9', computed)).toBe(true);
  });
});
