import { z } from 'zod';
import { MerchantApplicationView } from '../applications.ts';
import { ChargeView, MovementRequest, VoidRequest } from '../charges.ts';
import { Instant } from '../money.ts';
import { BindRequest, BindView } from '../sessions.ts';
import { EndpointCreated, EndpointRequest, EndpointView } from '../webhooks.ts';
import { route } from './define.ts';

const merchant = { hosts: ['api'], access: ['secret-key'] } as const;
const read = { method: 'GET', status: 200, idempotencyKey: 'none' } as const;
const write = { method: 'POST', status: 201, idempotencyKey: 'required' } as const;

/** The clock never goes back: one that was moved to the end of the calendar would leave its tenant there. */
const lastTestMoment = '2100-01-01T00:00:00.000Z';

/** What a merchant's server may call with its secret key. */
export const merchantRoutes = {
  bindSession: route({
    ...write,
    ...merchant,
    status: 200,
    path: '/v1/sessions/{sessionId}/bind',
    summary: 'Binds amount, currency and order; answers stay, offers are priced again.',
    body: BindRequest,
    response: BindView,
  }),
  getApplication: route({
    ...read,
    ...merchant,
    path: '/v1/applications/{applicationId}',
    summary: 'State, ids and amounts of an own application.',
    response: MerchantApplicationView,
  }),
  getCharge: route({ ...read, ...merchant, path: '/v1/charges/{chargeId}', summary: 'A charge with its movements.', response: ChargeView }),
  captureCharge: route({
    ...write,
    ...merchant,
    path: '/v1/charges/{chargeId}/captures',
    summary: 'Captures a part, as goods ship.',
    body: MovementRequest,
    response: ChargeView,
  }),
  refundCharge: route({
    ...write,
    ...merchant,
    path: '/v1/charges/{chargeId}/refunds',
    summary: 'Refunds a part of what was captured.',
    body: MovementRequest,
    response: ChargeView,
  }),
  voidCharge: route({
    ...write,
    ...merchant,
    path: '/v1/charges/{chargeId}/void',
    summary: 'Voids what was not captured.',
    body: VoidRequest,
    response: ChargeView,
  }),
  createEndpoint: route({
    ...write,
    ...merchant,
    path: '/v1/webhook-endpoints',
    summary: 'Registers where signed webhooks go; the secret is shown once.',
    body: EndpointRequest,
    response: EndpointCreated,
  }),
  listEndpoints: route({
    ...read,
    ...merchant,
    path: '/v1/webhook-endpoints',
    summary: 'The endpoints of this key.',
    response: z.array(EndpointView),
  }),
  moveTestClock: route({
    ...write,
    ...merchant,
    status: 200,
    path: '/v1/test-clock',
    summary: 'Moves the clock of the tenant forward. Test mode only.',
    testOnly: true,
    body: z.strictObject({ to: Instant.refine((to) => to <= lastTestMoment, `expected a moment up to ${lastTestMoment}`) }),
    response: z.strictObject({ now: Instant }),
  }),
  getTestClock: route({
    ...read,
    ...merchant,
    path: '/v1/test-clock',
    summary: 'The time it is for this tenant.',
    testOnly: true,
    response: z.strictObject({ now: Instant }),
  }),
};
