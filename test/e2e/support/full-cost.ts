import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Shopper } from './journey.ts';

/** Where offers stand: the frame in the shop's page, or a window of the portal. */
type Ground = FrameLocator | Page;

/** Opens the full cost of an offer by its card, and waits until its disclosure can be read. */
export async function openFullCost({ hands, labels }: Shopper, ground: Ground, card: Locator): Promise<Locator> {
  await hands.tap(card.getByRole('button', { name: labels.offer.fullCost }));
  const disclosure = ground.locator('liana-full-cost liana-disclosure');
  await expect(disclosure).toBeVisible();
  return disclosure;
}

/** Closes it by the keyboard; `page` is the window that it stands in. */
export async function closeFullCost(page: Page, ground: Ground): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(ground.locator('liana-full-cost liana-disclosure')).toBeHidden();
}
