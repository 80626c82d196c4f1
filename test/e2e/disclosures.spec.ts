import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { SystemUrls } from '../../tools/system/settings.ts';
import { bringAxe, findings } from './support/axe.ts';
import { hearComplaints } from './support/complaints.ts';
import { type Appearance, everyAppearance, everyDocument, oneOfEachLaw, type SampleDocument } from './support/documents.ts';
import { expect, test } from './support/fixtures.ts';
import { isMatrix } from './support/looks.ts';

const documents = isMatrix ? everyDocument : oneOfEachLaw;
const appearances: Appearance[] = isMatrix
  ? everyAppearance
  : [
      { width: 1280, colours: 'light' },
      { width: 360, colours: 'dark' },
      { width: 360, colours: 'forced' },
    ];

for (const sample of documents) {
  test(`${sample.law}: the ${sample.kind} in ${sample.locale} fits, and assistive technology finds its way`, async ({ page, urls }) => {
    const complaints = hearComplaints(page);
    await bringAxe(page);
    for (const appearance of appearances) {
      await open(page, urls, sample, appearance);

      await picture(page, sample, appearance);
      expect(await findings(page), JSON.stringify(appearance)).toEqual([]);
      expect(await sidewaysScroll(page), `${appearance.width} px`).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
}

const popUpLaws = isMatrix ? ['CN-2026-08-01', 'CN-2026-09-30'] : ['CN-2026-09-30'];
const popUps = documents.filter(({ law, kind }) => kind === 'loan' && popUpLaws.includes(law));
for (const sample of popUps) {
  test(`${sample.law}: the table in ${sample.locale} is read and confirmed by keyboard`, async ({ page, urls }) => {
    await bringAxe(page);
    for (const appearance of appearances) {
      await open(page, urls, sample, appearance);
      await page.locator('.short button').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();

      await picture(page, sample, appearance, 'pop-up');

      expect(await findings(page), JSON.stringify(appearance)).toEqual([]);
    }
    const confirm = page.getByRole('dialog').locator('.filled');
    await page.getByRole('checkbox').focus();
    await page.keyboard.press(' ');
    await expect(confirm).toHaveAttribute('aria-disabled', 'true');
    await expect(confirm).toHaveAttribute('aria-disabled', 'false', { timeout: 20_000 });
    await expect(page.getByRole('dialog')).toBeVisible();
    await confirm.focus();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('.samples > section > [role=status]')).toContainText(/1\d\.\d/);
  });
}

test('at 400 % every part of the pop-up is reached, and nothing is wider than the window', async ({ page, urls }) => {
  await open(page, urls, { market: 'CN', law: 'CN-2026-09-30', kind: 'loan', locale: 'en' }, { width: 1280, colours: 'light' });
  await page.setViewportSize({ width: 320, height: 256 });
  await page.locator('.short button').click();
  const dialog = page.getByRole('dialog');

  for (const part of ['.close', 'table >> nth=1', 'input', '.ways .filled']) {
    await dialog.locator(part).scrollIntoViewIfNeeded();
    await expect(dialog.locator(part)).toBeInViewport();
  }

  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
});

test.describe('a document of three pages', () => {
  const sample: SampleDocument = { market: 'DE', law: 'DE-2026-11-20', kind: 'loan', locale: 'de' };
  test.beforeEach(({ page, urls }) => open(page, urls, sample, { width: 1280, colours: 'light' }));

  test('is printed whole, each page of the law beginning anew', async ({ page }) => {
    const pdf = await page.pdf({ preferCSSPageSize: true, path: join(folderOf(sample), 'printed.pdf') });

    expect(sheetsOf(pdf)).toBe(3);
  });

  test('is printed by its button without the page around it, under the page’s own policy', async ({ page }) => {
    const complaints = hearComplaints(page);
    await page.evaluate(() => {
      const { contentWindow } = Object.getOwnPropertyDescriptors(HTMLIFrameElement.prototype);
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
          const view: Window = contentWindow.get!.call(this)!;
          view.print = () => {
            document.title = `${getComputedStyle(view.document.body).color} ${view.document.querySelectorAll('.page').length}`;
          };
          return view;
        },
      });
    });

    await page.getByRole('button', { name: 'Drucken' }).click();

    await expect(page).toHaveTitle('rgb(0, 0, 0) 3');
    expect(complaints).toEqual([]);
  });

  test('is kept as one file that needs no network, and prints as well', async ({ page, browser }) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Alle 3 Seiten speichern' }).click();
    const file = join(folderOf(sample), (await download).suggestedFilename());
    await (await download).saveAs(file);

    const offline = await browser.newContext({ offline: true });
    const copy = await offline.newPage();
    await copy.goto(`file://${resolve(file)}`);
    const pdf = await copy.pdf({ preferCSSPageSize: true, path: join(folderOf(sample), 'kept.pdf') });
    const words = await copy.locator('body').textContent();
    await offline.close();

    expect(words).toContain('Effektiver Jahreszins');
    expect(words).toContain('DE-2026-11-20/loan');
    expect(sheetsOf(pdf)).toBe(3);
  });
});

const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;

async function open(page: Page, urls: SystemUrls, sample: SampleDocument, { width, colours }: Appearance): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const isForced = colours === 'forced';
  await page.emulateMedia({
    colorScheme: isForced ? 'light' : colours,
    forcedColors: isForced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.goto(`${urls.api}/dev/disclosures?${new URLSearchParams({ ...sample })}`);
  await expect(page.locator('article')).toBeVisible();
}

function folderOf({ market, law }: SampleDocument): string {
  const folder = `test-results/shots/disclosures/${market}/${law}`;
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function picture(page: Page, sample: SampleDocument, { width, colours }: Appearance, part = 'page'): Promise<void> {
  const name = `${sample.kind}-${sample.locale}-${part}-${width}-${colours}.png`;
  await page.screenshot({ path: join(folderOf(sample), name), fullPage: part === 'page', animations: 'disabled' });
}

const sidewaysScroll = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
