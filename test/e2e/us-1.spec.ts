import { aPerson } from '../support/person.ts';
import { Shopper } from './support/journey.ts';
import { test } from './support/fixtures.ts';

test('US-1 from a price to a signed loan', async ({ page, urls }) => {
  const shopper = new Shopper(page, aPerson({ behaviour: 'approve' }), 'en', urls);
  await shopper.goToCheckout('field-14');
  await shopper.openOffers();
  await shopper.enterFrame();
  console.log('questions', await shopper.answerQuestions(shopper.frame));
  await shopper.askLenders(shopper.frame);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: '/work/run1/asked.png', fullPage: true });
  await shopper.chooseFirst(shopper.frame);
  console.log('application', await shopper.fillApplication(shopper.frame));
  await page.screenshot({ path: '/work/run1/applied.png', fullPage: true });
  const portal = await shopper.reviewInPortal(shopper.frame);
  await portal.waitForTimeout(3000);
  await portal.screenshot({ path: '/work/run1/portal.png', fullPage: true });
  console.log(shopper.hands);
});
