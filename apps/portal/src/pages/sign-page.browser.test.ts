import { deepText, find } from '@liana/elements/testing';
import { press, says, tick } from '@liana/elements/testing/in-browser';
import { recorded, serverSays } from '@liana/elements/testing/recorded';
import { expect } from '@open-wc/testing';
import { aPortal, thePortalsServer } from '../testing/portal.fixture.ts';

describe('the signature', () => {
  const server = thePortalsServer();
  const { agreement } = recorded('getAgreement', 'to-sign');

  async function anAgreement() {
    server.use(serverSays('getAgreement', 'to-sign'));
    const portal = await aPortal('/sign');
    await says(portal, 'This is the agreement with Brindle Savings');
    return portal;
  }
  const box = (portal: Element) => find<HTMLInputElement>(find(portal, 'liana-consent'), 'input');

  it('stands under the whole agreement, in full on the page', async () => {
    const portal = await anAgreement();

    const words = deepText(find(portal, '.text'));

    for (const paragraph of agreement.body.en.split(/\n+/)) expect(words).to.include(paragraph.replace(/\s+/g, ' ').trim());
  });

  it('is not given by pressing the button alone', async () => {
    const signed: unknown[] = [];
    server.use(serverSays('signApplication', 'signed', { heard: signed }));
    const portal = await anAgreement();
    expect(box(portal).checked).to.equal(false);

    await press(portal, 'Sign');

    await says(portal, 'Tick the box to sign');
    expect(signed).to.have.length(0);
  });

  it('names the text that was shown, and finances the order', async () => {
    const signed: unknown[] = [];
    server.use(serverSays('signApplication', 'signed', { heard: signed }), serverSays('getMyApplication', 'signed'));
    const portal = await anAgreement();
    await tick(box(portal));

    await press(portal, 'Sign');

    await says(portal, 'Your order is financed');
    const { textId, hash, lenderId } = agreement;
    expect(signed).to.deep.equal([{ agreement: { textId, hash, lenderId } }]);
  });

  it('can wait: nothing is signed on the way back to the decision', async () => {
    server.use(serverSays('getMyApplication', 'approved'));
    const portal = await anAgreement();

    await press(portal, 'Not now');

    await says(portal, 'Brindle Savings said yes');
  });
});
