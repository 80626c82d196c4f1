import { aJourney } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { walkTo } from '../support/walk.ts';
import { expect, test } from './support/fixtures.ts';
import { sharedSystem } from './support/shared-system.ts';
import { Album } from './support/shots.ts';

const system = sharedSystem();

for (const look of [
  { locale: 'en', width: 1280, scheme: 'light' },
  { locale: 'zh-Hans', width: 360, scheme: 'dark' },
] as const) {
  test(`a code comes into the outbox by itself, ${look.locale} at ${look.width} px, ${look.scheme}`, async ({ page, urls }) => {
    const refusals: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refusals.push(message.text()));
    await page.emulateMedia({ colorScheme: look.scheme });
    await page.setViewportSize({ width: look.width, height: 900 });
    const person = aPerson({ behaviour: 'approve' });
    await page.goto(`${urls.api}/dev/outbox?locale=${look.locale}`);
    await expect(page.locator('html')).toHaveAttribute('lang', look.locale);

    await walkTo(aJourney(system, { person }), 'proved');

    const letter = page.getByRole('listitem').filter({ hasText: person.email });
    await expect(letter.locator('.text')).toHaveText(/^\d{6}$/);
    await new Album('outbox', `${look.locale}-${look.scheme}`, look.width).take(page, 'a-code');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(refusals).toEqual([]);
  });
}

for (const host of ['api', 'embed', 'lenders'] as const) {
  test(`whoever opens the root of the ${host} host is told what it is`, async ({ page, urls }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    const response = await page.goto(urls[host]);

    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await new Album('roots', host, 360).take(page, 'root');
  });
}
