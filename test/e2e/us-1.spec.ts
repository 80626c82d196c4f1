import { locales } from '@liana/contract';
import type { Page } from '@playwright/test';
import { aPerson } from '../support/person.ts';
import { expect, test } from './support/fixtures.ts';
import { heardInHostPage, listenInHostPage } from './support/host-listener.ts';
import { Shopper } from './support/journey.ts';
import { personalDataIn } from './support/personal-data.ts';
import { arriveAtReview, openAgreement, openMyLoans, sendApplication, sign } from './support/portal-steps.ts';
import { Album } from './support/shots.ts';

/** A laptop that leaves the shop in two parcels. */
const laptop = 'field-14';
const widths = [1280, 360];

for (const locale of locales) {
  for (const width of widths) {
    test(`US-1: from one price to a financed order, ${locale} at ${width} px`, async ({ page, urls }) => {
      await page.setViewportSize({ width, height: 900 });
      await listenInHostPage(page);
      const shopper = new Shopper(page, aPerson({ behaviour: 'approve' }), locale, urls);
      const album = new Album('us-1', locale, width);

      await shopper.goToProduct(laptop);
      await album.take(page, 'message');
      await shopper.goToCheckout();
      await expect(page.locator('liana-checkout .leading dd')).toHaveText(/^\d+\.\d\d%$/);
      await album.take(page, 'checkout');
      await shopper.openOffers();
      await album.take(page, 'anonymous-offers');
      await shopper.enterFrame();
      await album.take(page, 'frame');
      const questions = await shopper.answerQuestions(shopper.frame);
      await album.take(page, 'settled-list');
      await shopper.askLenders(shopper.frame, { shot: (name) => album.take(page, name) });
      await expect(shopper.offers(shopper.frame).first()).toContainText('%');
      await album.take(page, 'prequalified');
      await shopper.chooseFirst(shopper.frame);
      await album.take(page, 'application');
      await shopper.fillApplication(shopper.frame);
      await album.take(page, 'application-ready');

      const portal = await shopper.reviewInPortal(shopper.frame);
      await portal.setViewportSize({ width, height: 900 });
      await arriveAtReview(shopper, portal);
      await album.take(portal, 'review');
      await sendApplication(shopper, portal);
      const approved = shopper.hands.inputs;
      await album.take(portal, 'approved');
      await openAgreement(shopper, portal);
      await album.take(portal, 'agreement');
      await sign(shopper, portal);
      await album.take(portal, 'signed');
      await portal.close();

      await expect(page.locator('liana-checkout .result')).toBeVisible();
      // Nothing is left to change, and nothing to buy again, once the shop has heard of it.
      await expect(page.locator('#change-cart')).toBeHidden();
      await expect(page.locator('header nav .count')).toHaveCount(0);
      await album.take(page, 'financed-in-the-shop');
      await expectPaid(page);
      await album.take(page, 'order-paid');
      expect(personalDataIn(await heardInHostPage(page), shopper.person)).toEqual([]);

      await openMyLoans(shopper, page);
      await album.take(page, 'my-loans');
      console.log(`inputs to approved: ${approved} (${questions} questions of the list)`);
    });
  }
}

/** The shop believes its webhook only; the page follows. */
async function expectPaid(page: Page): Promise<void> {
  const checkout = page.url();
  await page.goto(checkout.replace('/checkout', ''));
  await expect(page.locator('h1[data-state]')).toHaveAttribute('data-state', 'paid');
}
