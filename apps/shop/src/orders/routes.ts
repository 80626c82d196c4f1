import type { DatabaseSync } from 'node:sqlite';
import { SessionId } from '@liana/contract';
import type { createMerchant } from '@liana/merchant';
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { hashOf, linesOf } from '../goods/cart.ts';
import { cartOf, keepCart, visitorOf } from '../http/visit.ts';
import { checkoutPage } from '../pages/checkout.ts';
import { orderPage } from '../pages/order.ts';
import type { PageContext } from '../pages/page.ts';
import { findOrder, updateOrder } from '../store/orders.ts';
import { bindAgain, bindOrder } from './bind-order.ts';
import type { Order } from './order.ts';
import { placeOrder } from './place-order.ts';

export interface OrderDependencies {
  database: DatabaseSync;
  /** The shop's own origin, for the way back from the portal. */
  origin: string;
  merchant(): ReturnType<typeof createMerchant> | undefined;
  contextOf(c: Context): PageContext;
  now(): Date;
}

/** What a page may say when it asks for its session to be bound: which session, and nothing else (bar A6). */
const BindBody = z.strictObject({ sessionId: SessionId });

/** Orders of the visitor who asks; another's are not found. */
export function orderRoutes({ database, origin, merchant, contextOf, now }: OrderDependencies): Hono {
  const orderOf = (c: Context): Order => {
    const order = findOrder(database, c.req.param('reference') ?? '');
    if (order?.visitor !== visitorOf(c)) throw new HTTPException(404);
    return order;
  };

  const binding = () => ({ database, merchant: merchant(), origin });

  return new Hono()
    .post('/', async (c) => {
      const lines = linesOf(cartOf(c));
      if (lines.length === 0) return c.redirect('/cart', 303);
      const { reference, isChanged } = placeOrder(database, visitorOf(c), lines, now().toISOString());
      if (isChanged) await bindAgain(binding(), reference);
      return c.redirect(`/orders/${reference}/checkout`, 303);
    })
    .get('/:reference', (c) => {
      const order = orderOf(c);
      const context = contextOf(c);
      if (order.state !== 'paid' || hashOf(linesOf(cartOf(c))) !== order.cartHash) return c.html(orderPage(context, order));
      // What is in the cart is bought; something else in it stays.
      keepCart(c, new Map());
      return c.html(orderPage({ ...context, inCart: 0 }, order));
    })
    .get('/:reference/state', (c) => {
      const { state, cartHash } = orderOf(c);
      return c.json({ state, cartHash });
    })
    .get('/:reference/checkout', (c) => {
      const order = orderOf(c);
      if (order.state !== 'open' && order.state !== 'approved') return c.redirect(`/orders/${order.reference}`, 303);
      return c.html(checkoutPage(contextOf(c), order));
    })
    .post('/:reference/bind', async (c) => {
      const order = orderOf(c);
      const body = BindBody.safeParse(await c.req.json().catch(() => undefined));
      if (!body.success) throw new HTTPException(422);
      if (order.state !== 'open') throw new HTTPException(409);
      await bindOrder(binding(), order, body.data.sessionId);
      return c.body(null, 204);
    })
    .post('/:reference/card', (c) => {
      const order = orderOf(c);
      if (order.state === 'open') updateOrder(database, { ...order, state: 'paid', paidBy: 'card' });
      return c.redirect(`/orders/${order.reference}`, 303);
    });
}
