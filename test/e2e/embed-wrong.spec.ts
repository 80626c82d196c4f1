import type { Page } from '@playwright/test';
import { chromium, chromiumArgs } from '../../tools/browsers.ts';
import { keysOf } from '../support/test-system.ts';
import { expect, test } from './support/fixtures.ts';
import { sharedSystem } from './support/shared-system.ts';

test.use({
  launchOptions: {
    executablePath: chromium,
    // A page that a test makes up comes from nowhere, and browsers keep such pages from this machine altogether.
    args: [...chromiumArgs, '--disable-features=PaintHolding,LocalNetworkAccessChecks'],
  },
});

const system = sharedSystem();
const { urls } = system;
const { publishableKey } = keysOf(system, 'halden');
const registered = urls.shop;
const elsewhere = 'http://elsewhere.localhost:8080';

/** A page somebody wrote, on an origin, as that origin would serve it: with a policy that lets in what the documents ask for. */
async function openPage(page: Page, origin: string, script: string, elements: string): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    // The browser's own notes of a refused request have no values; what a script says has.
    if (message.args().length > 0 || message.text().includes('Content Security Policy')) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  const policy = `default-src 'none'; script-src ${urls.embed}; connect-src ${urls.api} 'self'; frame-src ${urls.embed}`;
  const body = `<!doctype html><html lang="en"><title>A page</title><script async src="${urls.embed}/v1/liana.js" ${script}></script>${elements}`;
  await page.route(`${origin}/a-page`, (route) =>
    route.fulfill({ body, contentType: 'text/html', headers: { 'content-security-policy': policy } }),
  );
  await page.goto(`${origin}/a-page`);
  return said;
}
const withKey = `data-key="${publishableKey}" data-portal="${urls.portals.halden}"`;
const message = (attributes: string) => `<liana-message ${attributes}></liana-message>`;

test('E17: a page on an origin that is not registered: one warning says so and names it, and the shopper has the link', async ({
  page,
}) => {
  const elements = message('amount="129900" currency="USD"') + message('amount="99900" currency="USD"');
  const said = await openPage(page, elsewhere, withKey, elements);

  await expect(page.locator('liana-message a')).toHaveCount(2);
  await expect.poll(() => said.length).toBeGreaterThan(0);

  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^warning: Liana: <liana-message> expected a page on an origin that is registered for its key, got http:\/\/elsewhere/,
  );
});

test('a key that nobody has, and none at all: one warning each', async ({ page }) => {
  const element = message('amount="129900" currency="USD"');
  const unknown = await openPage(page, registered, `data-key="pk_test_nobody" data-portal="${urls.portals.halden}"`, element);
  await expect(page.locator('liana-message a')).toBeVisible();
  await expect.poll(() => unknown).toEqual([expect.stringContaining('got data-key="pk_test_nobody"')]);
  await page.unrouteAll();

  const none = await openPage(page, registered, '', element);
  await expect.poll(() => none).toEqual([expect.stringContaining('expected data-key="pk_…", got none')]);
});

test('a price in another currency, and one that is no whole number: one warning each, and no wrong price', async ({ page }) => {
  const elements = message('amount="129900" currency="EUR"') + message('amount="1299.00" currency="USD"');
  const said = await openPage(page, registered, withKey, elements);

  await expect.poll(() => said.length).toBe(2);

  expect(said.join('\n')).toContain('expected currency="USD", which is the tenant\'s, got currency="EUR"');
  expect(said.join('\n')).toContain('got amount="1299.00"');
  await expect(page.locator('liana-message .sentence')).toHaveCount(0);
});
