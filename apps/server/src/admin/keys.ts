import { tokenPrefixes } from '@liana/contract';
import type { ApiKeysTable, Mode } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { hashToken, tokenText } from '../tokens/tokens.ts';
import { findEndpoint, rollSecret } from '../webhooks/endpoints.queries.ts';
import { ofTenant } from './by-operator.ts';
import { OperatorError } from './operator-error.ts';

/** Which keys: those of one kind, of one tenant, in one mode. */
interface KeysOfKind {
  tenantId: string;
  mode: Mode;
  kind: ApiKeysTable['kind'];
}

/** Makes a key and returns its text, which is stored nowhere. @throws {OperatorError} when there is no such tenant. */
export function createKey(deps: Dependencies, about: KeysOfKind & { label: string }): Promise<string> {
  return ofTenant(deps, about.tenantId, about.mode, (tx) => addKey(deps, tx, about));
}

async function addKey({ random }: Dependencies, tx: Unit, about: KeysOfKind & { label: string }): Promise<string> {
  const key = tokenText(random, tokenPrefixes[`${about.kind}-key`][about.mode]);
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
}

/**
 * Puts a new key in the place of all that work now: they go on for `keepHours`, in which the new one is put in place, and open nothing
 * after that (bar A4). Returns the new key's text and the last letters of those that end; what ends sooner anyway still does.
 *
 * @throws {OperatorError} when the tenant has no such key to begin with.
 */
export async function rotateKey(deps: Dependencies, about: KeysOfKind & { keepHours: number }): Promise<{ key: string; ending: string[] }> {
  const { tenantId, mode, kind, keepHours } = about;
  const end = endAfter(deps, keepHours);
  return ofTenant(deps, tenantId, mode, async (tx) => {
    const before = await workingKeys(deps, tx, kind);
    if (before.length === 0) throw new OperatorError(`${tenantId} has no ${kind} key of ${mode} mode that this one could follow`);
    await endKeys(tx, end, { kind });
    const key = await addKey(deps, tx, { ...about, label: before[0]!.label });
    const ending = before.map(({ tail }) => tail);
    await tx.audit('key-rotated', tenantId, { kind, ending, keepHours });
    return { key, ending };
  });
}

/** The keys that open something at this moment, the newest first. */
const workingKeys = ({ clock }: Dependencies, tx: Unit, kind: ApiKeysTable['kind']) =>
  tx.db
    .selectFrom('api_keys')
    .select(['tail', 'label'])
    .where((where) => where.and({ tenant_id: tx.tenantId, mode: tx.mode, kind }))
    .where((where) => where.or([where('revoked_at', 'is', null), where('revoked_at', '>', new Date(clock.now()).toISOString())]))
    .orderBy('created_at', 'desc')
    .execute();

/**
 * Ends a key, at once or after an overlap of up to three days in which its successor is put in place (bar A4).
 *
 * @throws {OperatorError} when no working key of the tenant, in this mode, ends in `tail`.
 */
export async function revokeKey(
  deps: Dependencies,
  about: { tenantId: string; mode: Mode; tail: string; afterHours: number },
): Promise<void> {
  const end = endAfter(deps, about.afterHours);
  await ofTenant(deps, about.tenantId, about.mode, async (tx) => {
    const isEnded = await endKeys(tx, end, { tail: about.tail });
    if (!isEnded) throw new OperatorError(`${about.tenantId} has no working key of ${about.mode} mode that ends in ${about.tail}`);
    await tx.audit('key-revoked', about.tenantId, { tail: about.tail, afterHours: about.afterHours });
  });
}

/** ISO time. */
function endAfter({ clock }: Dependencies, hours: number): string {
  if (!(hours >= 0 && hours <= 72)) throw new OperatorError(`a key may go on for 0 to 72 hours, got ${hours}`);
  return new Date(clock.now() + hours * 3_600_000).toISOString();
}

/** Ends the keys that would have lived longer; true when there were any. */
async function endKeys(tx: Unit, end: string, which: Partial<Pick<ApiKeysTable, 'kind' | 'tail'>>): Promise<boolean> {
  const ended = await tx.db
    .updateTable('api_keys')
    .set({ revoked_at: end })
    .where((where) => where.and({ tenant_id: tx.tenantId, mode: tx.mode, ...which }))
    .where((where) => where.or([where('revoked_at', 'is', null), where('revoked_at', '>', end)]))
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
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
