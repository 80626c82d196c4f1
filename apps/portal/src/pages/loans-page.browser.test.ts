import { deepText, find, search } from '@liana/elements/testing';
import { press, says } from '@liana/elements/testing/in-browser';
import { recorded, type Situation, serverAnswers, serverSays } from '@liana/elements/testing/recorded';
import { expect, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { aPortal, thePortalsServer } from '../testing/portal.fixture.ts';

describe('my loans', () => {
  const server = thePortalsServer();

  async function myLoans(situation: Situation<'getMyLoans'>, words: string) {
    server.use(serverSays('getMyLoans', situation));
    const portal = await aPortal('/loans');
    await says(portal, words);
    return portal;
  }

  it('says what is owed, what is paid, and what waits for an answer', async () => {
    const portal = await myLoans('repaying', 'Still owed');

    const [loan, open] = search(portal, 'article').map(deepText);

    expect(loan).to.include('3 of 12 payments made').and.include('of $1,299.00').and.include('On time');
    expect(open).to.include('$1,299.00').and.include('Being decided');
  });

  it('says that there is nothing yet, and leads to a wish', async () => {
    const portal = await myLoans('none', 'No loan here yet');

    await press(portal, 'See what fits you');

    await says(portal, 'Pay over time');
  });

  it('asks for a code before anything is shown', async () => {
    const portal = await myLoans('contact-not-proved', 'How can we reach you?');
    server.use(serverSays('getMyLoans', 'repaying'));

    find(portal, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved', { bubbles: true, composed: true }));

    await says(portal, 'Still owed');
  });

  it('counts the days to the next payment from the server’s today, and not from the device’s', async () => {
    const { loans } = recorded('getMyLoans', 'repaying');
    const { nextPayment, earlySettlement } = loans[0]!;
    const days = (Date.parse(nextPayment!.dueDate) - Date.parse(earlySettlement!.on)) / 86_400_000;

    const portal = await myLoans('repaying', 'Still owed');

    expect(deepText(find(portal, '.next'))).to.include(`in ${days} days`);
  });

  it('keeps more than four consents behind one line', async () => {
    const { consents } = recorded('getMyLoans', 'repaying');
    const portal = await myLoans('repaying', 'Who may see what');

    const more = find<HTMLDetailsElement>(portal, 'details');

    expect(more.open).to.equal(false);
    expect(deepText(find(more, 'summary'))).to.equal(`${consents.length - 4} more`);
    expect(search(more, 'li')).to.have.lengthOf(consents.length - 4);
  });

  it('takes a consent back in one tap', async () => {
    const [first] = recorded('getMyLoans', 'repaying').consents;
    server.use(serverSays('withdrawConsent', 'withdrawn'));
    const portal = await myLoans('repaying', 'Who may see what');

    await press(portal, `Take back: ${first!.lenderName ?? first!.label.en}`);

    await says(portal, 'The consent was taken back.');
    await says(portal, 'Taken back');
  });

  it('opens one loan with its schedule', async () => {
    server.use(serverSays('getMyLoan', 'repaying'));
    const portal = await myLoans('repaying', 'Still owed');

    await press(portal, 'Schedule and settlement, Tessel Bank');

    await says(portal, 'Loan from Tessel Bank');
    expect(location.pathname).to.equal(`/loans/${recorded('getMyLoan', 'repaying').id}`);
  });

  it('hands over everything as one file, made in the page', async () => {
    server.use(serverAnswers('exportMyData', () => HttpResponse.json({ applications: [] })));
    const portal = await myLoans('repaying', 'Who may see what');
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download, new URL(this.href).protocol);
    };

    await press(portal, 'Download everything');
    await waitUntil(() => saved.length > 0);
    HTMLAnchorElement.prototype.click = click;

    expect(saved).to.deep.equal(['my-data.json', 'blob:']);
  });

  it('ends the visit when the person signs out', async () => {
    const portal = await myLoans('repaying', 'Still owed');
    server.use(
      serverAnswers('leavePortal', () => new HttpResponse(null, { status: 204 })),
      serverSays('getPortalSession', 'nobody'),
    );

    await press(portal, 'Sign out');

    await says(portal, 'Pay over time');
  });
});
