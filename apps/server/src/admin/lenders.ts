import type { Dependencies } from '../dependencies.ts';
import { lenderSecretPlace } from '../http/lender-signature.ts';
import { byOperator } from './by-operator.ts';
import { OperatorError } from './operator-error.ts';

export interface LenderAdmission {
  id: string;
  name: string;
  baseUrl: string;
  /** Under which licence, from whom, and where that can be looked up. */
  licence: object;
  /** ISO date; from the day after, the lender's products are gone. */
  licenceValidUntil: string;
}

/** A secret for the signatures of both sides. */
export const newLenderSecret = (deps: Pick<Dependencies, 'random'>) => `whsec_${Buffer.from(deps.random.bytes(32)).toString('base64')}`;

/** Admits a lender with the secret that both sides sign with, or changes what is known of one that is admitted. */
export async function admitLender(deps: Dependencies, lender: LenderAdmission, secret: string): Promise<void> {
  await byOperator(deps, 'operator', 'live', async (tx) => {
    const row = {
      name: lender.name,
      base_url: lender.baseUrl,
      secret_sealed: deps.vault.sealOperator(lenderSecretPlace(lender.id), secret),
      licence_json: JSON.stringify(lender.licence),
      licence_valid_until: lender.licenceValidUntil,
    };
    await tx.db
      .insertInto('lenders')
      .values({ id: lender.id, ...row, admitted_at: tx.now.toISOString() })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    await tx.audit('lender-admitted', lender.id, { licenceValidUntil: lender.licenceValidUntil });
  });
}

/** True when this lender is admitted at this address with this secret; its licence may have ended since. */
export async function isAdmitted(
  deps: Dependencies,
  { id, baseUrl }: Pick<LenderAdmission, 'id' | 'baseUrl'>,
  secret: string,
): Promise<boolean> {
  const row = await deps.db.selectFrom('lenders').select(['base_url', 'secret_sealed']).where('id', '=', id).executeTakeFirst();
  return row?.base_url === baseUrl && deps.vault.openOperator(lenderSecretPlace(id), row.secret_sealed) === secret;
}

/**
 * Ends a lender's licence on a date; its products are gone from the day after.
 *
 * @throws {OperatorError} when there is no such lender.
 */
export async function expireLicence(deps: Dependencies, lenderId: string, validUntil: string): Promise<void> {
  await byOperator(deps, 'operator', 'live', async (tx) => {
    const result = await tx.db
      .updateTable('lenders')
      .set({ licence_valid_until: validUntil })
      .where('id', '=', lenderId)
      .executeTakeFirst();
    if (result.numUpdatedRows !== 1n) throw new OperatorError(`there is no lender ${lenderId}`);
    await tx.audit('licence-ends', lenderId, { validUntil });
  });
}

export const listLenders = ({ db }: Pick<Dependencies, 'db'>) =>
  db.selectFrom('lenders').select(['id', 'name', 'base_url', 'licence_valid_until']).orderBy('id').execute();
