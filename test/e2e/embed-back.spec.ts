import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromium, chromiumArgs } from '../../tools/browsers.ts';
import { root } from '../../tools/command.ts';
import { aPerson } from '../support/person.ts';
import { expect, test } from './support/fixtures.ts';
import { Shopper } from './support/journey.ts';
import { laptop, toCheckout } from './support/ways.ts';

test.use({
  launchOptions: {
    executablePath: chromium,
    args: [...chromiumArgs, '--disable-features=PaintHolding'],
    // Playwright switches off what this file is about: that a page is kept as it is while the shopper looks at another one.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('E21: a shopper who looks at the cart and comes back goes on, in the frame as it was where the browser keeps pages', async ({
  page,
  urls,
}) => {
  const shopper = new Shopper(page, aPerson(), 'en', urls);
  await toCheckout(shopper);
  await shopper.openOffers();
  await shopper.enterFrame();
  const option = (await shopper.frame.locator('liana-offers-flow liana-question label').first().boundingBox())!;

  const isKept = await lookAtCartAndReturn(page, urls.shop);

  console.log(`page with a frame: ${isKept ? 'kept' : 'loaded again'}`);
  if (isKept) {
    // The tools see no more into a frame that was kept; hands and eyes do.
    const before = await page.screenshot();
    await page.mouse.click(option.x + option.width / 2, option.y + option.height / 2);
    await expect.poll(async () => before.equals(await page.screenshot())).toBe(false);
  } else {
    await shopper.openOffers();
    await shopper.enterFrame();
    expect(await shopper.answerQuestions(shopper.frame)).toBeGreaterThan(1);
  }
});

test('E21: nothing of ours keeps a product page from being kept: it is whenever a page without us is', async ({ page, urls }) => {
  const shopper = new Shopper(page, aPerson(), 'en', urls);
  await page.goto(urls.shop);
  await page.locator('script[data-key]').evaluate((script) => script.remove());
  const keepsPages = await lookAtCartAndReturn(page, urls.shop);
  await shopper.goToProduct(laptop);

  const isKept = await lookAtCartAndReturn(page, urls.shop);

  expect(isKept).toBe(keepsPages);
  await expect(page.locator('liana-message .sentence')).toBeVisible();
});

test('E21: nothing that browsers load listens for the end of a page', () => {
  const folders = ['packages/sdk/dist', 'packages/sdk/dist/chunks', 'apps/portal/dist/assets'].map((folder) => join(root, folder));
  const scripts = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.js') ? readFileSync(join(folder, name), 'utf8') : [])),
  );

  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((script) => /['"`](before)?unload['"`]|onbeforeunload|onunload/.test(script))).toEqual([]);
});

/** Says whether the page was kept as it was, with everything that scripts had put into it. Headless shells keep none. */
async function lookAtCartAndReturn(page: Page, shop: string): Promise<boolean> {
  await page.evaluate(() => Object.defineProperty(window, '__kept', { value: true }));
  await page.goto(`${shop}/cart`);
  // A page that was kept does not load again.
  await page.goBack({ waitUntil: 'commit' });
  return page.evaluate(() => '__kept' in window);
}
