import { Slug } from '@liana/contract';
import type { Settings } from '../dependencies.ts';
import { targetRefusal } from '../outgoing/target.ts';
import type { LenderAdmission } from './lenders.ts';
import { OperatorError } from './operator-error.ts';

/** @throws {OperatorError} for an id that is none, and for an address that this server would never call. */
export function checkAdmission({ id, name, baseUrl }: LenderAdmission, settings: Pick<Settings, 'localTargets'>): void {
  if (!Slug.safeParse(id).success) throw new OperatorError(`expected an id of lower-case letters, digits and hyphens, got ${id}`);
  if (!/^[^\p{Cc}\p{Cf}]{1,80}$/u.test(name) || name.trim() === '') throw new OperatorError('expected a name of 1 to 80 letters');
  if (targetRefusal(baseUrl, settings)) throw new OperatorError(`expected a public https address on the usual port, got ${baseUrl}`);
}
