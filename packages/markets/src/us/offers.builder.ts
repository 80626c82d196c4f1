import { addMonths, instalmentPlan, isoDate, minorUnits, openEndApr, percent, revolvingIllustration } from '@liana/finance';
import type { ClosedEndCredit, OpenEndCredit } from '../disclosed-offer.ts';

export const on = isoDate('2026-11-21');

export const plan = instalmentPlan({
  price: minorUnits(239_900),
  annualRate: percent('13.99'),
  months: 24,
  advancedOn: on,
  rounding: 'half-up',
});

export function aLoan(changes: Partial<ClosedEndCredit> = {}): ClosedEndCredit {
  return {
    kind: 'closed-end',
    creditor: { name: 'Fennick Credit', type: 'lender' },
    currency: 'USD',
    on,
    standing: 'firm',
    payee: 'Halden',
    plan,
    borrowingRatePercent: '13.99',
    ...changes,
  };
}

export function aLine(changes: Partial<OpenEndCredit> = {}): OpenEndCredit {
  const annualRate = percent('21.24');
  const minimum = { shareOfBalance: percent('1'), floor: minorUnits(2_500) };
  const drawn = minorUnits(100_000);
  return {
    kind: 'open-end',
    creditor: { name: 'Kestrel & Pine', type: 'bank' },
    currency: 'USD',
    on,
    standing: 'firm',
    apr: openEndApr(annualRate),
    isVariable: true,
    creditLimit: minorUnits(500_000),
    drawn,
    minimum,
    illustration: revolvingIllustration({ drawn, annualRate, minimum, firstDueOn: addMonths(on, 1), rounding: 'half-up' }),
    ...changes,
  };
}
