import { Slug } from '@liana/contract';
import { todayIn } from '@liana/markets';
import type { Dependencies, Settings } from '../dependencies.ts';
import { targetRefusal } from '../outgoing/target.ts';
import type { LenderAdmission } from './lenders.ts';
import { OperatorError } from './operator-error.ts';

/** Whose calendar says which day it is. */
const market = 'US';
export const todayOf = ({ clock }: Pick<Dependencies, 'clock'>) => todayIn(market, new Date(clock.now()));

/** What the operator says of a lender that is not in a catalogue file. */
export interface OperatorsAdmission extends LenderAdmission {
  /** `register`: the register and the number in it, such as `NMLS 1904417`. */
  licence: { register: string };
}
interface Ground {
  settings: Pick<Settings, 'localTargets'>;
  /** ISO date. */
  today: string;
}

/** @throws {OperatorError} for an id that is none, an address that this server would never call, and a licence that is none or has ended. */
export function checkAdmission({ id, name, baseUrl, licence, licenceValidUntil }: OperatorsAdmission, { settings, today }: Ground): void {
  if (!Slug.safeParse(id).success) throw new OperatorError(`expected an id of lower-case letters, digits and hyphens, got ${id}`);
  if (!/^[^\p{Cc}\p{Cf}]{1,80}$/u.test(name) || name.trim() === '') throw new OperatorError('expected a name of 1 to 80 letters');
  if (targetRefusal(baseUrl, settings)) throw new OperatorError(`expected a public https address on the usual port, got ${baseUrl}`);
  if (!isRegister(licence.register))
    throw new OperatorError(`expected a register and the number in it, such as "NMLS 1904417", got "${licence.register}"`);
  if (licenceValidUntil < today)
    throw new OperatorError(`expected a licence that holds today, ${today}; this one ended with ${licenceValidUntil}`);
}

/** A name of letters, a gap, and at the end a number, which may hold letters and hyphens too. */
const isRegister = (text: string) => text.length <= 80 && /^\p{L}[\p{L}.&-]*( [\p{L}.&-]+)* [\p{L}-]*\d[\p{L}\d./-]*$/u.test(text);
