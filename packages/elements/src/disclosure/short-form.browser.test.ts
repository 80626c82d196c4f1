import { expect, fixture, html } from '@open-wc/testing';
import { aCostTable, text } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineDisclosure } from './disclosure.define.ts';
import type { LianaDisclosure } from './disclosure.ts';

const line = (key: string, en: string, value: string, prominent = false) => ({
  key,
  label: text(en, en),
  value: text(value, value),
  prominent,
});
const summary = [
  line('annual-cost', 'All-in annual cost (simple)', '10.97%', true),
  line('payments', 'You pay', '12 × ¥600.91'),
  line('total-cost', 'Interest and fees', '¥410.92'),
];
const warning = text('Borrow within your means.', '请合理借贷。');

const anOrderCost = () =>
  fixture<LianaDisclosure>(html`
    <liana-disclosure form="short" confirmable .summary=${summary} .warning=${warning} .disclosure=${aCostTable()}></liana-disclosure>
  `);

describe('the cost on an order’s payment page', () => {
  before(() => {
    defineDisclosure();
    applyTheme();
  });

  it('lets the annual cost lead, and says payments, cost and warning beside it', async () => {
    const short = await anOrderCost();
    const sizes = [...short.shadowRoot!.querySelectorAll('.short dd')].map((value) => Number.parseFloat(getComputedStyle(value).fontSize));

    expect(sizes[0]).to.be.greaterThan(Math.max(...sizes.slice(1)) * 1.5);
    expect(textOf(short)).to.match(/10\.97%.*12 × ¥600\.91.*¥410\.92.*Borrow within your means\./);
  });

  it('opens the full table', async () => {
    const short = await anOrderCost();
    expect(within(short, 'dialog').checkVisibility()).to.equal(false);

    within(short, '.link').click();
    await short.updateComplete;

    expect(short.open).to.equal(true);
    expect(within(short, 'dialog table').checkVisibility()).to.equal(true);
  });

  it('leaves the table to a page that shows it elsewhere', async () => {
    const short = await anOrderCost();
    short.addEventListener('liana-disclosure-open', (event) => event.preventDefault());

    within(short, '.link').click();

    expect(short.open).to.equal(false);
  });

  it('fits 280 px', async () => {
    const short = await anOrderCost();
    short.parentElement!.style.setProperty('inline-size', '280px');

    const part = within(short, '.short');

    expect(part.scrollWidth).to.equal(part.clientWidth);
  });

  it('is accessible', async () => {
    await expectAccessible(await anOrderCost());
  });
});
