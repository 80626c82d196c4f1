import type { Kysely, Selectable } from 'kysely';
import type { Database, WebhookEndpointsTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies, SealedPlace } from '../dependencies.ts';
import { newId } from '../ids.ts';
import type { Tenant } from '../tenants/tenant.ts';

type Whose = Pick<Tenant, 'id' | 'mode'>;
export type Endpoint = Selectable<WebhookEndpointsTable>;

const secretPlace = (tenantId: string, id: string): SealedPlace => ({
  tenantId,
  table: 'webhook_endpoints',
  column: 'secret_sealed',
  row: id,
});

/** Registers an address; the secret is returned here and never again. */
export async function makeEndpoint(deps: Dependencies, tx: Unit, url: string): Promise<{ id: string; url: string; secret: string }> {
  const id = newId(deps.random, 'endpoint');
  const secret = `whsec_${Buffer.from(deps.random.bytes(32)).toString('base64')}`;
  await tx.db
    .insertInto('webhook_endpoints')
    .values({
      id,
      tenant_id: tx.tenantId,
      mode: tx.mode,
      url,
      secret_sealed: deps.vault.sealOperator(secretPlace(tx.tenantId, id), secret),
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

export const secretOf = (deps: Pick<Dependencies, 'vault'>, endpoint: Endpoint) =>
  deps.vault.openOperator(secretPlace(endpoint.tenant_id, endpoint.id), endpoint.secret_sealed);

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
