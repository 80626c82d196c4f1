import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Shopper } from './journey.ts';

/** The page with the last look before sending. */
export const review = 'liana-review-page';
/** The page that says what a lender decided. */
export const decision = 'liana-decision-page';

/** From the contact code in the portal to its review page. */
export async function arriveAtReview(shopper: Shopper, portal: Page): Promise<void> {
  const contact = portal.locator('liana-contact-step');
  const page = portal.locator(`${review} h1`);
  await expect(contact.or(page).first()).toBeVisible();
  if (await contact.isVisible()) await shopper.proveContact(portal);
  await expect(page).toBeVisible();
}

/** Ticks every consent, each by itself: none is ticked beforehand (asserted). */
export async function giveConsents(shopper: Shopper, portal: Page): Promise<void> {
  const boxes = portal.locator(`${review} liana-consent input[type=checkbox]`);
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) {
    await expect(box).not.toBeChecked();
    await shopper.hands.tap(box);
  }
}

/** Consents and sends the application; what the lender says to it stands there afterwards. */
export async function sendApplication(shopper: Shopper, portal: Page): Promise<void> {
  await giveConsents(shopper, portal);
  await shopper.hands.tap(portal.locator(`${review} button.filled`));
  await expect(portal.locator(`${decision} h1`)).toBeVisible();
}

/** Waits for the lender's yes and goes to the agreement. */
export async function openAgreement(shopper: Shopper, portal: Page): Promise<void> {
  await shopper.hands.tap(portal.locator(`${decision} button.filled`));
  await expect(portal.locator('liana-sign-page h1')).toBeVisible();
}

/** Signs: the order is paid. */
export async function sign(shopper: Shopper, portal: Page): Promise<void> {
  await shopper.hands.tap(portal.locator('liana-sign-page liana-consent input[type=checkbox]'));
  await shopper.hands.tap(portal.locator('liana-sign-page button.filled'));
  await expect(portal.locator(`${decision} h1`)).toBeVisible();
}

/** Opens *my loans* in a fresh visit of a tenant's portal, the shop's unless told otherwise, with a contact code. */
export async function openMyLoans(shopper: Shopper, portal: Page, tenant: keyof Shopper['urls']['portals'] = 'halden'): Promise<void> {
  await portal.goto(`${shopper.urls.portals[tenant]}/loans?locale=${shopper.locale}`);
  const contact = portal.locator('liana-contact-step');
  const loans = portal.locator('liana-loans-page h1');
  await expect(contact.or(loans).first()).toBeVisible();
  if (await contact.isVisible()) await shopper.proveContact(portal);
  await expect(loans).toBeVisible();
}
