import type { Locator, Page } from '@playwright/test';
import { aPerson } from '../support/person.ts';
import { hearComplaints } from './support/complaints.ts';
import { expect, test } from './support/fixtures.ts';
import { Shopper } from './support/journey.ts';
import { layoutShifts, watchLayoutShift } from './support/layout-shift.ts';
import { isMatrix } from './support/looks.ts';
import { cutOff, type Failing, hostsOf } from './support/outage.ts';
import { Album } from './support/shots.ts';
import { laptop } from './support/ways.ts';

/** Within this the link to the portal stands in the place that was kept. */
const LINK_WITHIN_MS = 5_000;

type Host = keyof ReturnType<typeof hostsOf>;
const everyOutage: { hosts: Host[]; how: Failing }[] = (['refused', '503', 'stalled'] as const).flatMap((how) =>
  ([['api'], ['embed'], ['api', 'embed']] as Host[][]).map((hosts) => ({ hosts, how })),
);
const outages = isMatrix ? everyOutage : everyOutage.filter(({ hosts, how }) => how === 'refused' || hosts.join() === 'api');

for (const { hosts, how } of outages) {
  const name = `${hosts.join(' and ')} ${how}`;
  test(`E17: ${name}: a link to the portal stands in each place within 5 s, nothing moves, and the card still pays`, async ({
    page,
    urls,
  }) => {
    const complaints = hearComplaints(page);
    const album = new Album('embed-outage', name.replaceAll(' ', '-'), 1280);
    await page.setViewportSize({ width: 1280, height: 900 });
    await watchLayoutShift(page);
    await cutOff(
      page,
      hosts.map((host) => hostsOf(urls)[host]),
      how,
    );

    await page.goto(`${urls.shop}/products/${laptop}`, { waitUntil: 'commit' });
    await expectLink(page.locator('liana-message'), urls.portals.halden);
    await album.take(page, 'product');
    expect(await layoutShifts(page)).toEqual([]);

    await page.locator('form[action="/cart"] button').click();
    await page.locator('form[action="/orders"] button').click({ noWaitAfter: true });
    await page.waitForURL(/\/checkout$/, { waitUntil: 'commit' });
    await expectLink(page.locator('liana-checkout'), urls.portals.halden);
    await album.take(page, 'checkout');
    expect(await layoutShifts(page)).toEqual([]);

    await page.locator('#card button').click({ noWaitAfter: true });
    await expect(page.locator('h1[data-state]')).toHaveAttribute('data-state', 'paid');
    expect(complaints).toEqual([]);
  });
}

test('E17: the API goes away after the checkout was loaded: the tap leads to a link within 5 s, and the card still pays', async ({
  page,
  urls,
}) => {
  const complaints = hearComplaints(page);
  const shopper = new Shopper(page, aPerson(), 'en', urls);
  await shopper.goToProduct(laptop);
  await shopper.goToCheckout();
  await expect(page.locator('liana-checkout button')).toBeVisible();

  await cutOff(page, [hostsOf(urls).api], 'refused');
  await page.locator('liana-checkout button').click();

  await expectLink(page.locator('liana-checkout'), urls.portals.halden);
  await payByCard(page);
  expect(complaints).toEqual([]);
});

test('E17: the frame cannot be loaded: its place keeps the link and the way back within 5 s', async ({ page, urls }) => {
  const complaints = hearComplaints(page);
  const shopper = new Shopper(page, aPerson(), 'en', urls);
  await shopper.goToProduct(laptop);
  await shopper.goToCheckout();
  await shopper.openOffers();

  await cutOff(page, [`${hostsOf(urls).embed}frame/`], 'refused');
  await page.locator('liana-offers .start button').click();

  await expectLink(page.locator('liana-offers'), urls.portals.halden);
  await new Album('embed-outage', 'frame', 1280).take(page, 'no-frame');
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.unrouteAll();
  await page.locator('liana-offers .way-out button').click();
  await expect(page.locator('liana-offer-card').first()).toBeVisible();
  await payByCard(page);
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('E17: the product page shows the price and a link to the portal', async ({ page, urls }) => {
    await page.goto(`${urls.shop}/products/${laptop}`);

    await expectLink(page.locator('liana-message'), urls.portals.halden);
    await expect(page.locator('.price').first()).toHaveText('$1,299.00');
  });
});

/** The link is seen, leads to the portal, and lies within the place that was kept for the element. */
async function expectLink(element: Locator, portal: string): Promise<void> {
  const link = element.locator('a').filter({ visible: true });
  await expect(link).toBeVisible({ timeout: LINK_WITHIN_MS });
  expect(new URL((await link.getAttribute('href'))!).origin).toBe(portal);
  // Two questions to a page that may still be loading: what scrolls or settles between them would part the answers.
  await expect(async () => {
    const [place, shown] = [(await element.boundingBox())!, (await link.boundingBox())!];
    expect(shown.y).toBeGreaterThanOrEqual(place.y);
    expect(shown.y + shown.height).toBeLessThanOrEqual(place.y + place.height);
  }).toPass({ timeout: LINK_WITHIN_MS });
}

async function payByCard(page: Page): Promise<void> {
  await page.locator('#card button').click();
  await expect(page.locator('h1[data-state]')).toHaveAttribute('data-state', 'paid');
}
