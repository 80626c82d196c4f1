import type { PendingLender } from '@liana/contract';
import type { Locator, Page } from '@playwright/test';
import { resumeLink } from '../support/letters.ts';
import { expect } from './support/fixtures.ts';
import { closeFullCost, openFullCost } from './support/full-cost.ts';
import { test } from './support/impatient-system.ts';
import { apiOf, type Shopper } from './support/journey.ts';
import { isMatrix, looks, named } from './support/looks.ts';
import { decision, openAgreement, sendApplication, sign } from './support/portal-steps.ts';
import { aVisit } from './support/visit.ts';
import { toLendersAnswers, toReview } from './support/ways.ts';

for (const look of looks({ locale: 'en', width: 1280 })) {
  test(named('declined with reasons: the next best is applied for without asking again, and approved', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'decline-first', variant: 'declined-then-approved', look });
    const portal = await toReview(shopper);
    const asked = [...shopper.asked];

    await sendApplication(shopper, portal);
    await expect(portal.locator(`${decision} liana-reasons li`).first()).toBeVisible();
    await album.take(portal, 'declined');
    const declinedBy = await lenderOf(portal, `${decision} liana-reasons`);
    const nextBest = portal.locator(`${decision} liana-offer-card`);
    expect(await lenderOf(portal, `${decision} liana-offer-card`)).not.toBe(declinedBy);
    await openFullCost(shopper, portal, nextBest);
    await album.take(portal, 'next-best-full-cost');
    await closeFullCost(portal, portal);
    const { inputs } = shopper.hands;
    await shopper.hands.tap(nextBest.locator('[part=action]'));
    await expect(portal.locator('liana-review-page h1')).toBeVisible();
    await album.take(portal, 'next-best-review');
    await sendApplication(shopper, portal);
    await expect(portal.locator(`${decision} button.filled`)).toBeVisible();
    await album.take(portal, 'approved');

    expect(shopper.asked).toEqual(asked);
    console.log(`inputs from no to yes: ${shopper.hands.inputs - inputs}`);
  });
}

for (const look of looks({ locale: 'zh-Hans', width: 360 })) {
  test(named('declined by every lender: the shop says that another way to pay is needed', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'decline', variant: 'declined-by-all', look });
    const portal = await toReview(shopper);
    const nextBest = portal.locator(`${decision} liana-offer-card [part=action]`);

    await sendApplication(shopper, portal);
    await expect(portal.locator(`${decision} liana-reasons`)).toBeVisible();
    await album.take(portal, 'declined');
    let tries = 1;
    for (; await nextBest.isVisible(); tries += 1) {
      await shopper.hands.tap(nextBest);
      await expect(portal.locator('liana-review-page h1')).toBeVisible();
      await sendApplication(shopper, portal);
      await expect(portal.locator(`${decision} liana-reasons`)).toBeVisible();
    }
    await album.take(portal, 'declined-by-all');
    await expect(page.locator('liana-checkout .result')).toBeVisible();
    await album.take(page, 'back-in-the-shop');

    expect(tries).toBeGreaterThan(1);
    console.log(`lenders that said no: ${tries}`);
  });
}

for (const look of looks({ locale: 'zh-Hans', width: 1280 })) {
  test(named('referred: the page waits, and the call-back brings the yes while it stands', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'refer', variant: 'referred', look });
    const portal = await toReview(shopper);
    const since = new Date();

    await sendApplication(shopper, portal);
    await expect(portal.locator(`${decision} .dots`)).toBeVisible();
    const title = await portal.locator(`${decision} h1`).textContent();
    await album.take(portal, 'referred');
    await expect(portal.locator(`${decision} button.filled`)).toBeVisible({ timeout: 15_000 });
    await album.take(portal, 'approved');

    await expect(portal.locator(`${decision} h1`)).not.toHaveText(title!);
    await expect(portal.locator(`${decision} [role=status]`)).toHaveText((await portal.locator(`${decision} h1`).textContent())!);
    await expect(portal.locator('html')).toHaveAttribute('lang', look.locale);
    expect(await resumeLink(apiOf(urls), shopper.person.email, since), 'whoever has left gets a letter').toContain(urls.portals.halden);
  });
}

for (const look of looks({ locale: 'en', width: 360 })) {
  test(named('a counter-offer stands beside what was asked for, is taken and signed', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'counter', variant: 'counter-offer', look });
    const portal = await toReview(shopper);
    const sides = portal.locator(`${decision} table.sides`);
    const acts = portal.locator(`${decision} button.outlined`);

    await sendApplication(shopper, portal);
    await expect(sides).toBeVisible();
    await expect(portal.locator(`${decision} liana-reasons li`)).toHaveCount(1);
    await album.take(portal, 'both-terms');
    const [asked, offered] = await columns(sides);
    await shopper.hands.tap(acts.first());
    await expect(portal.locator(`${decision} button.filled`)).toBeVisible();
    await album.take(portal, 'taken');
    await openAgreement(shopper, portal);
    await album.take(portal, 'agreement');
    await expect(portal.locator('liana-sign-page liana-disclosure')).toContainText(offered[0]!);
    await sign(shopper, portal);
    await expect(page.locator('liana-checkout .result')).toBeVisible();

    expect(offered).not.toEqual(asked);
  });
}

for (const look of looks({ locale: 'en', width: 1280 })) {
  test(named('a late lender is marked late while the list is used, and moves nothing when it answers', look), async ({ page, urls }) => {
    test.slow(true, 'it waits for a lender in true time');
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'late', variant: 'late-lender', look });
    await toLendersAnswers(shopper);
    const late = waiting(shopper, 'late');

    await expect(late).toHaveCount(1, { timeout: 15_000 });
    await album.take(page, 'marked-late');
    const before = await places(shopper);
    const top = await topOfFirst(shopper);
    const { frame } = shopper;
    const cost = await openFullCost(shopper, frame, shopper.offers(frame).first());
    await album.take(page, 'used-meanwhile');
    const [saved] = await Promise.all([page.waitForEvent('download'), shopper.hands.tap(cost.locator('.keeping button').first())]);
    expect(saved.suggestedFilename()).toMatch(/^US-\d{4}-\d{2}-\d{2}\.html$/);
    await closeFullCost(page, frame);
    await expect(late).toHaveCount(0, { timeout: 15_000 });
    await album.take(page, 'has-answered');

    // What the lender asks for decides whether its offer belongs higher; the list is put in order when the person says so.
    const wasInTime = (place: string) => !isOf('lumenvale')(place);
    expect((await places(shopper)).filter(wasInTime)).toEqual(before.filter(wasInTime));
    expect(await topOfFirst(shopper)).toBe(top);
  });
}

for (const look of looks({ locale: 'zh-Hans', width: 360 })) {
  test(named('an answer that cannot be checked is named and not shown', look), async ({ page, urls }) => {
    const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'garbage', variant: 'garbled-lender', look });
    await toLendersAnswers(shopper);
    const garbled = waiting(shopper, 'garbage');

    await expect(garbled).toHaveCount(1, { timeout: 15_000 });
    await expect(waiting(shopper, 'asking')).toHaveCount(0, { timeout: 15_000 });
    await album.take(page, 'named-and-not-shown');

    await expect(garbled).toContainText('Kestrel & Pine');
    expect((await places(shopper)).some(isOf('kestrel'))).toBe(false);
    expect((await places(shopper)).length).toBeGreaterThan(3);
  });
}

for (const look of looks({ locale: 'en', width: 360 })) {
  test(
    named('a lender that never answers is marked late, given up, and asked again when the person says so', look),
    async ({ page, impatientSystem: { urls } }) => {
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'silent', variant: 'silent-lender', look });
      await toLendersAnswers(shopper);
      const givenUp = waiting(shopper, 'gave-up');

      await expect(waiting(shopper, 'late')).toHaveCount(1, { timeout: 15_000 });
      await expect(givenUp).toHaveCount(1, { timeout: 15_000 });
      await album.take(page, 'given-up');
      expect((await places(shopper)).some(isOf('stanmoor'))).toBe(false);
      await shopper.hands.tap(givenUp.locator('button'));
      await expect(shopper.frame.locator('liana-consents-step liana-consent')).toHaveCount(1);
      await album.take(page, 'asked-again');
      await shopper.hands.tap(shopper.frame.locator('liana-consents-step button.quiet'));
      await shopper.chooseFirst(shopper.frame);
    },
  );
}

if (isMatrix) {
  test('a lender that never answers is late after 10 s and given up after 60 s in true time', async ({ page, urls }) => {
    test.slow(true, 'it waits for a lender in true time');
    const look = { locale: 'en', width: 1280 } as const;
    const { shopper } = await aVisit({ page, urls }, { behaviour: 'silent', variant: 'silent-lender-in-true-time', look });
    await toLendersAnswers(shopper);
    const asked = Date.now();
    const secondsUntil = async (state: PendingLender['state']) => {
      await expect(waiting(shopper, state)).toHaveCount(1, { timeout: 70_000 });
      return (Date.now() - asked) / 1000;
    };

    expect(Math.abs((await secondsUntil('late')) - 10)).toBeLessThan(3);
    await shopper.hands.tap(shopper.frame.locator('liana-offer-list').getByRole('button', { name: shopper.labels.order.how }));
    expect(Math.abs((await secondsUntil('gave-up')) - 60)).toBeLessThan(4);
  });
}

/** Lenders of the list that are in this state, without an offer to show. */
const waiting = ({ frame, labels }: Shopper, state: PendingLender['state']): Locator =>
  frame.locator('liana-pending-lender', { hasText: labels.pending[state] });

/** Where the first offer stands in the frame, in CSS px from its top. */
const topOfFirst = (shopper: Shopper): Promise<number> =>
  shopper
    .offers(shopper.frame)
    .first()
    .evaluate((card) => card.getBoundingClientRect().top);

/** Which offer stands where, from the top of the list: its lender, product and months. */
const places = (shopper: Shopper): Promise<string[]> =>
  shopper.offers(shopper.frame).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-key')!));

const isOf = (lenderId: string) => (place: string) => place.startsWith(`${lenderId}/`);

const lenderOf = (page: Page, element: string): Promise<string | null> => page.locator(`${element} .lender`).first().textContent();

/** What stands under *you asked for* and under *the lender offers*. */
async function columns(table: ReturnType<Page['locator']>): Promise<[string[], string[]]> {
  const column = (number: number) => table.locator(`tbody tr td:nth-of-type(${number})`).allInnerTexts();
  return [await column(1), await column(2)];
}
