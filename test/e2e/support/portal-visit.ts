import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Shopper } from './journey.ts';

/** A wish without any shop: an amount in whole units of money, how long, and what for. */
export interface CashWish {
  amount: number;
  tenorMonths: number;
  purpose: string;
}

/** Opens a portal's first page in the shopper's language. */
export async function openPortal(shopper: Shopper, portal: string): Promise<void> {
  await shopper.page.goto(`${portal}/?locale=${shopper.locale}`);
  await expect(shopper.page.locator('liana-start-page h1')).toBeVisible();
}

/** Says what is wished for; the first list stands there afterwards. */
export async function wishForCash({ page, hands }: Shopper, { amount, tenorMonths, purpose }: CashWish): Promise<void> {
  const start = page.locator('liana-start-page');
  await hands.type(start.locator('#amount'), String(amount));
  await hands.pick(start.locator('#tenor'), String(tenorMonths));
  await hands.pick(start.locator('#purpose'), purpose);
  await hands.tap(start.locator('form button.filled'));
  await expect(page.locator('liana-offers-flow h1')).toBeVisible();
}

/** The button in the head of a portal that speaks the other language. */
export const otherLanguage = (page: Page): Locator => page.locator('header.top nav button[lang]');
