import type { SessionCreated } from '@liana/contract';
import { call } from '../../support/caller.ts';
import { shopPage } from '../../support/callers.ts';
import { aJourney, type Journey } from '../../support/journey.ts';
import { skipTo, walkTo } from '../../support/walk.ts';
import type { Shopper } from './journey.ts';
import type { sharedSystem } from './shared-system.ts';
import { toCheckout } from './ways.ts';

type System = ReturnType<typeof sharedSystem>;

/** An order of the demo shop that is paid: its number, and whoever acts for the person and the shop without a browser. */
export interface FinancedOrder {
  reference: string;
  journey: Journey;
}

/**
 * An order that is signed for. The shop's own pages and server bring it to the bound session; from there the person goes on without a
 * browser, as fast as the API answers.
 */
export async function aFinancedOrder(system: System, shopper: Shopper): Promise<FinancedOrder> {
  const { page, person } = shopper;
  await toCheckout(shopper);
  const reference = new URL(page.url()).pathname.split('/')[2]!;
  const opened = page.waitForResponse((response) => response.url().endsWith('/v1/sessions') && response.request().method() === 'POST');
  const bound = page.waitForResponse((response) => response.url().endsWith('/bind'));
  await page.locator('liana-checkout button.filled').click();
  const { handle, offers }: SessionCreated = await (await opened).json();
  await bound;

  const journey = Object.assign(aJourney(system, { person }), {
    handle,
    sessionId: offers.session.id,
    offers,
    page: shopPage(system.urls.api, { origin: system.urls.shop, token: handle }),
  });
  skipTo(journey, 'bound');
  return { reference, journey: await walkTo(journey, 'signed') };
}

/** A loan without any shop, from the portal of the second tenant: wished, applied for and signed without a browser. */
export async function aCashLoan(system: System, { person }: Pick<Shopper, 'person'>): Promise<Journey> {
  const journey = aJourney(system, { person, tenant: 'marigold' });
  const wish = { amount: { amountMinor: 960_000, currency: 'USD' }, tenorMonths: 24, purpose: 'home-improvement' };
  await call(journey.portal, 'startInPortal', { body: { wish } });
  // In a portal, what a frame would do is done by the same window.
  journey.frame = journey.portal;
  skipTo(journey, 'framed');
  await walkTo(journey, 'filled');
  skipTo(journey, 'entered');
  return walkTo(journey, 'signed');
}
