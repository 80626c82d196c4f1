import { z } from 'zod';
import { SessionId, Slug } from './ids.ts';
import { CurrencyCode, Instant, Money } from './money.ts';
import { OfferGroup, OfferView, PendingLender, Wish } from './offers.ts';
import { QuestionView } from './questions.ts';
import { Locale } from './text.ts';

/** sha256 of the merchant's canonical cart, in hex. The platform never reads the cart, it only compares. */
export const CartHash = z.string().regex(/^[0-9a-f]{64}$/, 'expected a sha256 in hex');

/** The merchant's order. `total = financed + otherTender`, all in one currency. */
export const Order = z
  .strictObject({
    reference: z.string().min(1).max(120).describe("the merchant's own order number"),
    total: z.int().min(1),
    financed: z.int().min(1),
    otherTender: z.int().min(0),
    currency: CurrencyCode,
    cartHash: CartHash,
  })
  .refine((order) => order.total === order.financed + order.otherTender, {
    error: 'total must equal financed + otherTender',
    path: ['total'],
  });
export type Order = z.infer<typeof Order>;

/** What the shopper wants: an amount, perhaps a tenor, and what for. */
export const WishInput = z.strictObject({
  amount: Money,
  tenorMonths: z.int().min(1).max(84).optional(),
  category: Slug.optional().describe('what the basket holds, such as electronics'),
  purpose: Slug.optional(),
  cartHash: CartHash.optional(),
});
export type WishInput = z.infer<typeof WishInput>;

export const SessionView = z.strictObject({
  id: SessionId,
  kind: z.enum(['order', 'cash']),
  wish: WishInput,
  orderBy: Wish,
  personalised: z.boolean(),
  binding: z.enum(['indicative', 'bound']),
  /** Set when the page's amount or cart differs from what was priced before; the person is told, and nothing can be submitted. */
  changed: z.strictObject({ was: Money, now: Money }).nullable(),
  contactProved: z.boolean(),
  expiresAt: Instant,
});
export type SessionView = z.infer<typeof SessionView>;

/** What "recommended" means here: a share of 0 to 1 of past decisions that the platform promises, or the published conditions alone. */
export const Recommendation = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('certified'), promise: z.number().min(0).max(1) }),
  z.strictObject({ basis: z.literal('conditions-met') }),
]);
export type Recommendation = z.infer<typeof Recommendation>;

/** The whole of an offers screen. */
export const OffersView = z.strictObject({
  session: SessionView,
  /** In the order of the wish, group by group: recommended, may-fit, does-not-fit. */
  offers: z.array(OfferView),
  /** How many more there are in each group than `offers` holds. */
  unlisted: z.record(OfferGroup, z.int().min(0)),
  recommendation: Recommendation,
  pending: z.array(PendingLender),
  next: QuestionView.nullable(),
  /** At most this many more questions, `next` counted. */
  remainingAtMost: z.int().min(0),
  /** How many more to expect on average, in whole questions, `next` counted; 0 when there is none. */
  remainingExpected: z.int().min(0),
  /** How the list differs from the one before: counts for the live message, no facts. */
  changes: z.strictObject({ changedOffers: z.int().min(0), lowestTotal: Money.nullable() }),
  /** Lenders that could be asked now, with the person's consent. */
  askable: z.array(Slug),
  asOf: Instant,
});
export type OffersView = z.infer<typeof OffersView>;

/** The list that needs nothing about the person. A host page may hold it. */
export const AnonymousOffersView = OffersView;

export const SessionCreated = z.strictObject({ handle: z.string(), expiresAt: Instant, offers: AnonymousOffersView });
export type SessionCreated = z.infer<typeof SessionCreated>;

export const SessionRequest = z.strictObject({ wish: WishInput, locale: Locale.optional() });
export const WishChange = z.strictObject({ wish: WishInput.partial() });
export const OrderingChange = z.strictObject({ orderBy: Wish.optional(), personalised: z.boolean().optional() });

/** The merchant's server makes a session binding. `returnUrl` must lie under an allowed origin of the tenant. */
export const BindRequest = z.strictObject({ order: Order, returnUrl: z.url().optional() });
export const BindView = z.strictObject({ sessionId: SessionId, binding: z.literal('bound'), order: Order, boundAt: Instant });
