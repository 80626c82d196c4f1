import type { BrowserContext } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { arriveAtReview, decision, sendApplication } from './support/portal-steps.ts';
import { aVisit } from './support/visit.ts';
import { toLendersAnswers } from './support/ways.ts';

// Half a day before the market's clock, so that a date is often another one.
test.use({ timezoneId: 'Asia/Shanghai' });

test('a shopper whose clock is in Shanghai reads the dates and times of the United States, in the frame and in the portal', async ({
  page,
  urls,
}) => {
  const look = { locale: 'en', width: 1280 } as const;
  const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'decline', variant: 'another-zone', look });
  const heard = hearApplications(page.context());
  await toLendersAnswers(shopper);

  await expect(shopper.frame.locator('liana-offers-flow')).toContainText(/Offers checked \w+ \d+, 2\d{3}, \d+:\d\d\s[AP]M Eastern Time\./);
  await album.take(page, 'list');
  await shopper.chooseFirst(shopper.frame);
  await shopper.fillApplication(shopper.frame);
  const portal = await shopper.reviewInPortal(shopper.frame);
  await arriveAtReview(shopper, portal);
  await album.take(portal, 'review');
  const due = heard.at(-1)!.offer.terms.firstDueDate;
  await expect(portal.locator('liana-review-page')).toContainText(inUnitedStates(`${due}T12:00:00Z`, { dateStyle: 'medium' }));
  await sendApplication(shopper, portal);

  await expect(portal.locator(`${decision} liana-reasons`)).toBeVisible();
  await album.take(portal, 'declined');
  const { savedAt } = heard.at(-1)!;
  const time = inUnitedStates(savedAt, { hour: 'numeric', minute: '2-digit', timeZoneName: 'longGeneric' });
  await expect(portal.locator(`${decision} liana-reasons`)).toContainText(
    `Answered ${inUnitedStates(savedAt, { dateStyle: 'medium' })}, ${time}`,
  );
});

interface SeenApplication {
  savedAt: string;
  offer: { terms: { firstDueDate: string } };
}

/** Every application that the frame or the portal was answered with, in order. */
function hearApplications(context: BrowserContext): SeenApplication[] {
  const heard: SeenApplication[] = [];
  context.on('response', async (response) => {
    if (!response.url().includes('/v1/me/')) return;
    const body = await response.json().catch(() => undefined);
    const application = body?.application ?? body;
    if (application?.savedAt) heard.push(application);
  });
  return heard;
}

const inUnitedStates = (instant: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'America/New_York' }).format(new Date(instant));
