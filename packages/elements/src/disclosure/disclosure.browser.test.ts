import { expect, fixture, html } from '@open-wc/testing';
import { setLocale } from '../locale/current-locale.ts';
import { aCostTable, aDisclosure, aPagedDisclosure } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, underMedia, within } from '../testing/themed-page.ts';
import { defineDisclosure } from './disclosure.define.ts';
import type { LianaDisclosure } from './disclosure.ts';

type Document = ReturnType<typeof aCostTable>;

const shown = async (disclosure: Document, width = 720) => {
  const place = await fixture(
    html`<div style="inline-size: ${width}px"><liana-disclosure .disclosure=${disclosure}></liana-disclosure></div>`,
  );
  return place.querySelector<LianaDisclosure>('liana-disclosure')!;
};
const every = (disclosure: Element, selector: string) => [...disclosure.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
/** What is wider than its place, by more than a rounding; what is for the ear alone is one pixel wide. */
const overflow = (disclosure: Element) =>
  every(disclosure, '*').filter((part) => part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1 && !part.closest('thead'));

describe('liana-disclosure', () => {
  before(() => {
    defineDisclosure();
    applyTheme();
  });
  afterEach(() => setLocale('en'));

  it('makes rate and finance charge more conspicuous than everything else', async () => {
    const disclosure = await shown(aDisclosure());
    const sizes = every(disclosure, '.boxes .value').map(size);
    const heading = size(within(disclosure, 'h2'));

    expect(sizes.slice(0, 2).every((prominent) => prominent > Math.max(heading, ...sizes.slice(2)))).to.equal(true);
  });

  it('lets one figure that stands alone lead the whole document, its sums beside it', async () => {
    const disclosure = await shown(aCostTable());
    const leading = within(disclosure, '.leading .value');
    const others = every(disclosure, '.page *').filter((part) => part !== leading);

    expect(leading.textContent).to.equal('10.97%');
    expect(others.every((part) => size(part) < size(leading))).to.equal(true);
    expect(within(disclosure, '.hero .sums').textContent).to.contain('¥7,210.92');
  });

  it('draws the cost line under the first figures, when it is told what is borrowed and what it costs', async () => {
    const disclosure = await shown(aCostTable());
    expect(every(disclosure, 'liana-cost-line')).to.deep.equal([]);

    disclosure.split = { borrowed: { amountMinor: 680_000, currency: 'CNY' }, cost: { amountMinor: 41_092, currency: 'CNY' } };
    await disclosure.updateComplete;

    expect(within(disclosure, 'liana-cost-line').previousElementSibling!.className).to.equal('hero');
  });

  it('keeps a table a table for assistive technology where it is set as pairs', async () => {
    const disclosure = await shown(aCostTable(), 360);
    const cells = every(disclosure, 'tbody tr:first-child td');

    expect(getComputedStyle(cells[0]!).display).to.equal('grid');
    expect(cells.map((cell) => cell.dataset.label)).to.deep.equal(['Collected by', 'How', 'Standard', 'Amount']);
    expect(every(disclosure, '[role=columnheader]').length).to.equal(5);
    expect(every(disclosure, '[role=row] > [role=rowheader]').length).to.equal(3);
    expect(within(disclosure, 'thead').getBoundingClientRect().width).to.be.lessThan(2);
  });

  it('leaves empty cells of a sum out of the pairs', async () => {
    const disclosure = await shown(aCostTable(), 360);
    const shownCells = every(disclosure, 'tr.sum td').filter((cell) => getComputedStyle(cell).display !== 'none');

    expect(shownCells.map((cell) => cell.textContent)).to.deep.equal(['10.97%', '¥410.92']);
  });

  it('numbers the pages that the law parts, and hides none of them', async () => {
    const disclosure = await shown(aPagedDisclosure());
    const pages = every(disclosure, '.page');

    expect(pages.map((page) => page.querySelector('.page-number')!.textContent)).to.deep.equal(['Page 1 of 2', 'Page 2 of 2']);
    expect(pages.every((page) => page.checkVisibility())).to.equal(true);
    expect(pages[1]!.textContent).to.contain('At any time');
    expect(every(await shown(aCostTable()), '.page-number')).to.deep.equal([]);
  });

  it('begins each page of paper anew, and prints tables as tables', async () => {
    const disclosure = await shown(aPagedDisclosure());
    const table = await shown(aCostTable());

    const breaks = underMedia(disclosure, 'print', () => getComputedStyle(every(disclosure, '.page')[1]!).breakBefore);
    const row = underMedia(table, 'print', () => getComputedStyle(within(table, 'tbody tr')).breakInside);

    expect(breaks).to.equal('page');
    expect(row).to.equal('avoid');
  });

  for (const width of [320, 480, 720]) {
    it(`cuts nothing off at ${width} px, in any language`, async () => {
      for (const locale of ['en', 'zh-Hans'] as const) {
        setLocale(locale);
        for (const made of [aDisclosure(), aCostTable(), aPagedDisclosure()]) {
          const disclosure = await shown(made, width);
          expect(overflow(disclosure).map((part) => part.outerHTML)).to.deep.equal([]);
        }
      }
    });
  }

  it('breaks long words and keeps figures whole where there is no room', async () => {
    const table = aCostTable();
    const long = 'Rechtsschutzversicherungsgesellschaftenbeitragsrückerstattungsanspruch';
    const sections = table.sections.map((section) => ({
      ...section,
      rows: section.rows.map((each) => ({ ...each, label: { ...each.label, en: long } })),
    }));

    const disclosure = await shown({ ...table, sections }, 320);

    expect(overflow(disclosure).map((part) => part.outerHTML)).to.deep.equal([]);
    expect(within(disclosure, '.sums dd').getClientRects().length).to.equal(1);
  });

  it('says in another language what the market wrote in it', async () => {
    const disclosure = await shown(aCostTable());

    setLocale('zh-Hans');
    await disclosure.updateComplete;

    expect(textOf(disclosure)).to.contain('年化综合融资成本（单利）');
  });

  it('reads from right to left in a language that does', async () => {
    setLocale('ar');
    const table = aCostTable();
    const disclosure = await shown({ ...table, title: { ...table.title, ar: 'بيان تكلفة التمويل الشاملة' } });

    const [label, value] = [within(disclosure, '.sums dt'), within(disclosure, '.sums dd')].map((part) => part.getBoundingClientRect());

    expect(label!.left).to.be.greaterThan(value!.left);
  });

  it('says so where a document is in English on a page that is not', async () => {
    setLocale('ar');
    const disclosure = await shown(aCostTable());
    const body = within(disclosure, '.body');

    expect([disclosure.lang, body.lang, body.dir]).to.deep.equal(['ar', 'en', 'ltr']);
  });

  it('is accessible in every layout, wide and narrow', async () => {
    for (const width of [320, 720]) {
      for (const made of [aDisclosure(), aCostTable(), aPagedDisclosure()]) await expectAccessible(await shown(made, width));
    }
  });
});
