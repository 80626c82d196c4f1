import { expect, test } from './support/fixtures.ts';
import { layoutShifts, watchLayoutShift } from './support/layout-shift.ts';
import { looks, named } from './support/looks.ts';
import { aVisit } from './support/visit.ts';
import { laptop } from './support/ways.ts';

for (const look of looks({ locale: 'zh-Hans', width: 360 }, { locale: 'en', width: 1280 })) {
  test(
    named('from the message the offers open over the product page, become the frame, and leave the page as it was', look),
    async ({ page, urls }) => {
      await watchLayoutShift(page);
      const { shopper, album } = await aVisit({ page, urls }, { behaviour: 'approve', variant: 'message', look });
      await shopper.goToProduct(laptop);
      const before = await page.screenshot();
      const opener = page.locator('liana-message .sentence button');
      const dialog = page.locator('liana-message dialog');

      await opener.click();
      await expect(dialog.locator('liana-offer-card').first()).toBeVisible();
      const heights = () =>
        dialog.locator('.box').evaluate((box) => [box, box.querySelector('.first')!].map((part) => part.getBoundingClientRect().height));
      await expect.poll(async () => ((list) => list[0]! >= list[1]!)(await heights())).toBe(true);
      await album.take(page, 'offers-over-the-page');
      await shopper.answerWish();
      await shopper.enterFrame();
      await expect(shopper.frame.locator('liana-offers-flow liana-question')).toBeVisible();
      await album.take(page, 'frame-over-the-page');
      const box = (await dialog.locator('.box').boundingBox())!;
      expect(box.width).toBeLessThanOrEqual(look.width);
      await dialog.locator('header button').click();

      await expect(dialog).toHaveCount(0);
      await expect(opener).toBeFocused();
      // What moves in the dialog follows a tap there; nothing else does.
      expect((await layoutShifts(page)).filter(({ recentInput }) => !recentInput)).toEqual([]);
      await opener.evaluate((button) => button.blur());
      expect(before.equals(await page.screenshot())).toBe(true);
    },
  );
}
