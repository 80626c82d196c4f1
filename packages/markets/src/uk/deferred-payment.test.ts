import { isoDate, minorUnits, percent } from '@liana/finance';
import { describe, expect, test } from 'vitest';
import type { DisclosedOffer } from '../disclosed-offer.ts';
import { ruleSetAt } from '../market.ts';
import { unitedKingdom } from '../uk.ts';
import { aFreePurchase, aPlan } from './offers.builder.ts';

const before = ruleSetAt('UK', isoDate('2026-07-14'));
const since = ruleSetAt('UK', isoDate('2026-07-15'));
const written = (ruleSet: typeof since, key: string, offer: DisclosedOffer = aFreePurchase()) =>
  ruleSet
    .disclose(offer)
    .sections.find((section) => section.key === key)
    ?.rows.map(({ label, value }) => `${label.en}: ${value.en}`);

describe('UK5: deferred payment credit is regulated since 2026-07-15', () => {
  test('the day before, the same offer is exempt: no check, no right to withdraw, no ombudsman', () => {
    expect(before.id).toBe('UK-2026-01-01');
    expect(before.protectionOf!(aFreePurchase())).toEqual({
      isRegulated: false,
      creditworthinessCheck: false,
      withdrawalDays: 0,
      complaintsTo: 'court',
    });
    expect(written(before, 'exempt')).toEqual(['Not regulated: This credit is exempt from regulation as consumer credit.']);
    expect(written(before, 'additional-information')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('The law grants no right to withdraw from this credit.'),
        expect.stringContaining('No ombudsman decides about this credit'),
      ]),
    );
    expect(written(before, 'additional-information')).not.toEqual(
      expect.arrayContaining([expect.stringContaining('claim from the lender')]),
    );
  });

  test('from that day on it has a check, 14 days to withdraw and the ombudsman', () => {
    expect(since.id).toBe('UK-2026-07-15');
    expect(since.protectionOf!(aFreePurchase())).toEqual({
      isRegulated: true,
      creditworthinessCheck: true,
      withdrawalDays: 14,
      complaintsTo: 'ombudsman',
    });
    expect(written(since, 'exempt')).toBeUndefined();
  });

  test('[M] its key product information stands on the first page', () => {
    const section = since.disclose(aFreePurchase()).sections.find(({ key }) => key === 'key-information')!;

    expect(section.page).toBe(1);
    expect(written(since, 'key-information')).toEqual([
      'What it is: You borrow from Fennick Credit to pay Halden, and must repay it.',
      'Goods or services: Shoes',
      'Cash price: £120.00',
      'Amount of credit: £120.00',
      'Repayments: 3 payments of £40.00, every month from 21 Dec 2026',
      'You repay in all: £120.00',
      'Interest and charges: None.',
      'Missed payments: Missing payments could have severe consequences for you and make obtaining credit more difficult. It may be reported to credit reference agencies, and the lender may go to court.',
      'Anything else: No other charges.',
      'Credit check: The lender must check that you can afford this credit. It may ask a credit reference agency about you, and report how you repay.',
      'Your rights: What you may do, and to whom you may complain, is said in the additional information.',
    ]);
  });

  test('[M] its additional product information follows: rights, payments from a card, complaints', () => {
    const sections = since.disclose(aFreePurchase()).sections.filter(({ page }) => page === 2);

    expect(sections.map(({ key }) => key)).toEqual(['contact', 'additional-information']);
    expect(sections[1]!.rows.map(({ key }) => key)).toEqual([
      'withdrawal',
      'early-repayment',
      'payment-authority',
      'seller',
      'complaints',
      'registration',
      'debt-help',
    ]);
    expect(written(since, 'additional-information')![0]).toBe(
      'Right of withdrawal: You may withdraw from the agreement within 14 days without giving a reason. You then repay the credit within 30 days; it costs nothing.',
    );
  });

  test('[M] check, complaint route and days to withdraw are configuration', () => {
    const settings = { deferredPaymentCreditworthinessCheck: false, deferredPaymentOmbudsman: false, deferredPaymentWithdrawalDays: 30 };
    const changed = unitedKingdom([{ from: isoDate('2026-07-15'), settings }]).ruleSets.at(-1)!;

    expect(changed.protectionOf!(aFreePurchase())).toEqual({
      isRegulated: true,
      creditworthinessCheck: false,
      withdrawalDays: 30,
      complaintsTo: 'court',
    });
    expect(written(changed, 'additional-information')![0]).toContain('within 30 days without');
    expect(changed.id).toMatch(/^UK-2026-07-15\+[0-9a-f]{8}$/);
  });

  test.each([
    ['costs interest', aFreePurchase({ plan: aPlan({ price: minorUnits(12_000), annualRate: percent('5'), months: 3 }) })],
    ['takes more than 12 payments', aFreePurchase({ plan: aPlan({ price: minorUnits(12_000), annualRate: percent('0'), months: 13 }) })],
    ['is given by the seller itself', aFreePurchase({ payee: 'Fennick Credit' })],
    ['is paid out in cash', aFreePurchase({ payee: undefined })],
  ])('a credit that %s is none, and has the pre-contract credit information', (_, offer) => {
    for (const ruleSet of [before, since]) {
      expect(ruleSet.disclose(offer).title.en).toBe('Pre-contract credit information');
      expect(ruleSet.protectionOf!(offer).isRegulated).toBe(true);
    }
  });

  test('is refused without what it must state; the licence only since it is regulated', () => {
    const creditor = { name: 'Fennick Credit', type: 'lender', address: '1 Park Row, Leeds LS1 5AB' } as const;
    const unlicensed = aFreePurchase({ creditor });

    expect(before.disclose(unlicensed).ruleSetId).toBe('UK-2026-01-01');
    expect(() => since.disclose(unlicensed)).toThrow(
      expect.objectContaining({ code: 'offer-incomplete', message: expect.stringMatching(/lacks: the creditor's licence$/) }),
    );
    expect(() => before.disclose(aFreePurchase({ goods: undefined }))).toThrow(expect.objectContaining({ code: 'offer-incomplete' }));
  });
});
