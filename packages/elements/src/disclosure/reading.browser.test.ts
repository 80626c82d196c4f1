import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aCostTable, aDisclosure } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, underMedia, within } from '../testing/themed-page.ts';
import { defineDisclosure } from './disclosure.define.ts';
import type { DisclosureConfirmEvent, DisclosureLeaveEvent } from './disclosure.events.ts';
import type { LianaDisclosure } from './disclosure.ts';

const onPage = (readingSeconds: number, hash = 'one') =>
  fixture<LianaDisclosure>(html`
    <liana-disclosure confirmable certainty="firm" .disclosure=${{ ...aDisclosure(), hash, confirmation: { shownAs: 'page', readingSeconds } }}></liana-disclosure>
  `);

/** A pop-up, and the button of the page that opens it. */
async function aPopUp(readingSeconds = 0, isOpen = true): Promise<LianaDisclosure> {
  const place = await fixture(html`
    <div>
      <button>Apply</button>
      <liana-disclosure confirmable .disclosure=${aCostTable({ readingSeconds })}></liana-disclosure>
    </div>
  `);
  place.querySelector('button')!.focus();
  const popUp = place.querySelector('liana-disclosure')!;
  popUp.open = isOpen;
  await popUp.updateComplete;
  return popUp;
}
const confirming = (disclosure: Element) => within(disclosure, '.ways .filled');
const box = (disclosure: Element) => within<HTMLInputElement>(disclosure, 'input');
const passing = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));
const heard = (disclosure: Element, event: string) => {
  const events: Event[] = [];
  disclosure.addEventListener(event, (each) => events.push(each));
  return events;
};

/** A tab that is hidden, as far as the page can tell, until it is shown again. */
function hideTab() {
  const tell = () => document.dispatchEvent(new Event('visibilitychange'));
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
  tell();
  return () => {
    Reflect.deleteProperty(document, 'visibilityState');
    tell();
  };
}

describe('reading a disclosure', () => {
  before(() => {
    defineDisclosure();
    applyTheme();
  });

  describe('on the page', () => {
    it('is confirmed by the hash of what was shown, with the time it was in view', async () => {
      const disclosure = await onPage(0, 'the-hash');
      await passing(700);

      setTimeout(() => confirming(disclosure).click());
      const event = (await oneEvent(disclosure, 'liana-disclosure-confirm')) as DisclosureConfirmEvent;

      expect(event.hash).to.equal('the-hash');
      expect(event.dwellMs).to.be.within(250, 3_000);
    });

    it('opens the button after the reading time, sends nothing by itself, and says both', async () => {
      const disclosure = await onPage(1);
      const confirmations = heard(disclosure, 'liana-disclosure-confirm');

      confirming(disclosure).click();
      expect(textOf(disclosure)).to.contain('Please read first: 1 second left.');
      await oneEvent(disclosure, 'liana-disclosure-read');
      await disclosure.updateComplete;
      expect(confirmations).to.deep.equal([]);
      expect(textOf(disclosure)).to.contain('You can continue now.');
      confirming(disclosure).click();

      expect(confirmations.length).to.equal(1);
    });

    it('begins anew for another text', async () => {
      const disclosure = await onPage(0);
      disclosure.disclosure = { ...aDisclosure(), hash: 'two', confirmation: { shownAs: 'page', readingSeconds: 5 } };
      await disclosure.updateComplete;

      expect(disclosure.isRead).to.equal(false);
    });

    it('counts nothing while it is scrolled out of sight', async () => {
      const disclosure = await onPage(30);
      disclosure.parentElement!.style.setProperty('margin-block-start', '300vh');
      await passing(300);
      const before = disclosure.dwellMs;

      await passing(800);

      expect(disclosure.dwellMs).to.equal(before);
    });
  });

  it('is not confirmed by setting the clock', async () => {
    const disclosure = await onPage(30);
    const { now } = Date;

    Date.now = () => now() + 3_600_000;
    await passing(600);
    Date.now = now;

    expect(disclosure.isRead).to.equal(false);
    expect(disclosure.dwellMs).to.be.lessThan(3_000);
  });

  it('does not count a time in which the page stood still', async () => {
    const disclosure = await onPage(30);
    await passing(400);
    const before = disclosure.dwellMs;

    const until = performance.now() + 2_500;
    while (performance.now() < until);
    await passing(50);

    expect(disclosure.dwellMs - before).to.be.lessThan(1_800);
  });

  it('pauses while the tab is hidden, and goes on when it is shown', async () => {
    const disclosure = await onPage(30);
    await waitUntil(() => disclosure.dwellMs > 0);
    const show = hideTab();
    const before = disclosure.dwellMs;

    await passing(800);
    const hidden = disclosure.dwellMs;
    show();
    await waitUntil(() => disclosure.dwellMs > before);

    expect(hidden).to.equal(before);
  });

  describe('in a pop-up', () => {
    it('shows nothing, and counts nothing, before it is opened', async () => {
      const popUp = await aPopUp(30, false);
      await passing(600);

      expect(popUp.dwellMs).to.equal(0);
      expect(within(popUp, 'dialog').checkVisibility()).to.equal(false);
    });

    it('puts the focus into the table, keeps it in the dialog, and gives it back', async () => {
      const popUp = await aPopUp();
      const inside = () => popUp.shadowRoot!.activeElement;
      expect(inside()).to.equal(within(popUp, '.body'));
      const stops: (Element | null)[] = [];
      for (let at = 0; at < 5; at += 1) {
        await sendKeys({ press: 'Tab' });
        stops.push(inside());
      }

      await sendKeys({ press: 'Escape' });

      expect(stops.filter(Boolean).map((stop) => stop!.localName)).to.include.members(['input', 'button']);
      expect(document.activeElement!.textContent).to.equal('Apply');
    });

    it('is left by Escape, by its cross and by its button, and confirms nothing', async () => {
      for (const leave of [
        () => sendKeys({ press: 'Escape' }),
        (popUp: Element) => within(popUp, '.close').click(),
        (popUp: Element) => within(popUp, '.ways .button:not(.filled)').click(),
      ]) {
        const popUp = await aPopUp();
        const confirmations = heard(popUp, 'liana-disclosure-confirm');
        const leavings = heard(popUp, 'liana-disclosure-leave');

        await leave(popUp);
        await waitUntil(() => leavings.length > 0);

        expect((leavings[0] as DisclosureLeaveEvent).hash).to.equal('table');
        expect([popUp.open, confirmations.length]).to.deep.equal([false, 0]);
      }
    });

    it('stays where it is after a tap beside it', async () => {
      const popUp = await aPopUp();

      within(popUp, 'dialog').dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await popUp.updateComplete;

      expect(popUp.open).to.equal(true);
    });

    it('says after the reading time that the box is to be ticked, and only then that the way on is open', async () => {
      const popUp = await aPopUp(1);
      const said = () => within(popUp, '#reading').textContent;

      await oneEvent(popUp, 'liana-disclosure-read');
      await popUp.updateComplete;
      expect(said()).to.equal('Tick the box, then continue. Nothing is sent by itself.');
      expect(confirming(popUp).ariaDisabled).to.equal('true');
      box(popUp).click();
      await popUp.updateComplete;

      expect(said()).to.equal('You can continue now. Nothing is sent by itself.');
      expect(confirming(popUp).ariaDisabled).to.equal('false');
    });

    it('wants the box ticked, says so beside it, and then goes on and closes', async () => {
      const popUp = await aPopUp();
      const confirmations = heard(popUp, 'liana-disclosure-confirm');
      expect(box(popUp).checked).to.equal(false);

      confirming(popUp).click();
      await popUp.updateComplete;
      expect(textOf(popUp)).to.contain('Tick this box to go on.');
      expect(popUp.shadowRoot!.activeElement).to.equal(box(popUp));
      await sendKeys({ press: ' ' });
      confirming(popUp).focus();
      await sendKeys({ press: 'Enter' });

      expect(confirmations.length).to.equal(1);
      expect(popUp.open).to.equal(false);
    });

    it('stays open where the page says no', async () => {
      const popUp = await aPopUp();
      popUp.addEventListener('liana-disclosure-confirm', (event) => event.preventDefault());
      box(popUp).click();

      confirming(popUp).click();

      expect(popUp.open).to.equal(true);
    });

    it('goes on with the reading time where it was closed, and empties its box', async () => {
      const popUp = await aPopUp(30);
      box(popUp).click();
      await waitUntil(() => popUp.dwellMs > 500);

      popUp.open = false;
      await popUp.updateComplete;
      await passing(300);
      const closedAt = popUp.dwellMs;
      await passing(600);
      const whileClosed = popUp.dwellMs - closedAt;
      popUp.open = true;
      await waitUntil(() => popUp.dwellMs > closedAt);

      expect(whileClosed).to.equal(0);
      expect(box(popUp).checked).to.equal(false);
    });

    it('tells a screen reader the whole time at the start, and names what the button waits for', async () => {
      const popUp = await aPopUp(8);
      const spoken = within(popUp, '.reading [role=status]');
      expect(spoken.textContent).to.equal('');

      await waitUntil(() => spoken.textContent !== '');

      expect(spoken.textContent).to.equal('Please read first: 8 seconds left. Nothing is sent by itself.');
      expect(confirming(popUp).getAttribute('aria-disabled')).to.equal('true');
      expect(confirming(popUp).getAttribute('aria-describedby')).to.equal('reading');
      expect(within(popUp, '#reading').getAttribute('role')).to.equal('timer');
    });

    it('scrolls as one where there is no room for a foot that stays', async () => {
      const popUp = await aPopUp(8);
      const scrolling = () => ['dialog', '.body'].map((part) => getComputedStyle(within(popUp, part)).overflowY);

      expect(scrolling()).to.deep.equal(['clip', 'auto']);
      underMedia(popUp, 'max-height', () => expect(scrolling()).to.deep.equal(['auto', 'visible']));
    });

    it('draws its ring in the system’s own colours', async () => {
      const popUp = await aPopUp(8);

      underMedia(popUp, 'forced-colors', () => {
        const [left, gone] = ['.ring .left', '.ring .gone'].map((part) => getComputedStyle(within(popUp, part)).stroke);
        expect(left).not.to.equal(gone);
      });
    });

    it('is accessible while it is read, when it is read, and when the box is missing', async () => {
      await expectAccessible(await aPopUp(60));
      const read = await aPopUp(0);
      await expectAccessible(read);
      confirming(read).click();
      await expectAccessible(read);
    });
  });

  it('is accessible on the page, open and closed', async () => {
    await expectAccessible(await onPage(0));
    await expectAccessible(await onPage(60));
  });
});
