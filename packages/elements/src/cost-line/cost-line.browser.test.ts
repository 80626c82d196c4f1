import { expect, fixture, html } from '@open-wc/testing';
import { setLocale } from '../locale/current-locale.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineCostLine } from './cost-line.define.ts';
import type { LianaCostLine } from './cost-line.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const aLine = (borrowed: number, cost: number, scaleMinor?: number) =>
  fixture<LianaCostLine>(html`<liana-cost-line .borrowed=${usd(borrowed)} .cost=${usd(cost)} .scaleMinor=${scaleMinor}></liana-cost-line>`);
const width = (line: Element, selector: string) => within(line, selector).getBoundingClientRect().width;

describe('liana-cost-line', () => {
  before(() => {
    defineCostLine();
    applyTheme();
  });
  afterEach(() => setLocale('en'));

  it('draws what is borrowed and what it costs in true proportion', async () => {
    const line = await aLine(240_000, 60_000);

    expect(width(line, '.borrowed') / width(line, '.cost')).to.be.closeTo(4, 0.02);
  });

  it('draws every line of a list to one scale, so that the tips can be compared', async () => {
    const whole = await aLine(200_000, 100_000, 300_000);
    const half = await aLine(100_000, 50_000, 300_000);

    expect(width(half, '.borrowed') / width(whole, '.borrowed')).to.be.closeTo(0.5, 0.01);
  });

  it('takes the strongest ink for cost, whatever the tenant’s brand', async () => {
    const line = await aLine(240_000, 17_628);

    expect(getComputedStyle(within(line, '.cost')).backgroundColor).to.equal(getComputedStyle(within(line, '.caption b')).color);
  });

  it('draws no cost where there is none, and says so', async () => {
    const line = await aLine(119_900, 0);

    expect(line.shadowRoot!.querySelector('.cost')).to.equal(null);
    expect(textOf(line)).to.equal('You borrow $1,199.00 It costs $0.00');
  });

  it('fills its whole width where there is no cost', async () => {
    const line = await aLine(119_900, 0);

    expect(width(line, '.borrowed')).to.equal(width(line, '.bar'));
  });

  it('changes its language while it stands', async () => {
    const line = await aLine(240_000, 17_628);

    setLocale('zh-Hans');
    await line.updateComplete;

    expect(textOf(line)).to.contain('借款本金');
    expect(line.lang).to.equal('zh-Hans');
  });

  it('keeps a language of its own', async () => {
    const line = await aLine(240_000, 17_628);
    line.locale = 'en';

    setLocale('zh-Hans');
    await line.updateComplete;

    expect(textOf(line)).to.contain('You borrow');
  });

  it('is accessible', async () => {
    await expectAccessible(await aLine(240_000, 17_628, 300_000));
  });
});
