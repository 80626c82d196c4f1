import type { Kysely, Selectable } from 'kysely';
import type { Database, WebhookEndpointsTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies, SealedPlace } from '../dependencies.ts';
import { newId } from '../ids.ts';
import type { Tenant } from '../tenants/tenant.ts';

const OVERLAP_MS = 24 * 60 * 60_000;

type Whose = Pick<Tenant, 'id' | 'mode'>;
export type Endpoint = Selectable<WebhookEndpointsTable>;

const secretPlace = (tenantId: string, id: string): SealedPlace => ({
  tenantId,
  table: 'webhook_endpoints',
  column: 'secret_sealed',
  row: id,
});

const newSecret = ({ random }: Pick<Dependencies, 'random'>) => `whsec_${Buffer.from(random.bytes(32)).toString('base64')}`;

/** Registers an address; the secret is returned here and never again. */
export async function makeEndpoint(deps: Dependencies, tx: Unit, url: string): Promise<{ id: string; url: string; secret: string }> {
  const id = newId(deps.random, 'endpoint');
  const secret = newSecret(deps);
  await tx.db
    .insertInto('webhook_endpoints')
    .values({
      id,
      tenant_id: tx.tenantId,
      mode: tx.mode,
      url,
      secret_sealed: deps.vault.sealOperator(secretPlace(tx.tenantId, id), secret),
      previous_secret_sealed: null,
      previous_until: null,
      failing_since: null,
      disabled_at: null,
      created_at: tx.now.toISOString(),
    })
    .execute();
  return { id, url, secret };
}

export const listEndpoints = (db: Kysely<Database>, { id, mode }: Whose) =>
  db
    .selectFrom('webhook_endpoints')
    .selectAll()
    .where('tenant_id', '=', id)
    .where('mode', '=', mode)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

export const findEndpoint = (db: Kysely<Database>, { id, mode }: Whose, endpointId: string) =>
  db
    .selectFrom('webhook_endpoints')
    .selectAll()
    .where('tenant_id', '=', id)
    .where('mode', '=', mode)
    .where('id', '=', endpointId)
    .executeTakeFirst();

/** Gives an endpoint another secret, returned here and never again; the one before still signs beside it for a day (bar A25). */
export async function rollSecret(deps: Dependencies, tx: Unit, endpoint: Endpoint): Promise<string> {
  const secret = newSecret(deps);
  await tx.db
    .updateTable('webhook_endpoints')
    .set({
      secret_sealed: deps.vault.sealOperator(secretPlace(endpoint.tenant_id, endpoint.id), secret),
      previous_secret_sealed: endpoint.secret_sealed,
      previous_until: new Date(deps.clock.now() + OVERLAP_MS).toISOString(),
    })
    .where((where) => where.and({ tenant_id: tx.tenantId, mode: tx.mode, id: endpoint.id }))
    .execute();
  await tx.audit('webhook-secret-rolled', endpoint.id);
  return secret;
}

/** The secrets that sign now, the newest first. */
export function secretsOf(deps: Pick<Dependencies, 'vault' | 'clock'>, endpoint: Endpoint): [string, ...string[]] {
  const open = (sealed: string) => deps.vault.openOperator(secretPlace(endpoint.tenant_id, endpoint.id), sealed);
  const { previous_secret_sealed: previous, previous_until: until } = endpoint;
  const isPreviousAlive = previous !== null && until !== null && Date.parse(until) > deps.clock.now();
  return isPreviousAlive ? [open(endpoint.secret_sealed), open(previous)] : [open(endpoint.secret_sealed)];
}

export const changeEndpoint = (
  db: Kysely<Database>,
  endpoint: Endpoint,
  change: Partial<Pick<Endpoint, 'failing_since' | 'disabled_at'>>,
) =>
  db
    .updateTable('webhook_endpoints')
    .set(change)
    .where('tenant_id', '=', endpoint.tenant_id)
    .where('mode', '=', endpoint.mode)
    .where('id', '=', endpoint.id)
    .execute();
