import type { Page } from '@playwright/test';
import { resumeLink } from '../support/letters.ts';
import { expect, test } from './support/fixtures.ts';
import { apiOf, type Shopper } from './support/journey.ts';
import { looks, named } from './support/looks.ts';
import { arriveAtReview, decision, giveConsents, openAgreement, review, sendApplication, sign } from './support/portal-steps.ts';
import { aVisit } from './support/visit.ts';
import { toFilledApplication, toLendersAnswers, toReview } from './support/ways.ts';

for (const look of looks({ locale: 'en', width: 1280 })) {
  test(
    named('A6: an amount that a script changes is shown as changed, priced again and never sent unbound', look),
    async ({ page, urls }) => {
      test.slow(true, 'it applies three times');
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'amount-changed', look });
      const portal = await toReview(shopper);
      await page.route('**/orders/*/bind', (route) => route.fulfill({ status: 503 }));

      await page.locator('liana-checkout').evaluate((checkout) => checkout.setAttribute('amount', '69900'));
      await expect(page.locator('liana-checkout .notice')).toBeVisible();
      await expect(shopper.frame.locator('liana-offers-flow .notice')).toContainText('699.00');
      await album.take(page, 'changed-in-the-page');

      await giveConsents(shopper, portal);
      await shopper.hands.tap(portal.locator(`${review} button.filled`));
      await expect(portal.locator(`${review} .notice.critical`)).toBeVisible();
      await album.take(portal, 'refused');
      await chooseAgain(shopper, portal, { title: '699.00' });
      await expect(portal.locator(`${review} .notice`)).toBeVisible();
      await expect(portal.locator(`${review} button.filled`)).toHaveAttribute('aria-disabled', 'true');
      await album.take(portal, 'not-bound');

      await page.unroute('**/orders/*/bind');
      await shopper.hands.tap(page.locator('liana-checkout .notice button'));
      await expect(page.locator('liana-checkout .notice')).toBeHidden();
      await expect(portal.locator(`${review} .notice`)).toBeHidden();
      await giveConsents(shopper, portal);
      await shopper.hands.tap(portal.locator(`${review} button.filled`));
      await chooseAgain(shopper, portal, { title: '1,299.00' });
      await sendApplication(shopper, portal);
      await openAgreement(shopper, portal);
      await album.take(portal, 'agreement-of-the-order');
      await expect(portal.locator('liana-disclosure')).toContainText('1,299.00');
    },
  );
}

for (const look of looks({ locale: 'zh-Hans', width: 1280 })) {
  test(
    named('A6: a cart that changes in a second tab is priced again in the first, and its new amount is paid', look),
    async ({ page, urls }) => {
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'cart-changed', look });
      await toLendersAnswers(shopper);
      await page.route('**/orders/*/state', (route) => route.abort());
      const secondTab = await page.context().newPage();
      await secondTab.goto(`${urls.shop}/products/hush`);
      await secondTab.locator('form[action="/cart"] button').click();
      await secondTab.locator('form[action="/orders"] button').click();
      await secondTab.waitForURL(/\/checkout/);
      await secondTab.close();

      // The first tab has not heard of it yet: an offer for the old amount is not taken.
      await shopper.hands.tap(shopper.offers(shopper.frame).first().locator('[part=action]'));
      const notices = shopper.frame.locator('liana-offers-flow .notice');
      await expect(notices.filter({ hasText: '1,548.00' })).toBeVisible();
      await page.unroute('**/orders/*/state');
      for (const place of ['.summary .sum', '#card button']) await expect(page.locator(place)).toContainText('1,548.00');
      await expect(page.locator('.summary li')).toHaveCount(2);
      await expect(page.locator('#changed')).toBeVisible();
      await expect(page.locator('header .count')).toHaveText('2');
      await expect(notices.filter({ hasText: '1,548.00' })).toBeVisible();
      await album.take(page, 'priced-again');
      await shopper.chooseFirst(shopper.frame);
      await shopper.fillApplication(shopper.frame);
      const portal = await shopper.reviewInPortal(shopper.frame);
      await arriveAtReview(shopper, portal);
      await sendApplication(shopper, portal);
      await openAgreement(shopper, portal);
      await sign(shopper, portal);
      await album.take(portal, 'signed');
      await shopper.hands.tapToClose(portal, portal.locator(`${decision} button.filled`));
      await page.goto(page.url().replace('/checkout', ''));

      await expect(page.locator('h1[data-state]')).toHaveAttribute('data-state', 'paid');
      await album.take(page, 'paid');
    },
  );
}

for (const look of looks({ locale: 'en', width: 1280 })) {
  test(
    named('the window is closed at the review, and a phone goes on with the link from the letter', look),
    async ({ page, urls, browser }) => {
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'resumed-on-a-phone', look });
      const phone = await (await browser.newContext({ viewport: { width: 360, height: 800 }, isMobile: true, hasTouch: true })).newPage();
      const since = new Date();
      await toFilledApplication(shopper);
      await shopper.hands.tap(shopper.frame.getByRole('button', { name: shopper.words.apply.otherDevice, exact: true }));
      await album.take(page, 'link-sent');
      const portal = await shopper.reviewInPortal(shopper.frame);
      await arriveAtReview(shopper, portal);
      await portal.close();
      await album.take(page, 'window-closed');

      const link = await resumeLink(apiOf(urls), shopper.person.email, since);
      await phone.goto(link);
      await expect(phone.locator('liana-contact-step')).toBeVisible();
      await album.take(phone, 'phone-asks-for-a-code');
      await arriveAtReview(shopper, phone);
      await album.take(phone, 'phone-at-the-review');
      await sendApplication(shopper, phone);
      await openAgreement(shopper, phone);
      await sign(shopper, phone);
      await album.take(phone, 'phone-signed');
      await phone.context().close();

      await expect(page.locator('liana-checkout .result')).toBeVisible();
      await album.take(page, 'noticed-in-the-shop');
    },
  );
}

for (const look of looks({ locale: 'en', width: 360 })) {
  test(
    named('the shop’s page is loaded anew in the middle of the application, and a code brings the draft back', look),
    async ({ page, urls }) => {
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'draft-brought-back', look });
      await toLendersAnswers(shopper);
      await shopper.chooseFirst(shopper.frame);
      await shopper.answerApplication(shopper.frame, { questions: 3 });
      const asked = [...shopper.asked];

      await page.reload();
      await shopper.openOffers();
      await shopper.enterFrame();
      await album.take(page, 'loaded-anew');
      await shopper.hands.tap(shopper.frame.getByRole('button', { name: shopper.words.offers.restore.go, exact: true }));
      await shopper.proveContact(shopper.frame);
      await expect(shopper.frame.locator('liana-apply-flow liana-question')).toBeVisible();
      await album.take(page, 'brought-back');
      await shopper.fillApplication(shopper.frame);
      const portal = await shopper.reviewInPortal(shopper.frame);
      await arriveAtReview(shopper, portal);
      await sendApplication(shopper, portal);

      await expect(portal.locator(`${decision} button.filled`)).toBeVisible();
      const again = shopper.asked.slice(asked.length).filter((fact) => asked.includes(fact));
      expect(again).toEqual(['tenorMonths']);
    },
  );
}

for (const look of looks({ locale: 'zh-Hans', width: 360 })) {
  test(named('no window may open: the page itself goes to the portal, and comes back to the order', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'window-blocked', look });
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await toFilledApplication(shopper);

    await shopper.hands.tap(shopper.frame.getByRole('button', { name: shopper.words.apply.review, exact: true }));
    await page.waitForURL(`${urls.portals.halden}/**`);
    await expect(page.locator('liana-contact-step')).toBeVisible();
    await album.take(page, 'the-page-went-to-the-portal');
    await arriveAtReview(shopper, page);
    await sendApplication(shopper, page);
    await openAgreement(shopper, page);
    await sign(shopper, page);
    await album.take(page, 'signed');
    await shopper.hands.tap(page.locator(`${decision} a.button`));

    await page.waitForURL(`${urls.shop}/orders/*`);
    await expect(page.locator('h1[data-state]')).toHaveAttribute('data-state', 'paid');
    await album.take(page, 'back-at-the-order');
  });
}

/** From a review that was refused, by way of the list with its new prices, to the review of the first offer. */
async function chooseAgain(shopper: Shopper, portal: Page, { title }: { title: string }): Promise<void> {
  await shopper.hands.tap(portal.locator(`${review} .page > p button`));
  await expect(portal.locator('liana-offers-flow h1')).toContainText(title);
  await shopper.hands.tap(shopper.offers(portal).first().locator('[part=action]'));
  await expect(portal.locator(`${review} h1`)).toBeVisible();
}
