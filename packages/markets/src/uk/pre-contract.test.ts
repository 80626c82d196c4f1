import { readFileSync } from 'node:fs';
import { isoDate, minorUnits, openEndApr, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import type { ContingentCost, DisclosedOffer } from '../disclosed-offer.ts';
import { ruleSetAt } from '../market.ts';
import { presentOffer } from '../present-offer.ts';
import { unitedKingdom } from '../uk.ts';
import { ukApr } from './credit-kind.ts';
import { aCard, aDearShortLoan, aLoan, aPlan, on } from './offers.builder.ts';

const uk = ruleSetAt('UK', on);
const sectionOf = (offer: DisclosedOffer, key: string) => uk.disclose(offer).sections.find((section) => section.key === key)!;
const rowOf = (offer: DisclosedOffer, key: string) =>
  uk
    .disclose(offer)
    .sections.flatMap(({ rows }) => rows)
    .find((row) => row.key === key);
const written = (offer: DisclosedOffer, key: string) => sectionOf(offer, key).rows.map(({ label, value }) => `${label.en}: ${value.en}`);

const { cases } = JSON.parse(readFileSync(new URL('../../../../test/reference/finance.json', import.meta.url), 'utf8')) as {
  cases: { id: string; expected: { aprPercent?: string; aprcPercent?: string; aprcDisclosed1dp?: string } }[];
};
const published = (id: string) => cases.find((each) => each.id === id)!.expected;

const goods = { en: 'A sofa', 'zh-Hans': '沙发' };
const lateCharge: ContingentCost = { kind: 'late-charge', payee: 'Fennick Credit', standard: { amount: minorUnits(1_200) }, afterDays: 5 };

describe('UK6: [M] the APR is that of CONC App 1.2, with one decimal', () => {
  test('a published personal loan is disclosed at its published APR', () => {
    expect(rowOf(aLoan(), 'apr')!.value.en).toBe(`${published('uk-cfa-personal').aprPercent}%`);
    expect(uk.headlineCost).toMatchObject({ convention: 'uk-apr', decimals: 1 });
  });

  test('charges count: a published loan with a fee and a compulsory insurance', () => {
    const costItems = [
      { kind: 'arrangement', paid: 'upfront', payee: 'Fennick Credit', inCost: true, amount: minorUnits(400_000) },
      { kind: 'insurance', paid: 'with-each-payment', payee: 'Alder Insurance', inCost: true, amount: minorUnits(1_667) },
    ] as const;
    const plan = aPlan({ price: minorUnits(20_000_000), annualRate: percent('6'), months: 240, costItems });
    const offer = aLoan({ plan, borrowingRatePercent: '6.00' });
    const { aprcPercent, aprcDisclosed1dp } = published('eu-ex3');

    expect(ukApr(offer).unroundedPercent).toBeCloseTo(Number(aprcPercent), 4);
    expect(rowOf(offer, 'apr')!.value.en).toBe(`${aprcDisclosed1dp}%`);
    expect(rowOf(offer, 'compulsory-services')!.value.en).toBe('An insurance that secures the credit.');
    expect(rowOf(offer, 'charges-1')).toMatchObject({
      label: { en: 'Arrangement fee' },
      value: { en: '£4,000.00 to Fennick Credit, on the first day' },
    });
  });

  test('a rate by another convention is refused', () => {
    expect(() => uk.disclose(aCard({ apr: openEndApr(percent('22.1')) }))).toThrow(
      expect.objectContaining({ code: 'offer-incomplete', message: expect.stringContaining('us-apr') }),
    );
  });

  test('[M] a stated APR may differ from ours by a tenth of a point, which can be changed', () => {
    const changed = unitedKingdom([{ from: isoDate('2026-11-01'), settings: { aprTolerancePoints: 0.05 } }]).ruleSets.at(-1)!;

    expect(uk.rateTolerance).toEqual({ regular: 0.1, irregular: 0.1 });
    expect(changed.rateTolerance.regular).toBe(0.05);
  });
});

describe('the pre-contract credit information of a loan', () => {
  test('names the creditor, and the broker with its status, independence and commission', () => {
    expect(written(aLoan(), 'contact')).toEqual([
      'Creditor: Fennick Credit',
      'Address: 1 Park Row, Leeds LS1 5AB',
      'Telephone or e-mail: 0113 496 0000',
      'Credit intermediary: Liana Compare',
      'Address of the intermediary: 2 Old Street, London EC1V 9AA',
      'Authorisation: Authorised and regulated by the Financial Conduct Authority, 900002',
      'What it is: Liana Compare is a credit broker, not a lender.',
      'For whom it works: It works with a panel of lenders, not with the whole market.',
      'Commission: The lender pays it a commission if you enter into the agreement. You may ask how much. You pay it nothing.',
    ]);
  });

  test('states amount, term, each repayment with its date, and the total', () => {
    expect(written(aLoan(), 'key-features')).toEqual([
      'The type of credit: Fixed-sum loan.',
      'The total amount of credit: £10,000.00',
      'How and when credit would be provided: Paid to you in full on 21 Nov 2026.',
      'The duration of the credit agreement: 60 months',
      'Repayments: 59 payments of £222.44, every month from 21 Dec 2026',
      'Repayments: 1 payment of £222.81, on 21 Nov 2031',
      'The total amount you will have to pay: £13,346.77',
      'Security required: None.',
    ]);
  });

  test('of a purchase names goods, cash price and deposit, and that the lender answers for the seller', () => {
    const plan = aPlan({ price: minorUnits(120_000), downPayment: minorUnits(20_000), months: 12 });
    const offer = aLoan({ plan, payee: 'Halden', goods });

    expect(written(offer, 'key-features').slice(-4)).toEqual([
      'Goods or services: A sofa',
      'Cash price: £1,200.00',
      'Deposit: £200.00',
      'Security required: None.',
    ]);
    expect(rowOf(offer, 'seller')!.value.en).toContain('you may claim from the lender as well');
    expect(rowOf(aLoan({ plan: aPlan({ price: minorUnits(10_000) }), payee: 'Halden', goods }), 'seller')).toBeUndefined();
  });

  test('states the rate, the APR above all, and what missed payments cost', () => {
    expect(written(aLoan({ contingentCosts: [lateCharge] }), 'costs')).toEqual([
      'The rate of interest which applies to the agreement: 12.00% a year (fixed)',
      'Annual percentage rate of charge (APR): 12.7%',
      'Insurance or other services that you must take out: None.',
      'Other costs: None.',
      'Missed payments: Missing payments could have severe consequences for you and make obtaining credit more difficult. It may be reported to credit reference agencies, and the lender may go to court.',
      'Late payment charge: £12.00 to Fennick Credit each time, from 5 days after the due date.',
      'Anything else: No other charges.',
    ]);
    expect(
      sectionOf(aLoan(), 'costs')
        .rows.filter(({ prominent }) => prominent)
        .map(({ key }) => key),
    ).toEqual(['apr']);
  });

  test('interest on late payments is a yearly rate of what is late', () => {
    const contingentCosts = [{ kind: 'late-interest', payee: 'Fennick Credit', standard: { annualPercent: '12.00' } }] as const;

    expect(rowOf(aLoan({ contingentCosts }), 'missed-payments-1')!.value).toEqual({
      en: '12.00% a year of what is late, to Fennick Credit.',
      'zh-Hans': '逾期金额的年化 12.00%，由 Fennick Credit 收取。',
    });
  });

  test('grants 14 days to withdraw, and says what is then repaid', () => {
    expect(rowOf(aLoan(), 'withdrawal')!.value.en).toContain('within 14 days without giving a reason');
    expect(uk.withdrawalDays).toBe(14);
  });

  test('says what repaying early costs: nothing, or no more than the law lets a lender ask', () => {
    const contingentCosts = [{ kind: 'early-repayment', payee: 'Fennick Credit', standard: { annualPercent: '1' } }] as const;
    const prepayment = { en: 'Free within 90 days.', 'zh-Hans': '90 天内免费。' };

    expect(rowOf(aLoan(), 'early-repayment')!.value.en).toContain('It costs nothing.');
    expect(rowOf(aLoan({ contingentCosts }), 'early-repayment')!.value.en).toContain(
      'only where you repay more than £8,000.00 early in 12 months: at most 1% of it, or 0.5% when a year or less is left',
    );
    expect(rowOf(aLoan({ prepayment }), 'early-repayment')!.value).toEqual(prepayment);
    expect(uk.ruleOf78UpToMonths).toBe(0);
  });

  test('[M] names the ombudsman, whose address an operator can change', () => {
    const settings = { ombudsmanAddress: '1 New Square, London E14 0AA' };
    const changed = unitedKingdom([{ from: isoDate('2026-11-01'), settings }]).ruleSets.at(-1)!;
    const complaints = changed
      .disclose(aLoan())
      .sections.flatMap(({ rows }) => rows)
      .find(({ key }) => key === 'complaints')!;

    expect(rowOf(aLoan(), 'complaints')!.value.en).toContain(
      'the Financial Ombudsman Service decides, at no charge to you: Exchange Tower',
    );
    expect(complaints.value.en).toContain('1 New Square, London E14 0AA');
    expect(complaints.value['zh-Hans']).toContain('1 New Square, London E14 0AA');
    expect(changed.id).toMatch(/^UK-2026-11-01\+/);
  });

  test('names payments that are not equal one by one, and no charge for paying early that is zero', () => {
    const plan = aPlan({ price: minorUnits(100_000), months: 3, repayment: { way: 'interest-first' } });
    const early = (amount: number) => [
      { kind: 'early-repayment' as const, payee: 'Fennick Credit', standard: { amount: minorUnits(amount) } },
    ];

    expect(written(aLoan({ plan }), 'explanation')).toContain('How much you pay: 2 × £10.00 + 1 × £1,010.00, £1,030.00 in all.');
    const costItems = [{ kind: 'arrangement', paid: 'upfront', payee: 'Fennick Credit', inCost: true, amount: minorUnits(3_000) }] as const;
    const withFee = aPlan({ price: minorUnits(100_000), months: 3, repayment: { way: 'interest-first' }, costItems });
    expect(written(aLoan({ plan: withFee }), 'explanation')[1]).toContain('£1,060.00 in all, with £30.00 that you pay at the start.');
    const rowsFor = (amount: number) => written(aLoan({ contingentCosts: early(amount) }), 'legal-aspects').join(' ');
    expect(rowsFor(0)).toContain('It costs nothing.');
    expect(rowsFor(2_500)).toContain('may ask for compensation (£25.00) only where');
  });

  test('explains what the credit may not be suited for, what could hurt, and where help is free', () => {
    expect(written(aLoan({ isVariable: true }), 'explanation')).toEqual([
      'What it may not be suited for: It may not suit you if you expect to need the money back soon, or to borrow for what does not last.',
      'How much you pay: 59 × £222.44 + 1 × £222.81, £13,346.77 in all.',
      'What could hurt you: The rate can rise, and your payments with it.',
      'If you cannot pay: Tell the lender early: it must treat you fairly and consider your circumstances. Free help with debt: moneyhelper.org.uk.',
      'Questions: Take the time you need. You may take this information away, and ask the lender to explain it further before you sign.',
    ]);
  });

  test('takes the contract’s own terms where the lender gives them', () => {
    const terms = {
      typeOfCredit: { en: 'Conditional sale.', 'zh-Hans': '附条件买卖。' },
      securities: [{ en: 'The car.', 'zh-Hans': '车辆。' }],
      requiredServices: [{ en: 'A bank account.', 'zh-Hans': '银行账户。' }],
      orderOfPayments: { en: 'Charges, then interest, then credit.', 'zh-Hans': '先费用，后利息，再本金。' },
      costChanges: { en: 'Never.', 'zh-Hans': '不变更。' },
      validUntil: isoDate('2026-12-31'),
    };
    const shown = ['type', 'security', 'compulsory-services', 'order-of-payments', 'cost-changes', 'validity'].map(
      (key) => rowOf(aLoan({ terms }), key)!.value.en,
    );

    expect(shown).toEqual([
      'Conditional sale.',
      'The car.',
      'A bank account.',
      'Charges, then interest, then credit.',
      'Never.',
      'Until 31 Dec 2026.',
    ]);
  });

  test('an estimate says that it is one and binds nobody; a firm offer binds the lender for 14 days', () => {
    expect(rowOf(aLoan({ standing: 'estimate' }), 'estimate')!.value.en).toContain('They are estimates');
    expect(rowOf(aLoan({ standing: 'estimate' }), 'validity')!.value.en).toContain('does not bind the lender');
    expect(rowOf(aLoan(), 'estimate')).toBeUndefined();
    expect(rowOf(aLoan(), 'validity')!.value.en).toBe('For 14 days from 21 Nov 2026.');
  });

  test('is refused without what it must state, each thing named', () => {
    const creditor = { name: 'Fennick Credit', type: 'lender' } as const;
    const offer = aLoan({ creditor, intermediary: { ...aLoan().intermediary!, address: undefined }, payee: 'Halden' });

    expect(() => uk.disclose(offer)).toThrow(
      expect.objectContaining({
        code: 'offer-incomplete',
        message: expect.stringMatching(
          /the creditor's postal address; the intermediary's postal address; the creditor's licence; what is bought$/,
        ),
      }),
    );
  });
});

describe('the pre-contract credit information of a card', () => {
  test('states limit, minimum payment and the example of one draw', () => {
    expect(written(aCard(), 'key-features')).toEqual([
      'The type of credit: Running-account credit.',
      'The total amount of credit: £1,200.00',
      'How and when credit would be provided: You may draw up to the credit limit at any time after the agreement is made.',
      'The duration of the credit agreement: It has no fixed duration.',
      'Repayments: Each month at least the interest and 2.5% of what you owe, and no less than £5.00.',
      'The total amount you will have to pay: If you draw £600.00, nothing more, and pay £26.05 each month, you pay £787.96 in 31 payments (the last £6.46) and £72.00 of annual fees, £859.96 in all.',
      'Security required: None.',
    ]);
    expect(written(aCard(), 'costs').slice(0, 4)).toEqual([
      'The rate of interest which applies to the agreement: 22.10% a year (variable)',
      'Annual percentage rate of charge (APR): 29.4%',
      'Insurance or other services that you must take out: None.',
      'Annual fee: £24.00',
    ]);
  });
});

describe('UK4: broker status, independence and commission are shown; a dear and short credit carries the risk warning', () => {
  test.each([
    ['tied', true, 'It works with this lender alone.', 'The lender pays it a commission'],
    ['independent', false, 'It is independent and tied to no lender.', 'It receives no commission'],
  ] as const)('a broker that is %s says so', (independence, paidByCreditor, independent, commission) => {
    const offer = aLoan({ intermediary: { ...aLoan().intermediary!, independence, paidByCreditor } });

    expect(rowOf(offer, 'broker-status')!.value.en).toContain('a credit broker, not a lender');
    expect(rowOf(offer, 'independence')!.value.en).toBe(independent);
    expect(rowOf(offer, 'commission')!.value.en).toContain(commission);
    expect(uk.intermediary).toMatchObject({ status: true, commission: true });
  });

  test('without a broker nothing is said of one', () => {
    expect(rowOf(aLoan({ intermediary: undefined }), 'broker-status')).toBeUndefined();
  });

  test('the risk warning opens the document and stands with every promotion of the offer, and of no other', () => {
    const warning = 'Warning: Late repayment can cause you serious money problems. For help, go to moneyhelper.org.uk';

    expect(uk.disclose(aDearShortLoan()).sections[1]).toMatchObject({
      layout: 'notice',
      rows: [{ key: 'risk-warning', value: { en: warning }, prominent: true }],
    });
    expect(presentOffer('UK', aDearShortLoan()).warning!.en).toBe(warning);
    expect(presentOffer('UK', aLoan()).warning).toBeUndefined();
  });

  test('[M] from which APR and up to which term is configuration', () => {
    const changed = unitedKingdom([{ from: isoDate('2026-11-01'), settings: { highCostAprPercent: 12, highCostMostMonths: 60 } }]);

    expect(changed.ruleSets.at(-1)!.advertising.warningFor!(aLoan())).toBeDefined();
    expect(uk.advertising.warningFor!(aLoan({ plan: aPlan({ annualRate: percent('290'), months: 13 }) }))).toBeUndefined();
  });

  test('[M] a person confirms to have understood, as evidence for the Consumer Duty; an operator can leave it out', () => {
    const changed = unitedKingdom([{ from: isoDate('2026-11-01'), settings: { confirmsUnderstanding: false } }]).ruleSets.at(-1)!;

    expect(uk.disclose(aLoan()).confirmation).toMatchObject({ shownAs: 'page', readingSeconds: 0 });
    expect(uk.disclose(aLoan()).confirmation.statement!.en).toContain('I understand what I repay');
    expect(changed.disclose(aLoan()).confirmation.statement).toBeUndefined();
  });
});
