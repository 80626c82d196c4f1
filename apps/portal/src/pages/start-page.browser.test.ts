import { find } from '@liana/elements/testing';
import { press, says, type } from '@liana/elements/testing/in-browser';
import { serverSays } from '@liana/elements/testing/recorded';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aPortal, thePortalsServer } from '../testing/portal.fixture.ts';

describe('the start of the portal', () => {
  const server = thePortalsServer();

  it('begins without a shop: a wish, then its offers', async () => {
    const wishes: unknown[] = [];
    server.use(
      serverSays('getPortalSession', 'nobody'),
      serverSays('startInPortal', 'cash', { heard: wishes }),
      serverSays('getMyOffers', 'cash'),
    );
    const portal = await aPortal('/');
    await says(portal, 'Pay over time');

    await type(portal, '#amount', '12');
    await sendKeys({ press: 'Enter' });
    await says(portal, 'Enter an amount from $50 to $50,000');
    const amount = find<HTMLInputElement>(portal, '#amount');
    expect(amount.value).to.equal('12');
    amount.select();
    await sendKeys({ type: '12,340' });
    await sendKeys({ press: 'Enter' });

    await says(portal, 'Offers for $12,340.00');
    expect(wishes).to.deep.equal([
      { wish: { amount: { amountMinor: 1_234_000, currency: 'USD' }, tenorMonths: 24, purpose: 'home-improvement' } },
    ]);
  });

  it('shows an application that is not finished, and goes on with it', async () => {
    server.use(serverSays('getMyApplication', 'begun'));
    const portal = await aPortal('/');
    await says(portal, 'You have an application here.');

    await press(portal, 'Go on with it');

    await says(portal, 'What is your first name?');
  });

  it('lets somebody in who comes for loans alone, and asks for a code', async () => {
    server.use(
      serverSays('getPortalSession', 'nobody'),
      serverSays('openPortal', 'opened'),
      serverSays('getMyLoans', 'contact-not-proved'),
    );
    const portal = await aPortal('/');
    await says(portal, 'Pay over time');

    await press(portal, 'See my loans');

    await says(portal, 'How can we reach you?');
  });
});
