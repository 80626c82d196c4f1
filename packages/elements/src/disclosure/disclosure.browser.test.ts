import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { aDisclosure } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineDisclosure } from './disclosure.define.ts';
import type { DisclosureConfirmEvent } from './disclosure.events.ts';
import type { LianaDisclosure } from './disclosure.ts';

const shown = (readingSeconds: number, hash = 'one') =>
  fixture<LianaDisclosure>(html`
    <liana-disclosure confirmable certainty="firm" .disclosure=${{ ...aDisclosure(), hash, confirmation: { shownAs: 'page', readingSeconds } }}></liana-disclosure>
  `);

describe('liana-disclosure', () => {
  before(() => {
    defineDisclosure();
    applyTheme();
  });

  it('makes rate and finance charge more conspicuous than everything else', async () => {
    const disclosure = await shown(0);
    const size = (value: Element) => Number.parseFloat(getComputedStyle(value).fontSize);
    const sizes = [...disclosure.shadowRoot!.querySelectorAll('.box .value')].map(size);
    const heading = size(within(disclosure, 'h2'));

    expect(sizes.slice(0, 2).every((prominent) => prominent > Math.max(heading, ...sizes.slice(2)))).to.equal(true);
  });

  it('confirms by the hash of what was shown, with the time it was in view', async () => {
    const disclosure = await shown(0, 'the-hash');
    await new Promise((resolve) => setTimeout(resolve, 600));

    setTimeout(() => within(disclosure, 'button').click());
    const event = (await oneEvent(disclosure, 'liana-disclosure-confirm')) as DisclosureConfirmEvent;

    expect(event.hash).to.equal('the-hash');
    expect(event.dwellMs).to.be.within(250, 3_000);
  });

  it('opens the button after the reading time, sends nothing by itself, and says both', async () => {
    const disclosure = await shown(1);
    let confirmations = 0;
    disclosure.addEventListener('liana-disclosure-confirm', () => {
      confirmations += 1;
    });

    within(disclosure, 'button').click();
    expect(textOf(disclosure)).to.contain('Please read first: 1 second left.');
    await oneEvent(disclosure, 'liana-disclosure-read');
    await disclosure.updateComplete;
    expect(confirmations).to.equal(0);
    expect(textOf(disclosure)).to.contain('You can continue now.');
    within(disclosure, 'button').click();

    expect(confirmations).to.equal(1);
  });

  it('begins the reading time anew for another text', async () => {
    const disclosure = await shown(0);
    disclosure.disclosure = { ...aDisclosure(), hash: 'two', confirmation: { shownAs: 'page', readingSeconds: 5 } };
    await disclosure.updateComplete;

    expect(disclosure.isRead).to.equal(false);
  });

  it('is accessible, open and closed', async () => {
    await expectAccessible(await shown(0));
    await expectAccessible(await shown(60));
  });
});
