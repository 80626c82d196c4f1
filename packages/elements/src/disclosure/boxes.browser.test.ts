import { expect, fixture, html } from '@open-wc/testing';
import { setLocale } from '../locale/current-locale.ts';
import { aDisclosure, anOffer } from '../testing/index.ts';
import { applyTheme, within } from '../testing/themed-page.ts';
import { resizePage } from '../testing/viewport.ts';
import { defineDisclosure } from './disclosure.define.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const offer = anOffer();
const costly = {
  ...offer,
  terms: { ...offer.terms, principal: usd(80_000_000), costOfCredit: usd(13_416_016), totalPayable: usd(93_416_016) },
};
const figures = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.boxes > *')];
/** The boxes out of which anything reaches, and those that reach out of their place. */
const burst = (element: Element) => {
  const place = within(element, '.boxes').getBoundingClientRect();
  return figures(element)
    .filter((box) => box.scrollWidth > box.clientWidth || box.getBoundingClientRect().right > place.right + 1)
    .map((box) => `${box.textContent!.trim().replace(/\s+/g, ' ')}: ${box.scrollWidth} of ${box.clientWidth} px`);
};
/** As a market writes it for a reader in Chinese. */
function written(locale: string) {
  const disclosure = aDisclosure(costly);
  if (locale === 'en') return disclosure;
  const sections = disclosure.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, value: { en: row.value.en, 'zh-Hans': row.value.en.replace('$', 'US$') } })),
  }));
  return { ...disclosure, sections };
}

describe('the boxes of a cost', () => {
  before(() => {
    defineDisclosure();
    applyTheme();
  });
  after(() => resizePage(800, 600));
  afterEach(() => setLocale('en'));

  for (const width of [320, 360]) {
    for (const locale of ['en', 'zh-Hans'] as const) {
      it(`hold amounts of six digits on a phone of ${width} px, in ${locale}`, async () => {
        await resizePage(width, 640);
        setLocale(locale);
        const disclosure = await fixture(html`<liana-disclosure .disclosure=${written(locale)}></liana-disclosure>`);

        expect(burst(disclosure)).to.deep.equal([]);
      });
    }
  }

  it('have as much room above their words as below', async () => {
    await resizePage(360, 640);
    const disclosure = await fixture(html`<liana-disclosure .disclosure=${aDisclosure()}></liana-disclosure>`);
    const range = document.createRange();

    for (const box of figures(disclosure)) {
      range.selectNodeContents(box.querySelector('dt')!);
      const above = range.getBoundingClientRect().top - box.getBoundingClientRect().top;
      expect(above).to.be.below(18, box.textContent!);
    }
  });
});
