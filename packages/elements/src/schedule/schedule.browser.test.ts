import { expect, fixture, html } from '@open-wc/testing';
import { scheduleOf } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineSchedule } from './schedule.define.ts';
import type { LianaSchedule } from './schedule.ts';

const kitchen = scheduleOf({ principal: 960_000, rate: '9.40', months: 24 }, 2);
const aSchedule = (payments = kitchen) => fixture<LianaSchedule>(html`<liana-schedule .payments=${payments}></liana-schedule>`);

describe('liana-schedule', () => {
  before(() => {
    defineSchedule();
    applyTheme();
  });

  it('draws one bar a payment, its parts in true proportion', async () => {
    const schedule = await aSchedule();
    const bars = [...schedule.shadowRoot!.querySelectorAll('.charts > :first-child .payment')];
    const height = (part: string) => bars[0]!.querySelector(part)!.getBoundingClientRect().height;

    expect(bars).to.have.length(24);
    expect(height('.principal') / height('.interest')).to.be.closeTo(36_514 / 7_520, 0.1);
  });

  it('says in words what the chart shows', async () => {
    const words = textOf(await aSchedule());

    expect(words).to.contain('First payment: $75.20 of $440.34 is interest').and.to.contain('Last payment: $3.42 of $440.29 is interest');
  });

  it('folds a long table at its ends and opens it on demand', async () => {
    const schedule = await aSchedule();
    const rows = () => schedule.shadowRoot!.querySelectorAll('tbody tr').length;

    expect(rows()).to.equal(9);
    within(schedule, 'td button').click();
    await schedule.updateComplete;

    expect(rows()).to.equal(24);
  });

  it('adds up', async () => {
    const foot = within(await aSchedule(), 'tfoot').textContent!.replace(/\s+/g, ' ');

    expect(foot).to.contain('$9,600.00').and.to.contain('$968.11').and.to.contain('$10,568.11');
  });

  it('marks what was paid, in words', async () => {
    const marks = (await aSchedule()).shadowRoot!.querySelectorAll('td .tag');

    expect(marks).to.have.length(2);
  });

  it('draws no cost where there is none', async () => {
    const schedule = await aSchedule(scheduleOf({ rate: '0', months: 6 }));

    expect(schedule.shadowRoot!.querySelectorAll('.chart')).to.have.length(1);
  });

  it('is accessible, and scrolls its table alone on a phone', async () => {
    const schedule = await aSchedule();

    await expectAccessible(schedule);
    schedule.parentElement!.style.width = '328px';
    await expectAccessible(schedule);
    expect(schedule.scrollWidth).to.be.at.most(328);
  });
});
