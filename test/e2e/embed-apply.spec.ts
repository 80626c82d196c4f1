import { aPerson } from '../support/person.ts';
import { expect, test } from './support/fixtures.ts';
import { Shopper } from './support/journey.ts';
import { toCheckout } from './support/ways.ts';

test('the application widget opens although it stands out of sight: browsers draw nothing there, and it does not wait for that', async ({
  page,
  urls,
}) => {
  const shopper = new Shopper(page, aPerson(), 'en', urls);
  await toCheckout(shopper);

  await page.evaluate(() => {
    const widget = document.createElement('liana-apply');
    widget.setAttribute('amount', '129900');
    const far = document.createElement('div');
    // Through the object model, which the shop's policy allows.
    far.style.blockSize = '5000px';
    document.body.append(far, widget);
  });

  await expect(page.locator('liana-apply .box')).toHaveAttribute('data-phase', 'shown', { timeout: 6_000 });
  await expect(shopper.frame.locator('liana-contact-step')).toBeVisible();
});
