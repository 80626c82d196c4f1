import type { Locator } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { closeFullCost, openFullCost } from './support/full-cost.ts';
import { looks, named } from './support/looks.ts';
import { aVisit } from './support/visit.ts';
import { laptop } from './support/ways.ts';

for (const look of looks({ locale: 'en', width: 1280 })) {
  test(
    named('where the shop is dark, the message, the offers and everything in the frame are dark with it', look),
    async ({ page, urls }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'dark', look });
      const { frame } = shopper;

      await shopper.goToProduct(laptop);
      await album.take(page, 'message');
      expect(await lightness(page.locator('body'), 'background-color')).toBeLessThan(0.2);
      expect(await lightness(page.locator('liana-message .sentence'), 'color')).toBeGreaterThan(0.6);
      await shopper.goToCheckout();
      await shopper.openOffers();
      await album.take(page, 'anonymous-offers');
      expect(await lightness(page.locator('liana-offer-card article').first(), 'background-color')).toBeLessThan(0.2);
      await shopper.enterFrame();
      await album.take(page, 'frame');
      expect(await lightness(frame.locator('html'), 'background-color')).toBeLessThan(0.2);
      expect(await lightness(frame.locator('liana-offers-flow h1'), 'color')).toBeGreaterThan(0.6);
      await shopper.answerQuestions(frame);
      await shopper.askLenders(frame, { shot: (name) => album.take(page, name) });
      await expect(shopper.offers(frame).first()).toContainText('%');
      await album.take(page, 'prequalified');
      const cost = await openFullCost(shopper, frame, shopper.offers(frame).first());
      await album.take(page, 'full-cost');
      expect(await lightness(cost.locator('.disclosure'), 'background-color')).toBeLessThan(0.3);
      await closeFullCost(page, frame);
      await shopper.chooseFirst(frame);
      await album.take(page, 'application');
      expect(await lightness(frame.locator('liana-apply-flow .sheet'), 'background-color')).toBeLessThan(0.3);
    },
  );
}

/** Of a computed colour, 0 for black to 1 for white. */
const lightness = (element: Locator, property: string): Promise<number> =>
  element.evaluate((node, name) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.fillStyle = getComputedStyle(node).getPropertyValue(name);
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return (0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) / 255;
  }, property);
