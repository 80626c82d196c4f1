import { expect, fixture, html } from '@open-wc/testing';
import { defineCostLine } from '../cost-line/cost-line.define.ts';
import { applyTheme, within } from '../testing/themed-page.ts';

const hostile = [
  '* { all: unset !important; display: none !important }',
  '* { letter-spacing: 9px !important; text-transform: uppercase !important; visibility: hidden !important }',
  '* { direction: rtl !important; font-size: 40px !important; zoom: 3 !important; opacity: 0 !important }',
  'html { font-size: 62.5% } body { line-height: 3; color: red; text-align: center; font-style: italic }',
  'liana-cost-line { position: absolute !important; transform: scale(4) !important; filter: invert(1) !important }',
];

describe('E13: the page’s CSS', () => {
  before(() => {
    defineCostLine();
    applyTheme();
  });

  for (const sheetText of hostile) {
    it(`does not reach an element: ${sheetText}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(sheetText);
      const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
      const line = await fixture(html`<liana-cost-line .borrowed=${usd(240_000)} .cost=${usd(17_628)}></liana-cost-line>`);
      const looks = () => {
        const { letterSpacing, textTransform, visibility, direction, color, fontStyle } = getComputedStyle(within(line, '.caption'));
        const { display, position, transform, filter, opacity, zoom } = getComputedStyle(line);
        return {
          letterSpacing,
          textTransform,
          visibility,
          direction,
          color,
          fontStyle,
          display,
          position,
          transform,
          filter,
          opacity,
          zoom,
        };
      };
      const before = looks();

      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

      expect(looks()).to.deep.equal(before);
      expect(before.display).to.equal('block');
      applyTheme();
    });
  }
});
