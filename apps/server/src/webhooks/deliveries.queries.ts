import type { Kysely } from 'kysely';
import type { Database, WebhookDeliveriesTable } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';

interface DeliveryKey {
  eventId: string;
  endpointId: string;
}
type Whose = Pick<Unit, 'tenantId' | 'mode'>;

/** Notes that an endpoint is to hear of an event; false when that was noted before: then it is on its way already. */
export async function noteDelivery(tx: Unit, { eventId, endpointId }: DeliveryKey): Promise<boolean> {
  const result = await tx.db
    .insertInto('webhook_deliveries')
    .values({
      tenant_id: tx.tenantId,
      mode: tx.mode,
      event_id: eventId,
      endpoint_id: endpointId,
      attempts: 0,
      last_status: null,
      delivered_at: null,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'event_id', 'endpoint_id']).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export const changeDelivery = (
  db: Kysely<Database>,
  { tenantId, mode }: Whose,
  { eventId, endpointId }: DeliveryKey,
  change: Partial<Pick<WebhookDeliveriesTable, 'attempts' | 'last_status' | 'delivered_at'>>,
) =>
  db
    .updateTable('webhook_deliveries')
    .set(change)
    .where('tenant_id', '=', tenantId)
    .where('mode', '=', mode)
    .where('event_id', '=', eventId)
    .where('endpoint_id', '=', endpointId)
    .execute();
