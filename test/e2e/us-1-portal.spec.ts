import type { Page } from '@playwright/test';
import { aPerson } from '../support/person.ts';
import { expect, test } from './support/fixtures.ts';
import { Shopper } from './support/journey.ts';
import { looks, named } from './support/looks.ts';
import { openAgreement, sendApplication, sign } from './support/portal-steps.ts';
import { openPortal, otherLanguage, wishForCash } from './support/portal-visit.ts';
import { Album } from './support/shots.ts';

const kitchen = { amount: 9600, tenorMonths: 24, purpose: 'home-improvement' };

for (const look of looks({ locale: 'en', width: 1280 }, { locale: 'zh-Hans', width: 360 })) {
  test(named('US-1 in a portal without any shop page: from a wish to a signed loan', look), async ({ page, urls }) => {
    test.slow();
    await page.setViewportSize({ width: look.width, height: 900 });
    const shopper = new Shopper(page, aPerson({ behaviour: 'approve' }), look.locale, urls);
    const album = new Album('us-1-portal', look.locale, look.width);
    const { marigold } = urls.portals;

    await openPortal(shopper, marigold);
    await album.take(page, 'start');
    await wishForCash(shopper, kitchen);
    await album.take(page, 'first-list');
    await shopper.answerQuestions(page);
    await album.take(page, 'settled-list');
    await shopper.askLenders(page, { shot: (shot) => album.take(page, shot) });
    await expect(shopper.offers(page).first()).toContainText('%');
    await album.take(page, 'prequalified');
    await shopper.chooseFirst(page);
    await album.take(page, 'application');
    await shopper.fillApplication(page);
    await album.take(page, 'application-ready');
    await shopper.hands.tap(page.getByRole('button', { name: shopper.words.apply.review, exact: true }));
    await expect(page.locator('liana-review-page h1')).toBeVisible();
    await album.take(page, 'review');
    await sendApplication(shopper, page);
    await expect(page.locator('liana-decision-page button.filled')).toBeVisible();
    await album.take(page, 'approved');
    await openAgreement(shopper, page);
    await album.take(page, 'agreement');
    await sign(shopper, page);
    await album.take(page, 'signed');
    await page.locator('liana-decision-page button').last().click();
    await expect(page.locator('liana-loans-page article')).toBeVisible();
    await album.take(page, 'my-loans');

    expect(new URL(page.url()).origin).toBe(marigold);
    expect(new Set(page.context().pages())).toEqual(new Set([page]));
    await expect(page.locator('liana-loans-page article')).toContainText('9,600.00');
  });
}

test('the language of a portal changes while it is open, with everything that is open in it, and a reload keeps it', async ({
  page,
  urls,
}) => {
  const english = new Shopper(page, aPerson({ behaviour: 'approve' }), 'en', urls);
  const chinese = new Shopper(page, english.person, 'zh-Hans', urls);
  await openPortal(english, urls.portals.marigold);
  await wishForCash(english, kitchen);
  const question = page.locator('liana-offers-flow liana-question');
  const asked = await question.locator('.title').textContent();
  const cards = await english.offers(page).count();

  await otherLanguage(page).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(question.locator('.title')).not.toHaveText(asked!);
  await expect(page.locator('body')).not.toContainText(english.labels.list.mayFit);
  await expect(chinese.offers(page)).toHaveCount(cards);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await chinese.answerQuestions(page);
  await chinese.askLenders(page);
  await otherLanguage(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await english.chooseFirst(page);
  await otherLanguage(page).click();
  await expect(page.locator('liana-apply-flow')).toContainText(chinese.words.apply.continue);
});

test('back and forward go through the pages of a portal as they were visited', async ({ page, urls }) => {
  const shopper = new Shopper(page, aPerson({ behaviour: 'approve' }), 'en', urls);
  await openPortal(shopper, urls.portals.marigold);
  await wishForCash(shopper, kitchen);

  await page.goBack();
  await expect(page.locator('liana-start-page h1')).toBeVisible();
  await page.goForward();

  await expect(page.locator('liana-offers-flow h1')).toContainText('9,600.00');
  await expect(shopper.offers(page).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first bytes of a portal hold its theme, its language and a sentence for whoever runs no scripts', async ({ page, urls }) => {
    const dress = await dressOf(page, `${urls.portals.marigold}/?locale=zh-Hans`);
    await expect(page.locator('noscript p')).toHaveText('此页面需要启用 JavaScript。');
    await new Album('us-1-portal-first-bytes', 'zh-Hans', 1280).take(page, 'without-script');
    const other = await dressOf(page, `${urls.portals.halden}/?locale=en`);
    await expect(page.locator('noscript p')).toHaveText('This page needs JavaScript.');

    expect(dress).toMatchObject({ lang: 'zh-Hans', background: dress.themeBackground });
    expect(other).toMatchObject({ lang: 'en', background: other.themeBackground });
    expect(dress.background).not.toBe(other.background);
    expect(dress.headings).not.toBe(other.headings);
  });
});

test.describe('a browser that prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is greeted in Chinese', async ({ page, urls }) => {
    await page.goto(urls.portals.marigold);

    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.locator('liana-start-page button.filled')).toHaveText('看看适合我的产品');
  });
});

test('before any script has run, a portal wears its theme', async ({ page, urls }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });

  await page.goto(urls.portals.marigold, { waitUntil: 'commit' });
  await expect(page.locator('body')).toBeAttached();
  const before = await wornBy(page);
  release();
  await expect(page.locator('liana-start-page h1')).toBeVisible();

  expect(before.background).toBe(before.themeBackground);
  await expect(page.locator('liana-start-page h1')).toHaveCSS('font-family', before.headings);
  expect(await wornBy(page)).toEqual(before);
});

test('a theme on paper stays light for whoever prefers the dark', async ({ page, urls }) => {
  await page.goto(urls.portals.marigold);
  const light = await wornBy(page);

  await page.emulateMedia({ colorScheme: 'dark' });

  expect(await wornBy(page)).toEqual(light);
});

test('a theme with a night of its own follows whoever prefers the dark', async ({ page, urls }) => {
  await page.goto(urls.portals.halden);
  const light = await wornBy(page);

  await page.emulateMedia({ colorScheme: 'dark' });

  const dark = await wornBy(page);
  expect(dark.background).not.toBe(light.background);
  expect(dark.background).toBe(dark.themeBackground);
});

async function dressOf(page: Page, address: string) {
  await page.goto(address);
  return wornBy(page);
}

/** What the document looks like now, by its computed style, and what its theme's ground is. */
const wornBy = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const ground = document.createElement('canvas').getContext('2d')!;
    const rgb = (colour: string) => {
      ground.fillStyle = colour;
      return ground.fillStyle;
    };
    return {
      lang: document.documentElement.lang,
      background: rgb(style.backgroundColor),
      themeBackground: rgb(style.getPropertyValue('--liana-bg').trim()),
      headings: style.getPropertyValue('--liana-font-display'),
    };
  });
