import type { SealedPlace } from '../dependencies.ts';
import { isSigned } from '../lenders/signature.ts';
import { findTenantOfApplication } from '../tenants/tenants.queries.ts';
import type { Authenticated, Credentials } from './authenticate.ts';
import { notFound, ProblemError } from './problem.ts';

/** Where a lender's secret stands: the operator's key seals it. */
export const lenderSecretPlace = (lenderId: string): SealedPlace => ({
  tenantId: 'operator',
  table: 'lenders',
  column: 'secret_sealed',
  row: lenderId,
});

/**
 * A lender signs what it sends in the manner of Standard Webhooks, within five minutes. The tenant is that of the application it speaks of,
 * which must be at this lender.
 *
 * @throws {ProblemError} `signature-invalid`; `not-found` for an application that is not at this lender.
 */
export async function byLenderSignature(given: Credentials): Promise<Authenticated> {
  const { deps, params, headers, bodyText } = given;
  const lenderId = params.lenderId ?? '';
  const lender = await deps.db.selectFrom('lenders').select('secret_sealed').where('id', '=', lenderId).executeTakeFirst();
  if (!lender) throw new ProblemError('signature-invalid', 'The signature does not fit.');
  const secret = deps.vault.openOperator(lenderSecretPlace(lenderId), lender.secret_sealed);
  const signed = Object.fromEntries(headers);
  if (!isSigned(secret, signed['webhook-id'] ?? '', deps.clock.now(), signed, bodyText)) {
    throw new ProblemError('signature-invalid', 'The signature does not fit.');
  }
  const applicationId = (given.body as { applicationId?: unknown } | undefined)?.applicationId;
  const tenant = typeof applicationId === 'string' ? await findTenantOfApplication(deps.db, lenderId, applicationId) : undefined;
  if (!tenant) throw notFound('application');
  return { tenant, principal: { access: 'lender', tokenHash: '', contactProved: false, lenderId } };
}
