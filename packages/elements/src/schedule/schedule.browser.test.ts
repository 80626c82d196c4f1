import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { paymentsOf, scheduleOf } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, underMedia, within } from '../testing/themed-page.ts';
import { defineSchedule } from './schedule.define.ts';
import type { LianaSchedule } from './schedule.ts';

const kitchen = scheduleOf({ principal: 960_000, rate: '9.40', months: 24 }, 2);
const graced = paymentsOf({ months: 18, grace: { periods: 6, interest: 'capitalised' } });
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const aSchedule = (payments: LianaSchedule['payments'] = kitchen, upfront?: LianaSchedule['upfront']) =>
  fixture<LianaSchedule>(html`<liana-schedule .payments=${payments} .upfront=${upfront}></liana-schedule>`);
const all = (schedule: LianaSchedule, selector: string) => [...schedule.shadowRoot!.querySelectorAll(selector)];
const whole = '.charts > :first-child';
const height = (bar: Element) => bar.getBoundingClientRect().height;
const isSeen = (row: Element) => row.getBoundingClientRect().height > 0;

describe('liana-schedule', () => {
  before(() => {
    defineSchedule();
    applyTheme();
  });

  it('draws one bar a payment, its parts in true proportion', async () => {
    const schedule = await aSchedule();

    expect(all(schedule, `${whole} svg > .principal`)).to.have.length(24);
    expect(height(within(schedule, `${whole} svg > .principal`)) / height(within(schedule, `${whole} svg > .interest`))).to.be.closeTo(
      36_514 / 7_520,
      0.05,
    );
  });

  it('draws the cost once more on a scale of its own, with what is paid at the start', async () => {
    const schedule = await aSchedule(kitchen, usd(4_800));
    const [fee, interest] = [
      within(schedule, '.charts > :last-child svg > .fees'),
      within(schedule, '.charts > :last-child svg > .interest'),
    ];

    expect(height(fee) / height(interest)).to.be.closeTo(4_800 / 7_520, 0.05);
    expect(textOf(schedule)).to.contain('Fees $48.00').and.to.contain('At the start: $48.00 in fees').and.to.contain('Start');
  });

  it('says in words what the chart shows', async () => {
    const words = textOf(await aSchedule());

    expect(words).to.contain('First payment: $75.20 of $440.34 is interest').and.to.contain('Last payment: $3.42 of $440.29 is interest');
  });

  it('hangs interest that is added to the debt below zero, and says that nothing is due', async () => {
    const schedule = await aSchedule(graced);
    const zero = within(schedule, '.zero').getBoundingClientRect().top;
    const added = within(schedule, `${whole} svg > .principal`).getBoundingClientRect();
    const accrued = within(schedule, `${whole} svg > .interest`).getBoundingClientRect();

    expect(added.top).to.be.closeTo(zero, 1);
    expect(accrued.bottom).to.be.closeTo(zero, 1);
    expect(added.height).to.be.closeTo(accrued.height, 1);
    expect(textOf(schedule)).to.contain('added to what you owe').and.to.contain('On 6 dates nothing is due').and.to.contain('-$75.20');
    expect(textOf(schedule)).not.to.contain('of $0.00');
  });

  it('shows a single payment without a sum of one', async () => {
    const schedule = await aSchedule(paymentsOf({ months: 12, repayment: { way: 'bullet', interest: 'simple' } }));

    expect(textOf(schedule)).to.contain('One payment: $902.40 of $10,502.40 is interest').and.not.to.contain('Sum of all');
    expect(all(schedule, `${whole} svg > .principal`)).to.have.length(1);
  });

  it('holds thirty years: every payment a bar, and a row when it is asked for', async () => {
    const schedule = await aSchedule(paymentsOf({ principal: 30_000_000, rate: '5.375', months: 360 }));

    expect(all(schedule, `${whole} svg > .interest`)).to.have.length(360);
    expect(all(schedule, 'tbody tr').filter(isSeen)).to.have.length(9);
    expect(textOf(schedule)).to.contain('Show payments 7 to 358');
  });

  for (const [currency, first] of [
    ['JPY', '¥443'],
    ['KWD', 'KWD 0.443'],
  ] as const) {
    it(`writes ${currency} with its own minor units`, async () => {
      const schedule = await aSchedule(paymentsOf({ principal: 9_600, months: 24, rate: '10', currency }));

      expect(within(schedule, 'td b').textContent!.replace('\u00a0', ' ')).to.equal(first);
    });
  }

  it('folds a long table at its ends; the switch stays where it is and tells its state', async () => {
    const schedule = await aSchedule();
    const toggle = within(schedule, 'td button');
    const rows = () => all(schedule, 'tbody tr').filter(isSeen).length;
    toggle.focus();

    expect(rows()).to.equal(9);
    await sendKeys({ press: 'Enter' });
    await schedule.updateComplete;

    expect(rows()).to.equal(25);
    expect(schedule.shadowRoot!.activeElement).to.equal(toggle);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(toggle)).to.equal('Hide payments 7 to 22');
  });

  it('adds up', async () => {
    const foot = within(await aSchedule(), 'tfoot').textContent!.replace(/\s+/g, ' ');

    expect(foot).to.contain('$9,600.00').and.to.contain('$968.11').and.to.contain('$10,568.11');
  });

  it('marks what was paid, in words', async () => {
    expect(all(await aSchedule(), 'td .tag')).to.have.length(2);
  });

  it('says in the console, once, what is no payment, shows nothing, and throws nothing into the page', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const schedule = await aSchedule([{ number: 1 }] as unknown as LianaSchedule['payments']);
    schedule.locale = 'de';
    await schedule.updateComplete;
    console.warn = warn;

    expect(textOf(schedule)).to.equal('');
    expect(warnings).to.deep.equal([
      'Liana: <liana-schedule> expected payments[0].dueDate to be a day such as "2026-12-21", got undefined',
    ]);
  });

  it('draws no cost where there is none', async () => {
    expect(all(await aSchedule(scheduleOf({ rate: '0', months: 6 })), '.chart')).to.have.length(1);
  });

  it('on paper shows the whole table, its head on every page, and nothing to press', async () => {
    const schedule = await aSchedule();

    underMedia(schedule, 'print', () => {
      expect(all(schedule, 'tbody tr').filter(isSeen)).to.have.length(24);
      expect(all(schedule, 'button').filter(isSeen)).to.have.length(0);
      expect(getComputedStyle(within(schedule, 'thead')).display).to.equal('table-header-group');
      expect(getComputedStyle(within(schedule, '.table')).breakInside).to.equal('auto');
    });
  });

  it('tells the parts apart in two colours of the system', async () => {
    const schedule = await aSchedule(kitchen, usd(4_800));
    const look = (selector: string) => getComputedStyle(within(schedule, selector));
    const system = (colour: string) => {
      schedule.parentElement!.style.color = colour;
      return getComputedStyle(schedule.parentElement!).color;
    };

    underMedia(schedule, 'forced-colors', () => {
      expect(look('svg > .principal').fill).to.equal(system('Canvas'));
      expect(look('svg > .principal').stroke).to.equal(system('CanvasText'));
      expect(look('svg > .interest').fill).to.equal(system('CanvasText'));
      expect(look('svg > .fees').fill).to.contain('url(');
    });
  });

  it('runs time from left to right on a page from right to left', async () => {
    const schedule = await aSchedule();
    schedule.dir = 'rtl';
    const [first, second] = all(schedule, `${whole} svg > .principal`).map((bar) => bar.getBoundingClientRect().left);

    expect(first).to.be.below(second!);
    expect(within(schedule, 'thead th').getBoundingClientRect().left).to.be.above(
      within(schedule, 'thead .amount').getBoundingClientRect().left,
    );
  });

  for (const locale of ['en', 'zh-Hans', 'de'] as const) {
    it(`shows what is due without being moved on a phone, and that the table goes on, in ${locale}`, async () => {
      const schedule = await aSchedule();
      schedule.locale = locale;
      schedule.parentElement!.style.width = '328px';
      await schedule.updateComplete;
      const region = within(schedule, '.region');
      const edge = region.getBoundingClientRect().right;

      expect(region.scrollWidth).to.be.above(region.clientWidth);
      for (const due of [within(schedule, 'thead .amount'), within(schedule, 'td b'), within(schedule, 'tfoot .amount')]) {
        expect(due.getBoundingClientRect().right).to.be.at.most(edge);
      }
      // The ground of the edge scrolls with the table and covers the shadow once its end is in sight.
      expect(getComputedStyle(region).backgroundAttachment).to.equal('local, local, scroll, scroll');
    });
  }

  it('is accessible in every state, and scrolls its table alone on a phone', async () => {
    for (const payments of [kitchen, graced, paymentsOf({ months: 360 })]) {
      const schedule = await aSchedule(payments, usd(4_800));

      await expectAccessible(schedule);
      schedule.parentElement!.style.width = '328px';
      await expectAccessible(schedule);
      expect(schedule.scrollWidth).to.be.at.most(328);
    }
  });
});
