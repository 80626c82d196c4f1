import type { PendingLender } from '@liana/contract';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { aLender } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { definePendingLender } from './pending-lender.define.ts';
import type { AskLenderAgainEvent, StopWaitingEvent } from './pending-lender.events.ts';
import type { LianaPendingLender } from './pending-lender.ts';

const aWaiting = (state: PendingLender['state']) =>
  fixture<LianaPendingLender>(html`<liana-pending-lender .pending=${{ lender: aLender('stanmoor'), state }}></liana-pending-lender>`);

describe('liana-pending-lender', () => {
  before(() => {
    definePendingLender();
    applyTheme();
  });

  it('lets somebody stop waiting for a late lender', async () => {
    const waiting = await aWaiting('late');

    setTimeout(() => within(waiting, 'button').click());
    const event = (await oneEvent(waiting, 'liana-stop-waiting')) as StopWaitingEvent;

    expect(event.lenderId).to.equal('stanmoor');
    expect(textOf(waiting)).to.contain('Late');
  });

  it('names an answer that could not be checked, shows none of it, and can ask again', async () => {
    const waiting = await aWaiting('garbage');

    setTimeout(() => within(waiting, 'button').click());
    const event = (await oneEvent(waiting, 'liana-ask-lender-again')) as AskLenderAgainEvent;

    expect(event.lenderId).to.equal('stanmoor');
    expect(textOf(waiting)).to.contain('Not shown').and.to.contain('The other offers are complete.');
  });

  for (const state of ['asking', 'late', 'gave-up', 'garbage', 'unavailable'] as const) {
    it(`is accessible when ${state}`, async () => {
      await expectAccessible(await aWaiting(state));
    });
  }
});
