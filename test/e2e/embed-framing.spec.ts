import type { Page } from '@playwright/test';
import { chromium, chromiumArgs } from '../../tools/browsers.ts';
import { aPerson } from '../support/person.ts';
import { keysOf } from '../support/test-system.ts';
import { hearComplaints } from './support/complaints.ts';
import { expect, test } from './support/fixtures.ts';
import { Shopper } from './support/journey.ts';
import { sharedSystem } from './support/shared-system.ts';
import { toCheckout } from './support/ways.ts';

test.use({
  launchOptions: {
    executablePath: chromium,
    // A page that a test makes up comes from nowhere, and browsers keep such pages from this machine altogether: everything would be refused.
    args: [...chromiumArgs, '--disable-features=PaintHolding,LocalNetworkAccessChecks'],
  },
});

const system = sharedSystem();
const { urls } = system;
const frameOfHalden = `${urls.embed}/frame/${keysOf(system, 'halden').publishableKey}?view=offers&locale=en`;
const frameOfMarigold = `${urls.embed}/frame/${keysOf(system, 'marigold').publishableKey}?view=offers&locale=en`;
const frameOfNobody = `${urls.embed}/frame/pk_test_nobody?view=offers&locale=en`;

test('E4: a page of the shop’s own origin may hold its frame', async ({ page }) => {
  expect(await framedIn(page, `${urls.shop}/holder`, frameOfHalden)).toBe('shown');
});

for (const [who, holder, framed] of [
  ['a page of another origin cannot hold the shop’s frame', 'http://evil.localhost/holder', frameOfHalden],
  [
    'a name that begins like the shop’s cannot hold it',
    `${urls.shop.replace('.localhost', '.localhost.evil.localhost')}/holder`,
    frameOfHalden,
  ],
  ['the shop’s name on another port cannot hold it', 'http://shop.localhost:9/holder', frameOfHalden],
  ['the shop cannot hold a frame of another tenant’s', `${urls.shop}/holder`, frameOfMarigold],
  ['nobody can hold the page that an unknown key is told', `${urls.shop}/holder`, frameOfNobody],
  ['the shop cannot hold the portal', `${urls.shop}/holder`, urls.portals.halden],
  ['the portal cannot hold itself', `${urls.portals.halden}/holder`, `${urls.portals.halden}/loans`],
  ['nobody can hold the local outbox', `${urls.api}/holder`, `${urls.api}/dev/outbox`],
] as const) {
  test(`E4: ${who}`, async ({ page }) => {
    expect(await framedIn(page, holder, framed)).toBe('refused');
  });
}

test('E4: a page between the shop and the frame cannot hold it either: every page above it counts', async ({ page }) => {
  const inner = `${urls.shop}/holder`;
  await serveHolder(page, inner, frameOfHalden);

  expect(await framedIn(page, 'http://evil.localhost/holder', inner, frameOfHalden)).toBe('refused');
});

test('E6: a frame cannot lead the page away by itself', async ({ page }) => {
  const complaints = hearComplaints(page);
  await page.addInitScript((embed) => {
    if (location.origin === embed) window.top!.location.href = 'http://evil.localhost/';
  }, urls.embed);
  const shopper = new Shopper(page, aPerson(), 'en', urls);
  await toCheckout(shopper);
  await shopper.openOffers();
  const checkout = page.url();

  await shopper.enterFrame();

  expect(page.url()).toBe(checkout);
  expect(complaints.join()).toContain('Unsafe attempt to initiate navigation');
  await expect(page.locator('liana-offers iframe')).toHaveAttribute('allow', '');
});

/**
 * Opens `holder`, a page without any policy of its own, that puts `framed` into an iframe; says whether the browser showed
 * it, or what matters inside it.
 */
async function framedIn(page: Page, holder: string, framed: string, innermost = framed) {
  await serveHolder(page, holder, framed);
  // The page has loaded when each frame in it was either shown or refused.
  await page.goto(holder, { waitUntil: 'load' });
  const shown = () => page.frames().some((frame) => frame.url().startsWith(innermost));
  const refused = () => page.frames().some((frame) => frame.url().startsWith('chrome-error:'));
  await expect.poll(() => shown() || refused()).toBe(true);
  return shown() ? 'shown' : 'refused';
}

async function serveHolder(page: Page, holder: string, framed: string): Promise<void> {
  await page.route(holder, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>holder</title><iframe src="${framed}"></iframe>` }),
  );
}
