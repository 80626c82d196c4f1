import { addMonths, type InstalmentPlanTerms, instalmentPlan, isoDate, minorUnits, percent, revolvingIllustration } from '@liana/finance';
import type { ClosedEndCredit, OpenEndCredit } from '../disclosed-offer.ts';
import { runningAccountApr } from './running-account.ts';

export const on = isoDate('2026-11-21');

const creditor = {
  name: 'Fennick Credit',
  type: 'lender',
  address: '1 Park Row, Leeds LS1 5AB',
  contact: '0113 496 0000',
  licence: 'Authorised and regulated by the Financial Conduct Authority, 900001',
} as const;
const intermediary = {
  name: 'Liana Compare',
  address: '2 Old Street, London EC1V 9AA',
  licence: 'Authorised and regulated by the Financial Conduct Authority, 900002',
  independence: 'panel',
  paidByCreditor: true,
} as const;
const shared = { creditor, intermediary, currency: 'GBP', on, standing: 'firm' } as const;

export function aPlan(terms: Partial<InstalmentPlanTerms> = {}) {
  return instalmentPlan({
    price: minorUnits(1_000_000),
    annualRate: percent('12'),
    months: 60,
    advancedOn: on,
    rounding: 'half-up',
    ...terms,
  });
}

/** £10,000 over 60 months at 12 % nominal: the personal loan of the Consumer Finance Association's example, 12.7 % APR. */
export function aLoan(changes: Partial<ClosedEndCredit> = {}): ClosedEndCredit {
  return { kind: 'closed-end', ...shared, plan: aPlan(), borrowingRatePercent: '12.00', ...changes };
}

/** £120 of shoes in three payments, free of interest and charges. */
export function aFreePurchase(changes: Partial<ClosedEndCredit> = {}): ClosedEndCredit {
  const plan = aPlan({ price: minorUnits(12_000), annualRate: percent('0'), months: 3 });
  const goods = { en: 'Shoes', 'zh-Hans': '鞋' };
  return aLoan({ plan, borrowingRatePercent: '0', payee: 'Halden', goods, ...changes });
}

/** £300 over three months at 290 % nominal. */
export function aDearShortLoan(changes: Partial<ClosedEndCredit> = {}): ClosedEndCredit {
  const plan = aPlan({ price: minorUnits(30_000), annualRate: percent('290'), months: 3 });
  return aLoan({ plan, borrowingRatePercent: '290', ...changes });
}

/** A card at 22.1 % nominal with a fee of £24 a year, its limit not yet known. */
export function aCard(changes: Partial<OpenEndCredit> = {}): OpenEndCredit {
  const annualRate = percent('22.1');
  const annualFee = minorUnits(2_400);
  const drawn = minorUnits(60_000);
  const minimum = { shareOfBalance: percent('2.5'), floor: minorUnits(500) };
  return {
    kind: 'open-end',
    ...shared,
    apr: runningAccountApr({ annualRate, annualFee, payee: creditor.name, on }),
    borrowingRatePercent: '22.10',
    isVariable: true,
    creditLimit: minorUnits(120_000),
    drawn,
    minimum,
    illustration: revolvingIllustration({ drawn, annualRate, minimum, firstDueOn: addMonths(on, 1), rounding: 'half-up' }),
    annualFee,
    ...changes,
  };
}
