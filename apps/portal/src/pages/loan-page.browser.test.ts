import { deepText, find, search } from '@liana/elements/testing';
import { press, printing, says } from '@liana/elements/testing/in-browser';
import { recorded, type Success, serverSays } from '@liana/elements/testing/recorded';
import { expect, waitUntil } from '@open-wc/testing';
import { aPortal, thePortalsServer } from '../testing/portal.fixture.ts';

describe('a loan', () => {
  const server = thePortalsServer();

  async function aLoan(situation: Success<'getMyLoan'>) {
    server.use(serverSays('getMyLoan', situation));
    const portal = await aPortal(`/loans/${recorded('getMyLoan', situation).id}`);
    await says(portal, 'Loan from Tessel Bank');
    return portal;
  }

  it('shows every payment with those that were made, and what settles it today', async () => {
    const portal = await aLoan('repaying');
    const schedule = find(portal, 'liana-schedule');
    find(schedule, 'tbody button').click();

    await waitUntil(() => search(schedule, '.folded').length === 0);

    expect(search(schedule, 'tbody:not(.fold) tr')).to.have.length(recorded('getMyLoan', 'repaying').schedule.length);
    expect(search(schedule, 'tbody .tag')).to.have.length(3);
    expect(deepText(portal)).to.include('$1,299.00, 12 payments of $115.71.').and.include('Settle early').and.include('$989.60');
  });

  it('shows the agreement and its disclosure as they were signed, behind one line', async () => {
    server.use(serverSays('getSignedAgreement', 'signed'));
    const portal = await aLoan('signed');
    expect(deepText(portal)).not.to.include('Who is who');

    await press(portal, 'The agreement as signed');

    await says(portal, 'Halden brings you together with Tessel Bank');
    expect(deepText(portal)).to.include(recorded('getSignedAgreement', 'signed').disclosure.title.en);
  });

  it('prints the agreement and its disclosure by themselves, without the charts and payments of the page', async () => {
    server.use(serverSays('getSignedAgreement', 'signed'));
    const portal = await aLoan('signed');
    await press(portal, 'The agreement as signed');
    await says(portal, 'Halden brings you together with Tessel Bank');

    const printed = await printing(() => press(portal, 'Print agreement and disclosure'));

    expect(printed).to.include(recorded('getSignedAgreement', 'signed').disclosure.title.en);
    expect(printed).to.include('Halden brings you together with Tessel Bank');
    expect(printed).not.to.include('Each payment, split').and.not.to.include('Change your mind');
  });

  it('offers no withdrawal once the right to it is over', async () => {
    const portal = await aLoan('repaying');

    expect(deepText(portal)).not.to.include('Change your mind');
  });

  it('is withdrawn from only after asking once more', async () => {
    const withdrawn: unknown[] = [];
    server.use(serverSays('rescindLoan', 'rescinded', { heard: withdrawn }));
    const portal = await aLoan('signed');
    await says(portal, 'Change your mind');

    await press(portal, 'Withdraw from this loan');
    await waitUntil(() => find<HTMLDialogElement>(find(portal, 'liana-overlay'), 'dialog').open);
    expect(withdrawn).to.have.length(0);
    await press(portal, 'Yes, withdraw');

    await says(portal, 'You have withdrawn from this loan.');
    expect(withdrawn).to.have.length(1);
  });

  it('is kept when the person thinks better of it', async () => {
    const withdrawn: unknown[] = [];
    server.use(serverSays('rescindLoan', 'rescinded', { heard: withdrawn }));
    const portal = await aLoan('signed');
    await press(portal, 'Withdraw from this loan');
    const dialog = () => find<HTMLDialogElement>(find(portal, 'liana-overlay'), 'dialog');
    await waitUntil(() => dialog().open);

    await press(portal, 'Keep the loan');

    await waitUntil(() => !dialog().open);
    expect(withdrawn).to.have.length(0);
  });
});
