import { z } from 'zod';
import { PublicConfig } from '../config.ts';
import { MessageView } from '../messages.ts';
import { CurrencyCode } from '../money.ts';
import { AnonymousOffersView, OrderingChange, SessionCreated, SessionRequest, WishChange } from '../sessions.ts';
import { Locale } from '../text.ts';
import { route } from './define.ts';

/** What a host page may call: nothing here is about a person. */
export const pageRoutes = {
  getConfig: route({
    method: 'GET',
    path: '/v1/config',
    summary: 'Public configuration of the tenant: theme, hosts, market.',
    hosts: ['api'],
    access: ['publishable-key'],
    response: PublicConfig,
    status: 200,
    idempotencyKey: 'none',
  }),
  getMessage: route({
    method: 'GET',
    path: '/v1/messages',
    summary: 'The representative example for a price.',
    hosts: ['api'],
    access: ['publishable-key'],
    query: z.strictObject({
      amountMinor: z.coerce.number().int().min(1).max(100_000_000),
      currency: CurrencyCode,
      category: z.string().max(63).optional(),
      locale: Locale.optional(),
    }),
    response: MessageView,
    status: 200,
    idempotencyKey: 'none',
  }),
  createSession: route({
    method: 'POST',
    path: '/v1/sessions',
    summary: 'Opens an indicative session for one wish.',
    hosts: ['api'],
    access: ['publishable-key'],
    body: SessionRequest,
    response: SessionCreated,
    status: 201,
    idempotencyKey: 'required',
  }),
  getSessionOffers: route({
    method: 'GET',
    path: '/v1/sessions/{sessionId}/offers',
    summary: 'Anonymous offers of this session: from the wish alone.',
    hosts: ['api'],
    access: ['session-handle'],
    response: AnonymousOffersView,
    status: 200,
    idempotencyKey: 'none',
  }),
  changeWish: route({
    method: 'PATCH',
    path: '/v1/sessions/{sessionId}/wish',
    summary: 'The page changed its amount or cart: prices again and unbinds.',
    hosts: ['api'],
    access: ['session-handle'],
    body: WishChange,
    response: AnonymousOffersView,
    status: 200,
    idempotencyKey: 'required',
  }),
  changeAnonymousOrdering: route({
    method: 'PATCH',
    path: '/v1/sessions/{sessionId}/ordering',
    summary: 'Another wish about the order of the list.',
    hosts: ['api'],
    access: ['session-handle'],
    body: OrderingChange,
    response: AnonymousOffersView,
    status: 200,
    idempotencyKey: 'required',
  }),
};
