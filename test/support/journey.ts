import type { ApplicationView, OffersView, PrequalificationEvent, WishInput } from '@liana/contract';
import { cartHash, createMerchant, type Merchant, type Order } from '@liana/merchant';
import type { RunningSystem } from '../../tools/system/system.ts';
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
  /** The act's Idempotency-Key: the same for the same act, however often it is asked for. */
  keyOf(act: string): string;

  sessionId?: string;
  handle?: string;
  /** The shop page with its session handle. */
  page?: Caller;
  frame?: Caller;
  portal: PortalWindow;
  offers?: OffersView;
  /** Facts that were asked, in order. */
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
}

let orders = 1000;

/** A shopper who has put something into the basket of the shop and has done nothing else yet. */
export function aJourney(system: Journey['system'], options: JourneyOptions = {}): Journey {
  const { person = aPerson(), tenant = 'halden', amountMinor = 129_900, tenorMonths = 12, category = 'electronics' } = options;
  const keys = keysOf(system, tenant);
  const cart = cartHash({ lines: [{ id: 'laptop-13', quantity: 1, amountMinor }] });
  orders += 1;
  const acts = new Map<string, string>();
  const apiOrigin = `http://127.0.0.1:${system.settings.ports.server}`;

  return {
    system,
    tenant,
    keys,
    pageOrigin: system.urls.shop,
    person,
    order: { reference: `H-${orders}`, total: amountMinor, financed: amountMinor, otherTender: 0, currency: 'USD', cartHash: cart },
    wish: { amount: { amountMinor, currency: 'USD' }, tenorMonths, category, cartHash: cart },
    merchant: createMerchant({ secretKey: keys.secretKey, apiOrigin }),
    shopServer: shopServer(apiOrigin, keys.secretKey),
    keyOf(act) {
      const key = acts.get(act) ?? crypto.randomUUID();
      acts.set(act, key);
      return key;
    },
    portal: portalWindow(system.urls.portals[tenant]),
    asked: [],
    streamed: [],
  };
}
