import type { Page } from '@playwright/test';
import { aPerson } from '../support/person.ts';
import { expect, test } from './support/fixtures.ts';
import { Shopper } from './support/journey.ts';
import { layoutShifts, watchLayoutShift } from './support/layout-shift.ts';
import { laptop } from './support/ways.ts';

for (const width of [1280, 360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the message takes its place without moving anything: CLS 0', async ({ page, urls }) => {
      await watchLayoutShift(page);
      await holdUp(page, urls.api);
      const shopper = new Shopper(page, aPerson(), 'en', urls);

      await shopper.goToProduct(laptop);

      expect(await layoutShifts(page)).toEqual([]);
    });

    test('the same place becomes the frame without moving anything, however long it takes: CLS 0', async ({ page, urls }) => {
      await watchLayoutShift(page);
      const shopper = new Shopper(page, aPerson(), 'en', urls);
      await shopper.goToProduct(laptop);
      await shopper.goToCheckout();
      await shopper.openOffers();
      const before = await layoutShifts(page);
      const place = await page.locator('liana-offers .box').boundingBox();
      await holdUp(page, `${urls.embed}/frame/`);

      await shopper.enterFrame();
      await expect(shopper.frame.locator('liana-offer-card').first()).toBeVisible();

      const after = await layoutShifts(page);
      expect(after.slice(before.length)).toEqual([]);
      const frame = await page.locator('liana-offers iframe').boundingBox();
      expect([frame!.x, frame!.y, frame!.width]).toEqual([place!.x, place!.y, place!.width]);
      expect(cumulative(after)).toBe(0);
    });
  });
}

test('a thing that does move is seen to move: the watch can fail', async ({ page, urls }) => {
  await watchLayoutShift(page);
  await page.goto(`${urls.shop}/products/${laptop}`);
  await expect(page.locator('liana-message .sentence')).toBeVisible();

  await page.evaluate(() => document.querySelector('main')!.prepend(Object.assign(document.createElement('p'), { textContent: 'news' })));

  expect((await layoutShifts(page)).length).toBeGreaterThan(0);
});

/** Answers come late: what would move when they come would not pass for the tap's own doing. */
async function holdUp(page: Page, address: string): Promise<void> {
  await page.route(
    (url) => url.href.startsWith(address),
    async (route) => {
      await new Promise((over) => setTimeout(over, 800));
      await route.continue();
    },
  );
}

/** As browsers report it: what moves within half a second of a tap was asked for. */
const cumulative = (shifts: Awaited<ReturnType<typeof layoutShifts>>) =>
  shifts.reduce((sum, { value, recentInput }) => (recentInput ? sum : sum + value), 0);
