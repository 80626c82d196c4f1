import { readFile } from 'node:fs/promises';
import type { ChargeView } from '@liana/contract';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { looks, named } from './support/looks.ts';
import { personalDataIn } from './support/personal-data.ts';
import { openMyLoans } from './support/portal-steps.ts';
import { sharedSystem } from './support/shared-system.ts';
import { aCashLoan, aFinancedOrder, type FinancedOrder } from './support/signed-loans.ts';
import { aVisit } from './support/visit.ts';

const system = sharedSystem();

for (const look of looks({ locale: 'en', width: 1280 })) {
  test(named('two parcels ship one after the other, one comes back: charge and loan follow', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'afterwards', look });
    const order = await aFinancedOrder(system, shopper);
    const panel = await openBackOffice(page, order);
    await album.take(page, 'back-office-paid');

    await act(panel, '/parcels/1/ship');
    await heardOf(panel, 'captured', 1);
    await album.take(page, 'first-parcel-shipped');
    expect(await sumsOf(order)).toEqual({ status: 'partly-captured', authorised: 129_900, captured: 114_900, refunded: 0, voided: 0 });
    await act(panel, '/parcels/2/ship');
    await heardOf(panel, 'captured', 2);
    await act(panel, '/parcels/2/refund');
    await heardOf(panel, 'refunded', 1);
    await album.take(page, 'second-parcel-refunded');

    expect(await sumsOf(order)).toEqual({ status: 'partly-refunded', authorised: 129_900, captured: 129_900, refunded: 15_000, voided: 0 });
    await expect(panel.locator('[data-movement=refunded]')).toContainText('150.00');
    await openMyLoans(shopper, page);
    await expect(async () => {
      await page.reload();
      await expect(page.locator('liana-loans-page article')).toContainText('1,149.00', { timeout: 2_000 });
    }).toPass();
    await album.take(page, 'my-loans-after-refund');
  });
}

for (const look of looks({ locale: 'zh-Hans', width: 360 })) {
  test(
    named('my loans: next payment, schedule, early settlement, a consent taken back, everything downloaded', look),
    async ({ page, urls }) => {
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'my-loans', look });
      const { application } = await aCashLoan(system, shopper);
      const { terms } = application!.offer;
      await openMyLoans(shopper, page, 'marigold');
      const loans = page.locator('liana-loans-page');
      await album.take(page, 'my-loans');

      await expect(loans.locator('.next .amount')).toContainText(amount(terms.instalment.amountMinor));
      const consents = loans.locator('ul.consents li');
      const open = await consents.locator('button').count();
      await loans.locator('details summary').click();
      await consents.locator('button').last().click();
      await expect(consents.locator('button')).toHaveCount(open - 1);
      await expect(consents).toHaveCount(open);
      await album.take(page, 'consent-taken-back');

      const downloading = page.waitForEvent('download');
      await loans.locator('aside section > p > button').click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(/\.json$/);
      const text = await readFile(await download.path(), 'utf8');
      const everything = JSON.parse(text);
      expect(everything.loans).toMatchObject([{ lender: application!.offer.lender.id, terms }]);
      expect(everything.consents.filter(({ withdrawn_at }: { withdrawn_at: string | null }) => withdrawn_at)).toHaveLength(1);
      expect(personalDataIn(text, shopper.person).length).toBeGreaterThan(8);

      await loans.locator('article button').click();
      const loan = page.locator('liana-loan-page');
      await expect(loan.locator('liana-schedule tbody tr').first()).toBeVisible();
      const [toSettle, saved] = await loan.locator('.pair section').first().locator('dd').allInnerTexts();
      expect(minor(toSettle!)).toBeLessThan(terms.totalPayable.amountMinor);
      expect(minor(toSettle!) + minor(saved!)).toBe(terms.totalPayable.amountMinor);
      await album.take(page, 'loan');
    },
  );
}

for (const look of looks({ locale: 'en', width: 360 })) {
  test(named('withdrawn from before anything shipped: the charge is voided and the shop is told', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'withdrawn', look });
    const order = await aFinancedOrder(system, shopper);
    await openMyLoans(shopper, page);

    await withdraw(page, (name) => album.take(page, name));

    await album.take(page, 'withdrawn');
    expect(await sumsOf(order)).toEqual({ status: 'voided', authorised: 129_900, captured: 0, refunded: 0, voided: 129_900 });
    const panel = await openBackOffice(page, order);
    await heardOf(panel, 'voided', 1);
    await expect(panel.locator('.tag').first()).toHaveAttribute('data-state', 'cancelled');
    await expect(panel.locator('button')).toHaveCount(0);
    await album.take(page, 'back-office-cancelled');
  });
}

for (const look of looks({ locale: 'zh-Hans', width: 1280 })) {
  test(
    named('withdrawn from with one parcel on its way: that one is refunded, the rest voided, and the shop is told of both', look),
    async ({ page, urls }) => {
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'withdrawn-in-part', look });
      const order = await aFinancedOrder(system, shopper);
      const before = await openBackOffice(page, order);
      await act(before, '/parcels/1/ship');
      await heardOf(before, 'captured', 1);
      await openMyLoans(shopper, page);

      await withdraw(page);

      await album.take(page, 'withdrawn');
      expect(await sumsOf(order)).toEqual({
        status: 'refunded',
        authorised: 129_900,
        captured: 114_900,
        refunded: 114_900,
        voided: 15_000,
      });
      const panel = await openBackOffice(page, order);
      await heardOf(panel, 'voided', 1);
      await heardOf(panel, 'refunded', 1);
      await expect(panel.locator('.tag').first()).toHaveAttribute('data-state', 'cancelled');
      await expect(panel.locator('button')).toHaveCount(0);
      await album.take(page, 'back-office');
    },
  );
}

/** The panel of this order, once the webhook has said that it is paid. */
async function openBackOffice(page: Page, { reference, journey }: FinancedOrder): Promise<Locator> {
  const panel = page.locator(`#${reference}`);
  await expect(async () => {
    await page.goto(journey.system.urls.backOffice);
    await expect(panel.locator('[data-movement=authorised]')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return panel;
}

const act = (panel: Locator, path: string) => panel.locator(`form[action$="${path}"] button`).click();

/** The shop has been told of so many movements of a kind; its page shows by itself what the webhooks said. */
const heardOf = (panel: Locator, kind: string, count: number) =>
  expect(panel.locator(`[data-movement=${kind}]`)).toHaveCount(count, { timeout: 20_000 });

/** What the platform says of the charge, in minor units. */
async function sumsOf({ journey }: FinancedOrder) {
  const { chargeId } = await journey.merchant.readApplication(journey.application!.id);
  const { status, ...charge }: ChargeView = await journey.merchant.readCharge(chargeId!);
  const sum = (name: 'authorised' | 'captured' | 'refunded' | 'voided') => charge[name].amountMinor;
  return { status, authorised: sum('authorised'), captured: sum('captured'), refunded: sum('refunded'), voided: sum('voided') };
}

/** From *my loans*: opens the loan, changes one's mind, and says that one is sure. */
async function withdraw(page: Page, shot: (name: string) => Promise<void> = async () => {}): Promise<void> {
  await page.locator('liana-loans-page article button').click();
  const loan = page.locator('liana-loan-page');
  await loan.locator('.pair section').last().locator('p > button').click();
  await expect(loan.locator('liana-overlay dialog')).toBeVisible();
  await shot('sure');
  await loan.locator('[slot=foot] button').first().click();
  await expect(loan.locator('.notice')).toBeVisible();
}

const amount = (amountMinor: number) => (amountMinor / 100).toLocaleString('en', { minimumFractionDigits: 2 });
const minor = (text: string) => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100);
