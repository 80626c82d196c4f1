import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { press, says, scriptedServer, tick, type } from '../../testing/in-browser.ts';
import { deepText, find, search } from '../../testing/index.ts';
import { recorded, serverSays } from '../../testing/recorded.ts';
import { heldStream } from '../../testing/recorded-stream.ts';
import { aFlow, cards } from './testing/offers-flow.fixture.ts';

describe('asking lenders', () => {
  const server = scriptedServer(serverSays('getPrequalificationTexts', 'every-lender'), serverSays('sendContactCode', 'sent'));
  const everyLender = 'Ask 8 lenders';

  async function aFlowAtTheCode() {
    server.use(serverSays('getMyOffers', 'unproved'));
    const flow = await aFlow();
    await says(flow, 'Ask 8 lenders for their own answer');
    await press(flow, 'Continue');
    await says(flow, 'How can we reach you?');
    await type(flow, 'input', 'mara@example.com');
    await sendKeys({ press: 'Enter' });
    await says(flow, 'We sent six digits to mara@example.com');
    return flow;
  }

  async function aFlowAtTheConsents() {
    server.use(serverSays('getMyOffers', 'settled'));
    const flow = await aFlow();
    await press(flow, 'Continue');
    await says(flow, 'Which lenders may make a soft check?');
    return flow;
  }

  it('proves the contact before a lender is asked anything, and comes back to where the person was', async () => {
    const codes: unknown[] = [];
    const flow = await aFlowAtTheCode();
    server.use(serverSays('checkContactCode', 'proved', { heard: codes }), serverSays('getMyOffers', 'settled'));

    await type(flow, 'input', '123 456');
    await sendKeys({ press: 'Enter' });

    await says(flow, 'Which lenders may make a soft check?');
    expect(codes).to.deep.equal([{ code: '123456' }]);
  });

  it('keeps the code that was wrong in its field, and says what to do', async () => {
    const flow = await aFlowAtTheCode();
    server.use(serverSays('checkContactCode', 'code-wrong'));

    await type(flow, 'input', '654321');
    await sendKeys({ press: 'Enter' });

    await says(flow, 'This code does not match');
    expect(find<HTMLInputElement>(flow, '#code').value).to.equal('654321');
    expect(find(flow, '.notice.critical').matches(':focus')).to.equal(true);
    expect(find(flow, '#code').getAttribute('aria-invalid')).to.equal('true');
  });

  it('ticks nothing beforehand, asks nobody without a tick, and sends the text that was shown for each lender', async () => {
    const given: unknown[] = [];
    server.use(serverSays('prequalify', 'partial', { heard: given }), serverSays('streamPrequalification', 'late-and-garbage'));
    const flow = await aFlowAtTheConsents();

    expect(search(flow, 'input[type="checkbox"]').filter((box) => (box as HTMLInputElement).checked)).to.have.length(0);
    await press(flow, 'Ask');
    await says(flow, 'Tick at least one lender');
    expect(given).to.have.length(0);

    await tick(find(find(flow, 'liana-consent'), 'input'));
    await says(flow, 'Ask 1 lender');
    await press(flow, 'Ask 1 lender');
    await waitUntil(() => given.length === 1);
    const [{ textId, hash, lenderId }] = recorded('getPrequalificationTexts', 'every-lender').consents as [never];
    expect(given).to.deep.equal([{ consents: [{ textId, hash, lenderId }] }]);
  });

  it('shows the box for all in the look of the others, in the middle of a wide page', async () => {
    const flow = await aFlowAtTheConsents();
    flow.style.setProperty('inline-size', '760px', 'important');
    const [all, one] = [find(flow, '.all input'), find(find(flow, 'liana-consent'), 'input')];
    const [page, form] = [flow, find(find(flow, 'liana-consents-step'), 'form')].map((element) => element.getBoundingClientRect());

    expect(getComputedStyle(all).appearance).to.equal('none');
    for (const look of ['appearance', 'borderRadius', 'backgroundColor'] as const) {
      expect(getComputedStyle(all)[look]).to.equal(getComputedStyle(one)[look]);
    }
    expect(form!.left - page!.left).to.be.closeTo(page!.right - form!.right, 1);
    expect(form!.left).to.be.greaterThan(page!.left);
  });

  it('says that a text has changed since it was shown, and asks nobody', async () => {
    server.use(serverSays('prequalify', 'consent-text-changed'));
    const flow = await aFlowAtTheConsents();

    await tick(find(flow, '.all input'));
    await says(flow, everyLender);
    await press(flow, everyLender);

    await says(flow, 'A text has changed since it was shown.');
  });

  it('lets answers stream in: one is not shown, one is late, and what comes late moves up only when the person says so', async () => {
    const stream = heldStream('streamPrequalification', 'late-and-garbage');
    server.use(serverSays('prequalify', 'partial'), stream.handler);
    const flow = await aFlowAtTheConsents();
    await tick(find(flow, '.all input'));
    await says(flow, everyLender);
    await press(flow, everyLender);

    stream.upTo('offers');
    await says(flow, 'No answer after 10 seconds. We keep asking.');
    await says(flow, 'Its answer could not be checked, so we do not show it.');
    expect(search(flow, 'button').some((button) => button.textContent === 'Stop waiting')).to.equal(true);
    const mayFit = () => cards(flow).filter((lender) => lender === 'Kestrel & Pine' || lender === 'Lumenvale Credit');
    stream.upTo('offers');
    await says(flow, '1 new offer belongs higher.');
    expect(mayFit()).to.deep.equal(['Kestrel & Pine', 'Lumenvale Credit']);

    await press(flow, 'Reorder');
    await waitUntil(() => mayFit()[0] === 'Lumenvale Credit');
    stream.upTo('done');
  });

  it('waits no longer for a lender when the person says so', async () => {
    const stopped: unknown[] = [];
    server.use(serverSays('getMyOffers', 'late'), serverSays('stopWaiting', 'stanmoor', { heard: stopped }));
    const flow = await aFlow();
    const waitedFor = () => search(flow, 'liana-pending-lender').length;
    const before = waitedFor();

    const stanmoor = search(flow, 'liana-pending-lender').find((lender) => deepText(lender).includes('Stanmoor'))!;
    search(stanmoor, 'button')[0]!.click();

    await waitUntil(() => waitedFor() < before);
    expect(stopped).to.deep.equal([{ lenderId: 'stanmoor' }]);
  });
});
