import type { LianaDisclosure } from '@liana/elements';
import { deepText, find, search } from '@liana/elements/testing';
import { press, says, tick } from '@liana/elements/testing/in-browser';
import { recorded, type Situation, serverSays } from '@liana/elements/testing/recorded';
import { expect, waitUntil } from '@open-wc/testing';
import { aPortal, thePortalsServer } from '../testing/portal.fixture.ts';

describe('the review', () => {
  const server = thePortalsServer();
  const { disclosure, consents } = recorded('getReview', 'complete');

  async function aReview(situation: Situation<'getReview'> = 'complete') {
    server.use(serverSays('getReview', situation));
    const portal = await aPortal('/review');
    await says(portal, 'What you agree to');
    return portal;
  }
  const boxes = (portal: Element) => search(portal, 'liana-consent').map((consent) => find<HTMLInputElement>(consent, 'input'));
  async function aTickedReview() {
    const portal = await aReview();
    for (const box of boxes(portal)) await tick(box);
    await waitUntil(() => find<LianaDisclosure>(portal, 'liana-disclosure').dwellMs > 0);
    return portal;
  }

  it('ticks nothing beforehand, and sends nothing before every box is ticked by the person', async () => {
    const sent: unknown[] = [];
    server.use(serverSays('submitApplication', 'submitted', { heard: sent }));
    const portal = await aReview();
    expect(boxes(portal).map((box) => box.checked)).to.deep.equal(consents.map(() => false));

    await press(portal, 'Send application');

    await says(portal, `${consents.length} boxes are not ticked`);
    expect(find(portal, '.notice.critical').matches(':focus')).to.equal(true);
    expect(sent).to.have.length(0);
  });

  it('names the one consent that is missing, and no other', async () => {
    const portal = await aReview();
    for (const box of boxes(portal).slice(1)) await tick(box);

    await press(portal, 'Send application');

    await says(portal, 'One box is not ticked');
    const missing = search(portal, 'liana-consent').filter((consent) => find(consent, 'input').getAttribute('aria-invalid') === 'true');
    expect(missing.map((consent) => deepText(find(consent, 'label')))).to.deep.equal([consents[0]!.label.en]);
  });

  it('sends each text and the disclosure as they were shown, with the time that they were in view', async () => {
    const sent: unknown[] = [];
    server.use(serverSays('submitApplication', 'submitted', { heard: sent }), serverSays('getMyApplication', 'submitted'));
    const portal = await aTickedReview();

    await press(portal, 'Send application');

    await says(portal, 'Brindle Savings has your application');
    const [body] = sent as [{ disclosureHash: string; dwellMs: number; consents: object[] }];
    expect(sent).to.have.length(1);
    expect(body.disclosureHash).to.equal(disclosure.hash);
    expect(body.dwellMs).to.be.greaterThan(0);
    expect(body.consents).to.have.deep.members(consents.map(({ textId, hash, lenderId }) => ({ textId, hash, lenderId })));
  });

  it('opens one answer to change it, and comes back to the review', async () => {
    server.use(serverSays('getMyApplication', 'filled'), serverSays('answerApplication', 'city-again'));
    const portal = await aReview();

    await press(portal, 'Change: City');
    await says(portal, recorded('getMyApplication', 'filled').answers.find(({ fact }) => fact === 'city')!.question.title.en);
    expect(find<HTMLInputElement>(find(portal, 'liana-question'), 'input').value).to.equal('Evanston');
    await press(portal, 'Continue');
    await says(portal, 'Everything the lender needs is here');
    await press(portal, 'Review and sign');

    await says(portal, 'Check what you are about to send');
  });

  it('leads to the offers to change what they depend on, and opens that question there', async () => {
    const answers: unknown[] = [];
    const { label, question } = recorded('getReview', 'complete').application.answers.find(({ fact }) => fact === 'incomeMonthly')!;
    server.use(serverSays('getMyOffers', 'settled'), serverSays('answerQuestion', 'creditBand', { heard: answers }));
    const portal = await aReview();

    await press(portal, `Change: ${label.en}`);
    await says(portal, question.title.en);
    await says(portal, 'Ways to spread');
    await press(portal, 'Continue');

    await waitUntil(() => answers.length === 1);
    expect((answers[0] as { fact: string }).fact).to.equal('incomeMonthly');
  });

  it('waits for the shop to confirm the order, and notices by itself that it has', async () => {
    server.use(serverSays('getMyApplication', 'unbound'));
    const portal = await aReview('unbound');
    const send = () => find(portal, 'form .filled');
    await says(portal, 'The shop has not confirmed this order yet.');
    expect(send().getAttribute('aria-disabled')).to.equal('true');

    server.use(serverSays('getMyApplication', 'filled'));

    await waitUntil(() => send().getAttribute('aria-disabled') === 'false', 'the order is confirmed', { timeout: 6000 });
    expect(deepText(portal)).not.to.include('The shop has not confirmed this order yet.');
  });

  it('shows the cost table anew when it has changed, and takes the ticks for it back', async () => {
    server.use(serverSays('submitApplication', 'disclosure-changed'));
    const portal = await aTickedReview();

    await press(portal, 'Send application');

    await says(portal, 'The cost table has changed since it was shown.');
    await waitUntil(() => boxes(portal).every((box) => !box.checked));
  });

  it('leads to another choice when the offer has run out', async () => {
    server.use(serverSays('submitApplication', 'offer-expired'), serverSays('getMyOffers', 'priced-again'));
    const portal = await aTickedReview();
    await press(portal, 'Send application');
    await says(portal, 'This offer has expired');

    await press(portal, 'Choose another offer');

    await says(portal, 'Ways to spread $1,299.00');
  });
});
