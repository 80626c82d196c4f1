import { FinanceError } from '../errors.ts';

/** When in its period a payment is made. Spreadsheets write 0 for `end` and 1 for `begin`. */
export type When = 'end' | 'begin' | 0 | 1;

/** Whether payments fall at the start of their periods. @throws {FinanceError} `when-unknown`. */
export function isAtBegin(when: When): boolean {
  if (when === 'begin' || when === 1) return true;
  if (when === 'end' || when === 0) return false;
  throw new FinanceError('when-unknown', `payments are made at the 'end' (0) or the 'begin' (1) of a period, got ${when}`);
}
