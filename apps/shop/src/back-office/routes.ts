import type { DatabaseSync } from 'node:sqlite';
import { type createMerchant, MerchantError } from '@liana/merchant';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Order } from '../orders/order.ts';
import type { PageContext } from '../pages/page.ts';
import { findOrder, listOrders } from '../store/orders.ts';
import { type Acts, actsOf } from './acts.ts';
import { backOfficePage } from './page.ts';

export interface BackOfficeDependencies {
  database: DatabaseSync;
  merchant(): ReturnType<typeof createMerchant> | undefined;
  contextOf(c: Context): PageContext;
}

/** The staff's pages. The server listens on this machine alone, and so they are open to whoever sits at it. */
export function backOfficeRoutes({ database, merchant, contextOf }: BackOfficeDependencies): Hono {
  const orderOf = (c: Context): Order => findOrder(database, c.req.param('reference') ?? '') ?? notFound();

  /** Does one act and shows the list again; a refusal is shown at its order. */
  const act = async (c: Context, work: (acts: Acts, order: Order) => Promise<void>) => {
    const order = orderOf(c);
    const connected = merchant();
    try {
      if (!connected) throw new MerchantError('unreachable', 'the shop has no keys yet');
      await work(actsOf(database, connected), order);
    } catch (error) {
      if (!(error instanceof MerchantError)) throw error;
      const why = error.code === 'refused' ? 'refused' : 'unreachable';
      return c.html(backOfficePage(contextOf(c), listOrders(database), { reference: order.reference, why }), 502);
    }
    return c.redirect(`/back-office#${order.reference}`, 303);
  };
  const parcelOf = (c: Context, order: Order) =>
    order.parcels.find((parcel) => parcel.number === Number(c.req.param('number'))) ?? notFound();

  return new Hono()
    .get('/', (c) => c.html(backOfficePage(contextOf(c), listOrders(database))))
    .post('/:reference/parcels/:number/ship', (c) => act(c, (acts, order) => acts.ship(order, parcelOf(c, order))))
    .post('/:reference/parcels/:number/refund', (c) => act(c, (acts, order) => acts.takeBack(order, parcelOf(c, order))))
    .post('/:reference/void', (c) => act(c, (acts, order) => acts.cancelRest(order)));
}

function notFound(): never {
  throw new HTTPException(404);
}
