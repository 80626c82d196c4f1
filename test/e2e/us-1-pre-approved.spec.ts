import { preApprovedContact } from '@liana/contract';
import { aPerson } from '../support/person.ts';
import { expect, test } from './support/fixtures.ts';
import { Shopper } from './support/journey.ts';
import { looks, named } from './support/looks.ts';
import { arriveAtReview, openAgreement, sendApplication, sign } from './support/portal-steps.ts';
import { Album } from './support/shots.ts';
import { toCheckout } from './support/ways.ts';

/** Whom no lender of the demo takes by its own rules. */
const answers = { incomeMonthly: 60_000, housingMonthly: 30_000, debtMonthly: 0, creditBand: 'building' };

for (const [at, look] of looks({ locale: 'en', width: 1280 }, { locale: 'zh-Hans', width: 360 }).entries()) {
  test(
    named('whom every rule refuses and a lender knows gets its offer by proving the contact, and the loan', look),
    async ({ page, urls }) => {
      await page.setViewportSize({ width: look.width, height: 900 });
      const person = { ...aPerson({ answers }), email: preApprovedContact.replace('@', `+${at + 1}@`) };
      const shopper = new Shopper(page, person, look.locale, urls);
      const album = new Album('us-1-pre-approved', look.locale, look.width);
      const tag = shopper.labels.order.preApproved.by('Brindle Savings', look.locale === 'en' ? '$5,000' : 'US$5,000');
      await toCheckout(shopper);
      await shopper.openOffers();
      await shopper.enterFrame();
      const { frame } = shopper;

      await shopper.answerToTheEnd(frame);
      await expect(frame.locator('liana-offer-card [part=action]')).toHaveCount(0);
      await expect(frame.locator('liana-offer-card .promise')).toHaveCount(0);
      await album.take(page, 'refused-by-all');
      await shopper.hands.tap(frame.locator('.known button'));
      await shopper.proveContact(frame);
      const promise = frame.locator('liana-offer-card .promise');
      await expect(promise).toHaveText(tag);
      await shopper.answerToTheEnd(frame);
      await album.take(page, 'approved-in-advance');

      await shopper.askLenders(frame);
      await expect(promise).toHaveText(tag);
      await album.take(page, 'confirmed-by-its-lender');
      await shopper.chooseFirst(frame);
      await shopper.fillApplication(frame);
      const portal = await shopper.reviewInPortal(frame);
      await portal.setViewportSize(page.viewportSize()!);
      await arriveAtReview(shopper, portal);
      await sendApplication(shopper, portal);
      await openAgreement(shopper, portal);
      await sign(shopper, portal);
    },
  );
}
