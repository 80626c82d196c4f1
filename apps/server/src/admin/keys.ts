import { tokenPrefixes } from '@liana/contract';
import type { ApiKeysTable, Mode } from '../db/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import { hashToken, tokenText } from '../tokens/tokens.ts';
import { findEndpoint, rollSecret } from '../webhooks/endpoints.queries.ts';
import { ofTenant } from './by-operator.ts';
import { OperatorError } from './operator-error.ts';

/** Makes a key and returns its text, which is stored nowhere. @throws {OperatorError} when there is no such tenant. */
export function createKey(
  deps: Dependencies,
  about: { tenantId: string; mode: Mode; kind: ApiKeysTable['kind']; label: string },
): Promise<string> {
  const key = tokenText(deps.random, tokenPrefixes[`${about.kind}-key`][about.mode]);
  return ofTenant(deps, about.tenantId, about.mode, async (tx) => {
    await tx.db
      .insertInto('api_keys')
      .values({
        hash: hashToken(key),
        tenant_id: about.tenantId,
        mode: about.mode,
        kind: about.kind,
        label: about.label,
        tail: key.slice(-4),
        created_at: tx.now.toISOString(),
        revoked_at: null,
      })
      .execute();
    await tx.audit('key-created', about.tenantId, { kind: about.kind, tail: key.slice(-4) });
    return key;
  });
}

/**
 * Ends a key, at once or after an overlap of up to three days in which its successor is put in place (bar A4).
 *
 * @throws {OperatorError} when no live key of the tenant ends in `tail`.
 */
export async function revokeKey(
  deps: Dependencies,
  about: { tenantId: string; mode: Mode; tail: string; afterHours: number },
): Promise<void> {
  if (!(about.afterHours >= 0 && about.afterHours <= 72))
    throw new OperatorError(`a key may go on for 0 to 72 hours, got ${about.afterHours}`);
  await ofTenant(deps, about.tenantId, about.mode, async (tx) => {
    const result = await tx.db
      .updateTable('api_keys')
      .set({ revoked_at: new Date(deps.clock.now() + about.afterHours * 3_600_000).toISOString() })
      .where((where) => where.and({ tenant_id: about.tenantId, mode: about.mode, tail: about.tail }))
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (result.numUpdatedRows === 0n) throw new OperatorError(`${about.tenantId} has no live key that ends in ${about.tail}`);
    await tx.audit('key-revoked', about.tenantId, { tail: about.tail, afterHours: about.afterHours });
  });
}

/**
 * Gives a webhook endpoint another secret and returns it.
 *
 * @throws {OperatorError} when the tenant has no such endpoint.
 */
export function rollWebhookSecret(deps: Dependencies, about: { tenantId: string; mode: Mode; endpointId: string }): Promise<string> {
  return ofTenant(deps, about.tenantId, about.mode, async (tx) => {
    const endpoint = await findEndpoint(tx.db, { id: about.tenantId, mode: about.mode }, about.endpointId);
    if (!endpoint) throw new OperatorError(`${about.tenantId} has no webhook endpoint ${about.endpointId}`);
    return rollSecret(deps, tx, endpoint);
  });
}
