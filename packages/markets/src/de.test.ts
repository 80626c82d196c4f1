import { addDays, instalmentPlan, isoDate, minorUnits, percent, planAprc } from '@liana/finance';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adverseActionProblems, adverseActionReason } from './adverse-action.ts';
import { bannedWordsIn, missingTerms } from './advertising.ts';
import { copyProblems } from './advertising-copy.ts';
import { breachedCaps } from './caps.ts';
import type { GermanSettings } from './de/settings.ts';
import { germany } from './de.ts';
import { before, contractTerms, euroLine, euroLoan, euroPlan, freeLater, rowOf, since } from './eu/testing/offers.ts';
import { marketOf, ruleSetAt } from './market.ts';
import { presentOffer } from './present-offer.ts';
import { isWithinRateTolerance } from './rate-tolerance.ts';
import { type ExampleCandidate, representativeExample } from './representative-example.ts';
import { lastWithdrawalDay } from './withdrawal.ts';

const de = ruleSetAt('DE', since);
const earlier = ruleSetAt('DE', before);
const configured = (settings: Partial<GermanSettings>) => germany([{ from: since, settings }]).ruleSets.at(-1)!;

test('Germany is in euro, German, and keeps the days of Berlin', () => {
  expect(marketOf('DE')).toMatchObject({ currency: 'EUR', languages: ['de'], timeZone: 'Europe/Berlin' });
});

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

describe('EU4: the standard information is given before anybody is bound, to keep', () => {
  test('it is agreed to be received as files before it is shown', () => {
    expect(de.consents.find(({ step }) => step === 'disclose')).toMatchObject({ purpose: 'electronic-records' });
    expect(de.disclose(euroLoan()).confirmation).toEqual({ shownAs: 'page', readingSeconds: 0 });
  });

  test('[M] when a reminder of the right to withdraw is due is a setting', () => {
    const { disclose } = configured({ remindedUnderHours: 48, reminderWithinDays: 5 });

    expect(rowOf(de.disclose(euroLoan()), 'reminder')!.value.en).toMatch(/less than 24 hours .* within 7 days/);
    expect(rowOf(disclose(euroLoan()), 'reminder')!.value.en).toMatch(/less than 48 hours .* within 5 days/);
  });
});

describe('EU5: an offer that comes from profiling says so', () => {
  test('beside the offer and in the document, and only there', () => {
    const made = presentOffer('DE', euroLoan({ isPersonalised: true }));

    expect(made.personalisedNotice!.de).toMatch(/automatisierte Verarbeitung/);
    expect(rowOf(made.disclosure, 'personalised')!.value).toEqual(made.personalisedNotice);
    expect(presentOffer('DE', euroLoan()).personalisedNotice).toBeUndefined();
    expect(rowOf(de.disclose(euroLoan()), 'personalised')).toBeUndefined();
    expect(presentOffer('DE', euroLoan({ on: before, isPersonalised: true })).personalisedNotice).toBeUndefined();
  });

  test('[M] the article that it names is 13, and a setting', () => {
    expect(de.decisions.personalisedNotice!.en).toContain('Article 13)');
    expect(configured({ personalisedArticle: '12' }).decisions.personalisedNotice!.en).toContain('Article 12)');
  });
});

describe('EU6: creditworthiness rests on income, expenses, assets and liabilities, and a person may look again', () => {
  test('neither special categories nor social networks are inputs', () => {
    expect(de.creditworthiness!.inputs).toEqual(['income', 'expenses', 'assets', 'liabilities']);
    expect(de.creditworthiness!.never).toEqual(expect.arrayContaining(['health', 'religion', 'biometric-data', 'social-networks']));
  });

  test('explanation, own view and review by a person are rights, said in the document', () => {
    expect(de.decisions).toMatchObject({ explanation: true, humanReview: true, ownView: true, refusal: true });
    expect(rowOf(de.disclose(euroLoan()), 'review')!.value.en).toMatch(/explanation.*own view.*a person look.*\(Article 18\(8\)\)/);
  });

  test('[M] the review of article 18(8) is a setting, with its article', () => {
    expect(rowOf(configured({ grantsReview: false }).disclose(euroLoan()), 'review')).toBeUndefined();
    expect(rowOf(configured({ reviewArticle: '18(6)' }).disclose(euroLoan()), 'review')!.value.en).toContain('(Article 18(6))');
  });

  test('a decline names its reasons in every language, and a score is none', () => {
    const reasons = Object.keys(de.adverseAction.reasons).map((code) => adverseActionReason(de, code));

    expect(reasons.length).toBeGreaterThan(20);
    for (const reason of reasons) {
      expect(reason.text['zh-Hans'], reason.code).toMatch(/\p{Script=Han}/u);
      expect(reason.text.de, reason.code).toMatch(/\w/);
      expect(adverseActionProblems(de, [reason]), reason.code).toEqual([]);
    }
    const text = { en: 'See below', 'zh-Hans': '见下', de: 'Ihr Score zu niedrig' };
    expect(adverseActionProblems(de, [{ code: 'score', text }])).toEqual(['reason-not-specific']);
    expect(de.adverseAction.noticeWithinDays).toBe(0);
  });
});

describe('EU7: nobody is treated otherwise for nationality or residence, nothing is tied or ticked', () => {
  test('nationality and residence are no basis, nor is what the nation adds', () => {
    expect(de.prohibitedBases).toEqual(
      expect.arrayContaining(['nationality', 'residence-in-another-member-state', 'age', 'disability', 'sexual-identity']),
    );
  });

  test('a required insurance may be taken from anybody', () => {
    const requiredServices = [{ en: 'Insurance of the debt', 'zh-Hans': '信贷保险', de: 'Restkreditversicherung' }];
    const offer = euroLoan({ terms: { ...contractTerms, requiredServices } });

    expect(de.conduct.tying).toBe('refused');
    expect(rowOf(de.disclose(offer), 'required-services')!.value.en).toBe(
      'Insurance of the debt. You may choose any provider whose contract offers as much.',
    );
    expect(rowOf(earlier.disclose(offer), 'required-services')!.value.en).toBe('Insurance of the debt');
  });

  test('[M] no box is ticked beforehand, under article 15; both are settings', () => {
    expect(de.conduct.preTickedBoxes).toBe('refused');
    expect(rowOf(de.disclose(euroLoan()), 'own-choice')!.value.en).toContain('(Article 15)');
    expect(rowOf(configured({ inferredAgreementArticle: '14' }).disclose(euroLoan()), 'own-choice')!.value.en).toContain('(Article 14)');

    const allowed = configured({ refusesPreTickedBoxes: false });
    expect(allowed.conduct.preTickedBoxes).toBe('allowed');
    expect(rowOf(allowed.disclose(euroLoan()), 'own-choice')).toBeUndefined();
  });
});

describe('EU8: a match refuses nobody', () => {
  test('only the lender decides, and rules that can be read put the list together', () => {
    expect(de.decisions.refusedBy).toBe('lender');
    expect(de.conduct.approvalEstimate).toBe('rules-only');
  });

  test('[M] whether a likelihood of approval may sort is a setting', () => {
    expect(configured({ estimatesApproval: true }).conduct.approvalEstimate).toBe('allowed');
  });
});

test('EU9: scoring people is high-risk from 2027-12-02; the day was moved once and is a setting', () => {
  expect(de.decisions.highRiskFrom).toBe('2027-12-02');
  expect(configured({ highRiskFrom: '2026-08-02' }).decisions.highRiskFrom).toBe('2026-08-02');
  expect(() => configured({ highRiskFrom: 'soon' })).toThrow(expect.objectContaining({ code: 'date-invalid' }));
});

test('EU10: what decides the order is said with its weight, and a paid place is marked', () => {
  expect(de.ranking.explanation.en).toContain('What lenders pay us plays no part');
  expect(de.ranking.parameters!.map(({ en }) => en.split(':')[0])).toEqual([
    'Total cost of the credit',
    'Instalment, speed or certainty',
    'Your answers',
    'What lenders pay us',
  ]);
  expect(de.ranking.parameters!.every((text) => text.de && text['zh-Hans'])).toBe(true);
  expect(de.advertising.adLabel!.text).toEqual({ en: 'Advertisement', 'zh-Hans': '广告', de: 'Anzeige' });
});

describe('EU11: pages, documents and steps are accessible, and a statement says so', () => {
  test('the statement names level and standard, and where to write', () => {
    expect(de.accessibility!.statement.en).toMatch(/WCAG 2\.2 AA.*EN 301 549 V3\.2\.1.*\{supportEmail\}/);
    expect(earlier.accessibility).toEqual(de.accessibility);
  });

  test('[M] the version of the standard is a setting', () => {
    const next = configured({ accessibilityStandard: 'EN 301 549 V4.1.1' });

    expect(next.accessibility).toMatchObject({ standard: 'EN 301 549 V4.1.1', level: 'WCAG 2.2 AA' });
    expect(next.accessibility!.statement.de).toContain('EN 301 549 V4.1.1');
  });
});

describe('EU12: within 14 days one may withdraw, from the linked purchase too', () => {
  test('the last day is two weeks after signing', () => {
    expect(lastWithdrawalDay(de, since)).toBe(addDays(since, 14));
  });

  test('each day costs the interest of that day: €9,600 at 9.40 % over 365 days is €2.47', () => {
    expect(rowOf(de.disclose(euroLoan()), 'withdrawal')!.value).toMatchObject({
      en: 'You may withdraw within 14 days without giving a reason. You return the money and €2.47 interest for each day.',
    });
  });

  test('a linked purchase falls with the credit, and the credit with the purchase', () => {
    expect(rowOf(de.disclose(freeLater()), 'withdrawal-in-detail')!.value.en).toContain('no longer bound by the credit either');
    expect(rowOf(de.disclose(euroLoan()), 'withdrawal-in-detail')!.value.en).not.toContain('purchase');
  });

  test('[M] the days, the days to pay back and the days of the year are settings', () => {
    const ruleSet = configured({ withdrawalDays: 30, repaidWithinDays: 20, withdrawalDaysOfYear: 360 });

    expect(ruleSet.withdrawalDays).toBe(30);
    expect(rowOf(ruleSet.disclose(euroLoan()), 'withdrawal')!.value.en).toMatch(/within 30 days.*€2\.51 interest/);
    expect(rowOf(ruleSet.disclose(euroLoan()), 'withdrawal-in-detail')!.value.en).toContain('pay back within 20 days');
  });
});

describe('DE1: at least two thirds of the agreements expected are at or below the example’s APRC and rate', () => {
  const priced = (productId: string, borrowingRatePercent: string, agreements: number, upfront = 0): ExampleCandidate => {
    const item = { kind: 'arrangement', amount: minorUnits(upfront), paid: 'upfront', payee: 'Northmere Bank', inCost: true } as const;
    const annualRate = percent(borrowingRatePercent);
    const plan = instalmentPlan({
      price: minorUnits(960_000),
      annualRate,
      months: 24,
      advancedOn: since,
      rounding: 'half-up',
      costItems: [item],
    });
    return { productId, family: 'instalment', plan, annualCost: planAprc(plan, 'eu-aprc'), borrowingRatePercent, agreements };
  };

  test('two of three are enough, by agreements and not by products', () => {
    const { candidate, computation } = representativeExample(de, [priced('a', '4', 1), priced('b', '8', 1), priced('c', '12', 1)]);

    expect(candidate.productId).toBe('b');
    expect(computation).toMatchObject({ ruleSetId: 'DE-2026-11-20', pick: { basis: 'expected' }, chosen: 1 });
    expect([computation.shareAtOrBelowPercent, computation.shareAtOrBelowRatePercent]).toEqual([200 / 3, 200 / 3]);
  });

  test('a low rate with a high fee is no example where its rate is below that of most', () => {
    const cheapWithFee = priced('fee', '4', 2, 90_000);
    const { candidate } = representativeExample(de, [priced('plain', '8', 1), cheapWithFee]);

    expect(candidate.productId).toBe('fee');
    expect(() => representativeExample(de, [priced('plain', '8', 2), priced('fee', '4', 2, 90_000)])).toThrow(
      expect.objectContaining({ code: 'no-admissible-product', message: expect.stringContaining('by annual cost and borrowing rate') }),
    );
  });

  test('a candidate without its borrowing rate is refused by name', () => {
    const { borrowingRatePercent, ...unknown } = priced('a', '4', 1);

    expect(borrowingRatePercent).toBe('4');
    expect(() => representativeExample(de, [unknown])).toThrow(
      expect.objectContaining({ code: 'number-not-decimal', message: expect.stringContaining('the borrowing rate of a') }),
    );
  });

  test('whatever is expected, the example covers two thirds by both', () => {
    const product = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 1_000 }));

    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 8 }), (drawn) => {
        const candidates = drawn.map(([tenths, agreements], index) => priced(`p${index}`, (tenths / 100).toFixed(2), agreements));

        const { computation } = representativeExample(de, candidates);

        expect(computation.shareAtOrBelowPercent).toBeGreaterThanOrEqual(200 / 3);
        expect(computation.shareAtOrBelowRatePercent).toBeGreaterThanOrEqual(200 / 3);
      }),
      { numRuns: 40 },
    );
  });

  test('[M] the share, and whether the rate must reach it, are settings', () => {
    const half = configured({ representativeSharePercent: 50, exampleByBorrowingRate: false });

    const { candidate, computation } = representativeExample(half, [priced('a', '4', 1), priced('b', '8', 1)]);

    expect(candidate.productId).toBe('a');
    expect(computation).not.toHaveProperty('shareAtOrBelowRatePercent');
    expect(half.id).toMatch(/^DE-2026-11-21\+[0-9a-f]{8}$/);
  });
});

describe('usury: the double of the market’s rate, or twelve points above it', () => {
  const costing = (annual: string) => euroPlan({ annualRate: percent(annual), costItems: [] });
  const breached = (ruleSet: typeof de, annual: string) => breachedCaps(ruleSet, costing(annual)).map(({ id }) => id);

  test('[M] the double binds while rates are low', () => {
    expect(de.caps.map(({ limitPercent }) => limitPercent)).toEqual([14.44, 19.22]);
    expect([breached(de, '13.5'), breached(de, '13.6'), breached(de, '18')]).toEqual([
      [],
      ['de-usury-multiple'],
      ['de-usury-multiple', 'de-usury-points'],
    ]);
  });

  test('[M] the Bundesbank’s rate is configuration with a date, and both limits follow it', () => {
    const { ruleSets } = germany([
      { from: isoDate('2026-12-01'), settings: { marketRatePercent: 13 } },
      { from: isoDate('2027-01-01'), settings: { marketRatePercent: 8 } },
    ]);

    expect(ruleSets.map(({ id }) => id.slice(0, 13))).toEqual(['DE-2026-01-01', 'DE-2026-11-20', 'DE-2026-12-01', 'DE-2027-01-01']);
    expect(ruleSets.slice(-2).map(({ caps }) => caps.map(({ limitPercent }) => limitPercent))).toEqual([
      [26, 25],
      [16, 20],
    ]);
    expect(breached(ruleSets[2]!, '22.9')).toEqual(['de-usury-points']);
  });
});
