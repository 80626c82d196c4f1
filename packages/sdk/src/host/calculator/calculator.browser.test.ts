import { scheduleOf, search } from '@liana/elements/testing';
import { says } from '@liana/elements/testing/in-browser';
import { serverSays } from '@liana/elements/testing/recorded';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { delay, HttpResponse, http } from 'msw';
import { hearWarnings } from '../../testing/console.fixture.ts';
import { aHostPage, expectAccessibleInPage, origin } from '../../testing/host-page.fixture.ts';
import { define } from './calculator.define.ts';
import type { HostCalculator } from './calculator.ts';

describe('<liana-calculator> in a shop page', () => {
  const { server, thrown } = aHostPage(serverSays('getConfig', 'halden', { origin }));
  before(define);
  const isSeen = (element: Element) => getComputedStyle(element).visibility === 'visible';
  const accent = (element: Element) => getComputedStyle(element).getPropertyValue('--liana-accent').trim();

  // The page itself has no theme: whatever the element wears is its own.
  async function aCalculator() {
    document.adoptedStyleSheets = [];
    const calculator = await fixture<HostCalculator>(html`
      <liana-calculator market="DE" amount="960000" min="100000" max="2500000" rate="9.40" months="24" date="2026-11-21" locale="de-AT"></liana-calculator>
    `);
    await waitUntil(() => isSeen(calculator), 'expected the calculator to be seen', { timeout: 1_800 });
    return calculator;
  }

  it('keeps its place at full height while the tenant’s look is on its way, and moves nothing when it comes', async () => {
    document.adoptedStyleSheets = [];
    const calculator = await fixture<HostCalculator>(html`<liana-calculator min="100000" max="2500000" rate="9.40"></liana-calculator>`);
    const isEarly = !isSeen(calculator);
    const reserved = calculator.getBoundingClientRect().height;
    await waitUntil(() => isSeen(calculator), 'expected the calculator to be seen', { timeout: 1_800 });

    expect(isEarly).to.equal(true);
    expect(reserved).to.be.above(400);
  });

  it('wears the tenant’s look and speaks the language it is given', async () => {
    const calculator = await aCalculator();

    await says(calculator, 'effektiver Jahreszins');
    expect(accent(calculator)).to.equal('#16181a');
  });

  it('shows its figures in our own look where the tenant’s cannot be fetched, and throws nothing into the page', async () => {
    server.use(http.get(`${origin}/v1/config`, () => HttpResponse.error()));

    const calculator = await aCalculator();

    await says(calculator, 'Für 9.600,00 € über 24 Monate');
    expect(accent(calculator)).to.equal('#0e5b4a');
    expect(thrown).to.deep.equal([]);
  });

  it('does not wait for a look that never comes', async () => {
    server.use(
      http.get(`${origin}/v1/config`, async () => {
        await delay(2_000);
        return HttpResponse.error();
      }),
    );

    const calculator = await aCalculator();

    expect(accent(calculator)).to.equal('#0e5b4a');
  });

  it('shares its look and its scheme with the schedule in it', async () => {
    const calculator = await aCalculator();
    calculator.scheme = 'dark';
    search(calculator, '.payments button')[0]!.click();
    await calculator.updateComplete;
    const [schedule] = search(calculator, 'liana-schedule');

    const ground = (element: Element) => getComputedStyle(element).getPropertyValue('--liana-surface');
    expect(ground(schedule!)).to.equal(ground(calculator));
    await expectAccessibleInPage(calculator);
  });

  it('says in the console which scheme there is none of', async () => {
    const calculator = await aCalculator();
    const heard = hearWarnings();
    calculator.setAttribute('data-scheme', 'blue');
    await calculator.updateComplete;
    heard.stop();

    expect(heard.warnings).to.deep.equal([
      'Liana: <liana-calculator> expected data-scheme to be one of light, dark, auto, got data-scheme="blue": write one of them, or leave it out for light.',
    ]);
  });

  it('brings a schedule of the shop’s own to life, in the tenant’s look', async () => {
    document.adoptedStyleSheets = [];
    const schedule = await fixture(html`<liana-schedule .payments=${scheduleOf()}></liana-schedule>`);
    await waitUntil(() => isSeen(schedule), 'expected the schedule to be seen');

    await says(schedule, 'Each payment, split');
    expect(accent(schedule)).to.equal('#16181a');
  });
});
