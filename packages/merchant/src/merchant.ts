import { randomUUID } from 'node:crypto';
import { type BodyOf, type Call, type Connection, call, type ResponseOf } from './call.ts';
import { MerchantError } from './error.ts';

export interface MerchantOptions {
  /** `sk_test_…` or `sk_live_…`. It never goes to a browser. */
  secretKey: string;
  /** Where the API answers, such as `https://api.liana.example`. */
  apiOrigin: string;
  fetch?: typeof fetch;
  /** Waits in milliseconds between the tries of one call; four tries unless told otherwise. */
  retryAfterMs?: readonly number[];
  /** Of one try; 10 seconds unless told otherwise. */
  timeoutMs?: number;
}

export interface WriteOptions {
  /**
   * Names this one act, for example by the order's own number: the same key does the work once, even when the shop's server
   * stops and asks again. Without it, a key is made that holds for the retries inside this call only.
   */
  idempotencyKey?: string;
}

export type Order = BodyOf<'bindSession'>['order'];
export type Movement = BodyOf<'captureCharge'>;

/** The calls of a merchant's server. Each throws {@link MerchantError} `refused`, `unreachable` or `answer-unreadable`. */
export interface Merchant {
  /**
   * Fixes amount, currency and cart of a session that a page opened. The order is computed by the shop's server, never taken
   * from the page. `returnUrl` must lie under a registered origin. An order that another session has paid for is refused with
   * `order-financed`, until its charge was voided or refunded in full.
   */
  bindSession(sessionId: string, order: Order, options?: WriteOptions & { returnUrl?: string }): Promise<ResponseOf<'bindSession'>>;
  readApplication(applicationId: string): Promise<ResponseOf<'getApplication'>>;
  readCharge(chargeId: string): Promise<ResponseOf<'getCharge'>>;
  /** Asks for the money of goods that ship: all captures together stay within what was authorised. */
  capture(chargeId: string, movement: Movement, options?: WriteOptions): Promise<ResponseOf<'captureCharge'>>;
  /** Gives back a part of what was captured; the loan's schedule follows the lender's answer. */
  refund(chargeId: string, movement: Movement, options?: WriteOptions): Promise<ResponseOf<'refundCharge'>>;
  /** Gives up what was authorised and not captured. */
  voidCharge(chargeId: string, reference: string, options?: WriteOptions): Promise<ResponseOf<'voidCharge'>>;
  /** Registers where webhooks go. The answer's `secret` is shown this once: store it. */
  createEndpoint(url: string, options?: WriteOptions): Promise<ResponseOf<'createEndpoint'>>;
}

const retryAfterMs = [250, 1000, 3000];
const timeoutMs = 10_000;

/**
 * A merchant's connection to the API.
 *
 * @throws {MerchantError} `not-a-secret-key`
 */
export function createMerchant(options: MerchantOptions): Merchant {
  if (!/^sk_(test|live)_/.test(options.secretKey)) {
    throw new MerchantError('not-a-secret-key', 'a merchant’s server needs its secret key, sk_test_… or sk_live_…');
  }
  const connection: Connection = { fetch: globalThis.fetch, retryAfterMs, timeoutMs, ...options };
  const write = (params: Call['params'], body: unknown, given: WriteOptions = {}): Call => ({
    params,
    body,
    idempotencyKey: given.idempotencyKey ?? randomUUID(),
  });

  return {
    bindSession: (sessionId, order, { returnUrl, ...given } = {}) =>
      call(connection, 'bindSession', write({ sessionId }, { order, ...(returnUrl && { returnUrl }) }, given)),
    readApplication: (applicationId) => call(connection, 'getApplication', { params: { applicationId } }),
    readCharge: (chargeId) => call(connection, 'getCharge', { params: { chargeId } }),
    capture: (chargeId, movement, given) => call(connection, 'captureCharge', write({ chargeId }, movement, given)),
    refund: (chargeId, movement, given) => call(connection, 'refundCharge', write({ chargeId }, movement, given)),
    voidCharge: (chargeId, reference, given) => call(connection, 'voidCharge', write({ chargeId }, { reference }, given)),
    createEndpoint: (url, given) => call(connection, 'createEndpoint', write({}, { url }, given)),
  };
}
