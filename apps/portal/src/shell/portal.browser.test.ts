import { find } from '@liana/elements/testing';
import { press, says } from '@liana/elements/testing/in-browser';
import { recorded, serverSays } from '@liana/elements/testing/recorded';
import { expect } from '@open-wc/testing';
import { aPortal, thePortalsServer } from '../testing/portal.fixture.ts';

describe('the portal', () => {
  const server = thePortalsServer();

  it('trades the one-time code for a session and goes on where the application stands', async () => {
    const codes: unknown[] = [];
    server.use(
      serverSays('createPortalSession', 'arrived', { heard: codes }),
      serverSays('getMyApplication', 'filled'),
      serverSays('getReview', 'complete'),
    );

    const portal = await aPortal('/', { code: 'oc_1' });

    await says(portal, 'Check what you are about to send');
    expect(codes).to.deep.equal([{ code: 'oc_1' }]);
    expect(location.pathname).to.equal('/review');
  });

  it('says so when a link was used before', async () => {
    server.use(serverSays('createPortalSession', 'code-expired'));

    const portal = await aPortal('/', { code: 'oc_1' });

    await says(portal, 'This link has been used, or is too old');
  });

  it('A7: asks for a code again when the way here led through the page of a shop', async () => {
    server.use(serverSays('createPortalSession', 'through-the-page'), serverSays('getMyApplication', 'contact-not-proved'));
    const portal = await aPortal('/', { code: 'oc_1' });
    await says(portal, 'How can we reach you?');
    server.use(serverSays('getMyApplication', 'filled'), serverSays('getReview', 'complete'));

    find(portal, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved', { bubbles: true, composed: true }));

    await says(portal, 'Check what you are about to send');
  });

  it('opens a visit for whoever comes to their loans by a bookmark, and asks for a code', async () => {
    const opened: unknown[] = [];
    server.use(
      serverSays('getPortalSession', 'nobody'),
      serverSays('openPortal', 'opened', { heard: opened }),
      serverSays('getMyLoans', 'contact-not-proved'),
    );

    const portal = await aPortal('/loans');

    await says(portal, 'How can we reach you?');
    expect(opened).to.have.lengthOf(1);
  });

  it('changes its language while it is open, and keeps it in the address', async () => {
    server.use(serverSays('getMyApplication', 'begun'));
    const portal = await aPortal('/apply');
    await says(portal, 'What is your first name?');
    find<HTMLInputElement>(find(portal, 'liana-question'), 'input').value = 'Wilhelmina';

    await press(portal, '切换到中文');

    await says(portal, recorded('getMyApplication', 'begun').next!.title['zh-Hans']);
    expect(find<HTMLInputElement>(find(portal, 'liana-question'), 'input').value).to.equal('Wilhelmina');
    expect(document.documentElement.lang).to.equal('zh-Hans');
    expect(new URL(location.href).searchParams.get('locale')).to.equal('zh-Hans');
  });

  it('goes back and forward with the browser', async () => {
    server.use(serverSays('getMyLoans', 'repaying'));
    const portal = await aPortal('/');
    await says(portal, 'Pay over time');
    await press(portal, 'See my loans');
    await says(portal, 'Still owed');

    history.back();

    await says(portal, 'Pay over time');
  });
});
