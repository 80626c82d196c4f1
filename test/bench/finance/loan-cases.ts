import { decimal, unreadable, wholeNumber } from '../../conformance/keys.ts';
import { type ReferenceCase, UnreadableError } from '../../conformance/reference-case.ts';
import type { Loan } from './peer.ts';

/** The loan of a case, for libraries that know months of equal length only. @throws {UnreadableError} where it asks for more. */
export function monthlyLoan(inputs: ReferenceCase['inputs']): Loan {
  const dayCount = inputs.dayCount ?? '30/360 monthly';
  if (typeof dayCount !== 'string' || !dayCount.endsWith('monthly')) throw unreadable('dayCount', dayCount);
  const rounding = inputs.rounding ?? '2dp';
  if (rounding !== '2dp') throw unreadable('rounding', rounding);
  return {
    principal: decimal(inputs, 'principal').toNumber(),
    annualRatePercent: decimal(inputs, 'annualRatePercent').toNumber(),
    months: wholeNumber(inputs, 'periods'),
  };
}

/** An amount in major units as cases write it. */
export const twoPlaces = (amount: number): string => amount.toFixed(2);

/** What a library has no way to be asked. It then does not count as one that it claims to answer. */
export function cannotAsk(what: string): never {
  throw new UnreadableError(`there is no way to ask for ${what}`);
}
