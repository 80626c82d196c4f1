import { expect, fixture, html } from '@open-wc/testing';
import { anOffer } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf } from '../testing/themed-page.ts';
import { defineSummaryBar } from './summary-bar.define.ts';

describe('liana-summary-bar', () => {
  before(() => {
    defineSummaryBar();
    applyTheme();
  });

  it('never shows the payments without their annual cost', async () => {
    const bar = await fixture(html`<liana-summary-bar .offer=${anOffer({ plan: { rate: '13.99', months: 12 } })}></liana-summary-bar>`);

    expect(textOf(bar)).to.equal('Northmere Bank $107.65 × 12 APR 13.99% $1,291.79 in all');
    await expectAccessible(bar);
  });
});
