import type { Page } from '@playwright/test';
import type { Shopper } from './journey.ts';
import { arriveAtReview } from './portal-steps.ts';

/** A laptop that leaves the shop in two parcels. */
export const laptop = 'field-14';

/** The checkout, with the laptop in the cart. */
export async function toCheckout(shopper: Shopper): Promise<void> {
  await shopper.goToProduct(laptop);
  await shopper.goToCheckout();
}

/** The frame, with every question of the list answered. */
async function toSettledList(shopper: Shopper): Promise<void> {
  await toCheckout(shopper);
  await shopper.openOffers();
  await shopper.enterFrame();
  await shopper.answerQuestions(shopper.frame);
}

/** The list with what the lenders said, as far as they have. */
export async function toLendersAnswers(shopper: Shopper): Promise<void> {
  await toSettledList(shopper);
  await shopper.askLenders(shopper.frame);
}

/** The application of the first offer, with nothing left to ask. */
export async function toFilledApplication(shopper: Shopper): Promise<void> {
  await toLendersAnswers(shopper);
  await shopper.chooseFirst(shopper.frame);
  await shopper.fillApplication(shopper.frame);
}

/** The review page in the portal's own window. */
export async function toReview(shopper: Shopper): Promise<Page> {
  await toFilledApplication(shopper);
  const portal = await shopper.reviewInPortal(shopper.frame);
  await portal.setViewportSize(shopper.page.viewportSize()!);
  await arriveAtReview(shopper, portal);
  return portal;
}
