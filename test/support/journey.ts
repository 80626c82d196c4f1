import type { ApplicationView, OffersView, PrequalificationEvent, WishInput } from '@liana/contract';
import { cartHash, createMerchant, type Merchant, type Order } from '@liana/merchant';
import type { RunningSystem } from '../../tools/system/system.ts';
import { createActs } from './acts.ts';
import type { Caller } from './caller.ts';
import { type PortalWindow, portalWindow, shopServer } from './callers.ts';
import { aPerson, type Person } from './person.ts';
import { type DemoTenant, keysOf, type TenantKeys } from './test-system.ts';

/** One shopper's way through US-1, without a browser: who takes part, and what they hold by now. */
export interface Journey {
  readonly system: Pick<RunningSystem, 'settings' | 'urls'>;
  readonly tenant: DemoTenant;
  readonly keys: TenantKeys;
  /** Where the page is that holds the publishable key. */
  readonly pageOrigin: string;
  readonly person: Person;
  readonly order: Order;
  readonly wish: WishInput;
  /** The shop's server, as it would be written with the merchant's package. */
  readonly merchant: Merchant;
  /** The same server, for what that package has no function for. */
  readonly shopServer: Caller;
  /** What a call carries to be this act: the same key however often it is asked for. */
  act(name: string): { idempotencyKey: string; onHead: (status: number) => void };
  /** What the act says, made once: repeated, it is the same request. */
  said<Content>(name: string, make: () => Promise<Content>): Promise<Content>;
  /** Runs once, the moment the first act that `fits` is answered; when it throws, the answer is as good as lost. */
  whenAnswered(fits: (act: string) => boolean, tell: () => void): void;

  sessionId?: string;
  handle?: string;
  /** The shop page with its session handle. */
  page?: Caller;
  frame?: Caller;
  portal: PortalWindow;
  offers?: OffersView;
  /** Facts whose answer the server has taken, in order. */
  asked: string[];
  /** Everything that the stream of the soft checks said. */
  streamed: PrequalificationEvent[];
  application?: ApplicationView;
  chargeId?: string;
}

export interface JourneyOptions {
  person?: Person;
  tenant?: DemoTenant;
  amountMinor?: number;
  tenorMonths?: number;
  category?: string;
  /** Where the page is; the demo shop's origin unless told otherwise. */
  pageOrigin?: string;
}

let orders = 1000;

/** A shopper who has put something into the basket of the shop and has done nothing else yet. */
export function aJourney(system: Journey['system'], options: JourneyOptions = {}): Journey {
  const { person = aPerson(), tenant = 'halden', amountMinor = 129_900, tenorMonths = 12, category = 'electronics' } = options;
  const { pageOrigin = system.urls.shop } = options;
  const keys = keysOf(system, tenant);
  const cart = cartHash({ lines: [{ id: 'laptop-13', quantity: 1, amountMinor }] });
  orders += 1;
  const acts = createActs();
  const apiOrigin = `http://127.0.0.1:${system.settings.ports.server}`;

  return {
    ...acts,
    system,
    tenant,
    keys,
    pageOrigin,
    person,
    // A worker that is started again after a failure meets the same system: its orders must be others.
    order: {
      reference: `H-${process.pid}-${orders}`,
      total: amountMinor,
      financed: amountMinor,
      otherTender: 0,
      currency: 'USD',
      cartHash: cart,
    },
    wish: { amount: { amountMinor, currency: 'USD' }, tenorMonths, category, cartHash: cart },
    merchant: createMerchant({ secretKey: keys.secretKey, apiOrigin, fetch: acts.fetch }),
    shopServer: shopServer(apiOrigin, keys.secretKey),
    portal: portalWindow(system.urls.portals[tenant]),
    asked: [],
    streamed: [],
  };
}
