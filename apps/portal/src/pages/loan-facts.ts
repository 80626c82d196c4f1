import type { LoanView, MyLoansView } from '@liana/contract';
import type { PortalWords } from '../words/index.ts';

type StateWords = PortalWords['loans']['states'];

/** How a loan stands, in words; the tone only repeats them. */
export function loanStanding({ state }: Pick<LoanView, 'state'>, words: StateWords): { text: string; tone: 'positive' | 'caution' | '' } {
  if (state === 'in-arrears') return { text: words.late, tone: 'caution' };
  if (state === 'settled') return { text: words.settled, tone: '' };
  if (state === 'signed') return { text: words.signed, tone: '' };
  if (state === 'rescinded') return { text: words.rescinded, tone: '' };
  if (state === 'written-off') return { text: words.writtenOff, tone: 'caution' };
  return { text: words.onTime, tone: 'positive' };
}

/** The payment that comes first, of all loans, and the server's today, which is the market's and not the device's. */
export function nextPaymentOf(loans: readonly LoanView[]) {
  return loans
    .flatMap(({ nextPayment, earlySettlement, collector }) =>
      nextPayment ? [{ ...nextPayment, collector, today: earlySettlement?.on }] : [],
    )
    .sort((one, other) => one.dueDate.localeCompare(other.dueDate))[0];
}

/** What is paid each month from now on: a refund may have made it less than what was signed. */
export const instalmentOf = ({ nextPayment, terms }: Pick<LoanView, 'nextPayment' | 'terms'>) => nextPayment?.payment ?? terms.instalment;

/** Whole days from one calendar date to another; below zero when it has passed. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A wish that is not sent yet, is being decided or waits for a signature. */
export function openApplicationWords(state: MyLoansView['openApplications'][number]['state'], words: StateWords): string {
  if (state === 'draft') return words.filling;
  return state === 'approved' || state === 'counter-offered' ? words.toSign : words.deciding;
}
