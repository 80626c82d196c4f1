import { expect, test } from './support/fixtures.ts';
import { looks, named } from './support/looks.ts';
import { aVisit } from './support/visit.ts';
import { toCheckout } from './support/ways.ts';

for (const look of looks({ locale: 'en', width: 1280 }, { locale: 'zh-Hans', width: 360 })) {
  test(named('a list says why it is as it is, and a refusal leads to the wish that would do', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'explained', look });
    const cheapestOfAny = new RegExp(shopper.labels.order.best['total-cost'](7).replace('7', '\\d+'));
    await toCheckout(shopper);
    await shopper.openOffers();
    const first = page.locator('liana-offer-card').first();
    await shopper.hands.tap(first.locator('.foot button'));
    await expect(first.locator('.why')).toHaveText(cheapestOfAny);
    await album.take(page, 'why-here-in-the-page');

    await shopper.enterFrame();
    const second = shopper.offers(shopper.frame).nth(1);
    await shopper.hands.tap(second.locator('.foot button'));
    await expect(second.locator('.why')).toContainText('$');
    await album.take(page, 'why-here');

    await shopper.hands.tap(shopper.frame.locator('liana-offer-list .brief .link'));
    const hint = shopper.frame.locator('liana-offer-list .ways .outlined').first();
    const takes = await hint.getAttribute('aria-label');
    await shopper.hands.tap(hint);
    const nowFitting = shopper.frame.locator('liana-offer-card:focus');
    await expect(nowFitting.locator('[part=action]')).toBeVisible();
    expect(takes).toContain(await nowFitting.locator('h3').textContent());
    await album.take(page, 'taken-by-another-wish');
  });
}
