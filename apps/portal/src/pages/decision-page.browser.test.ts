import { deepText, find, search } from '@liana/elements/testing';
import { expectAccessible, press, says } from '@liana/elements/testing/in-browser';
import { recorded, type Situation, serverSays } from '@liana/elements/testing/recorded';
import { expect } from '@open-wc/testing';
import { aPortal, thePortalsServer } from '../testing/portal.fixture.ts';

describe('the decision', () => {
  const server = thePortalsServer();

  async function aDecision(situation: Situation<'getMyApplication'>, words: string) {
    server.use(serverSays('getMyApplication', situation));
    const portal = await aPortal('/decision');
    await says(portal, words);
    return portal;
  }

  it('is heard of by itself while a person at the lender looks at it, and leads to the signature', async () => {
    const portal = await aDecision('referred', 'Tessel Bank is looking at it');
    server.use(serverSays('getMyApplication', 'approved'), serverSays('getAgreement', 'to-sign'));

    await says(portal, 'Brindle Savings said yes');
    await press(portal, 'Read and sign');

    await says(portal, 'This is the agreement with Brindle Savings');
  });

  it('can be done without: the application is taken back', async () => {
    server.use(serverSays('withdrawApplication', 'withdrawn'));
    const portal = await aDecision('referred', 'Tessel Bank is looking at it');

    await press(portal, 'Take the application back');

    await says(portal, 'This application is closed');
  });

  it('shows other terms beside the ones that were asked for, row by row', async () => {
    const portal = await aDecision('counter-offered', 'Tessel Bank offers other terms');

    const rows = search(portal, 'table.sides tbody tr').map((row) => [...row.children].map((cell) => cell.textContent));

    expect(rows).to.deep.include(['Each month', '$115.71', '$82.88']);
    expect(rows).to.deep.include(['APR', '12.49%', '17.99%']);
    expect(rows).to.deep.include(['Number of payments', '12', '18']);
  });

  it('says why the lender offers other terms, in its own words', async () => {
    const { reasons } = recorded('getMyApplication', 'counter-offered');
    const portal = await aDecision('counter-offered', 'Tessel Bank offers other terms');

    expect(reasons).to.have.length(1);
    await says(portal, 'The reasons Tessel Bank gave');
    await says(portal, reasons[0]!.text.en);
    await says(portal, reasons[0]!.change!.en);
  });

  it('lets other terms be taken or left alike', async () => {
    const accepted: unknown[] = [];
    server.use(serverSays('acceptCounterOffer', 'accepted', { heard: accepted }));
    const portal = await aDecision('counter-offered', 'Tessel Bank offers other terms');
    const [take, leave] = search(find(portal, 'liana-decision-page'), 'button.outlined');
    expect(take!.className).to.equal(leave!.className);

    await press(portal, 'Take the other terms');

    await says(portal, 'Tessel Bank said yes');
    expect(accepted).to.have.length(1);
  });

  it('after a no: the reasons as the lender gave them, and what fits next in one tap without asking again', async () => {
    const chosen: unknown[] = [];
    server.use(serverSays('chooseOffer', 'next-best', { heard: chosen }), serverSays('getReview', 'complete'));
    const { reasons, nextBest } = recorded('getMyApplication', 'declined');
    const portal = await aDecision('declined', 'Tessel Bank said no to $1,299.00 over 12 months');
    const words = deepText(portal);
    for (const reason of reasons) expect(words).to.include(reason.text.en);
    expect(words).to.include(reasons[0]!.change!.en);

    await press(portal, `Choose ${nextBest!.lender.name}`);

    await says(portal, 'Check what you are about to send');
    expect(chosen).to.deep.equal([{ offerId: nextBest!.id }]);
  });

  it('after a no: shows the full cost of what fits next, which is chosen from there as well', async () => {
    const chosen: unknown[] = [];
    server.use(
      serverSays('getOfferDisclosure', 'estimate'),
      serverSays('chooseOffer', 'next-best', { heard: chosen }),
      serverSays('getReview', 'complete'),
    );
    const { nextBest } = recorded('getMyApplication', 'declined');
    const portal = await aDecision('declined', 'Tessel Bank said no');

    await press(portal, `Full cost of ${nextBest!.lender.name}`);
    await says(portal, 'Truth in Lending disclosure');
    await expectAccessible(portal);
    await press(portal, 'Choose this offer');

    await says(portal, 'Check what you are about to send');
    expect(chosen).to.deep.equal([{ offerId: nextBest!.id }]);
  });

  it('says until when a financed order can be withdrawn from, and leads back to the shop that it came from', async () => {
    const portal = await aDecision('signed', 'Your order is financed');

    expect(find<HTMLAnchorElement>(portal, 'a.button').href).to.equal(recorded('getPortalSession', 'back-to-shop').returnUrl);
    expect(deepText(portal)).to.include('You can withdraw until Dec 5, 2026');
  });

  it('closes the window that the shop’s page opened for it', async () => {
    const { close } = window;
    let closed = 0;
    window.opener = {};
    window.close = () => {
      closed += 1;
    };
    server.use(serverSays('getPortalSession', 'own-window'));

    try {
      const portal = await aDecision('signed', 'Your order is financed');
      expect(find(portal, 'button.filled').textContent).to.equal('Back to the shop');
      await press(portal, 'Back to the shop');
    } finally {
      window.close = close;
      delete (window as { opener?: unknown }).opener;
    }

    expect(closed).to.equal(1);
  });

  it('leads nowhere from a window that no page opened and that belongs to no order', async () => {
    server.use(serverSays('getPortalSession', 'own-window'));

    const portal = await aDecision('signed', 'Your order is financed');

    expect(deepText(portal)).not.to.include('Back to the shop');
  });
});
