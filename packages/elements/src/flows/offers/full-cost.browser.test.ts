import type { OfferView } from '@liana/contract';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse } from 'msw';
import { applyTheme, expectAccessible, press, says, scriptedServer } from '../../testing/in-browser.ts';
import { deepText, find, search } from '../../testing/index.ts';
import { recorded, serverAnswers, serverSays } from '../../testing/recorded.ts';
import type { ApplicationStartedEvent } from '../events.ts';
import { aFlow } from './testing/offers-flow.fixture.ts';

const openBrindle = 'Full cost of Brindle Savings';
const late = 'Late charge';
const isAnothers = ({ lender }: OfferView) => lender.name !== 'Brindle Savings';

describe('the full cost of an offer', () => {
  before(() => applyTheme());
  const server = scriptedServer(serverSays('getMyOffers', 'settled'));

  const dialog = (flow: Element) => find<HTMLDialogElement>(find(flow, 'liana-full-cost'), 'dialog');
  const shown = (flow: Element) => deepText(find(flow, 'liana-full-cost'));
  /** Where the keyboard is, through every shadow tree. */
  function focused(): Element | null {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  async function aFlowWithItsCost({ locale = 'en', button = openBrindle }: { locale?: 'en' | 'zh-Hans'; button?: string } = {}) {
    server.use(serverSays('getOfferDisclosure', 'estimate'));
    const flow = await aFlow({ locale });
    await press(flow, button);
    await waitUntil(() => search(flow, 'liana-disclosure').length > 0, 'the disclosure is shown');
    return flow;
  }

  it('is the whole disclosure, and the offer is chosen from there', async () => {
    server.use(serverSays('chooseOffer', 'chosen'));
    const flow = await aFlowWithItsCost();
    const document = deepText(find(flow, 'liana-disclosure'));

    for (const { rows } of recorded('getOfferDisclosure', 'estimate').sections) {
      for (const { value } of rows) expect(document).to.include(value.en);
    }
    expect(document).to.include('Save').and.to.include('Print').and.to.include('Estimate');
    setTimeout(() => press(flow, 'Choose this offer'));
    const { applicationId } = await oneEvent<ApplicationStartedEvent>(flow, 'liana-application-started');
    expect(applicationId).to.equal(recorded('chooseOffer', 'chosen').id);
  });

  it('says itself how sure it is where the lender confirmed it', async () => {
    server.use(serverSays('getMyOffers', 'asked'), serverSays('getOfferDisclosure', 'prequalified'));
    const flow = await aFlow();
    await press(flow, openBrindle);

    await says(flow, 'The lender confirmed these terms with its soft check.');
    expect(search(find(flow, 'liana-disclosure'), '.tag')).to.have.length(0);
  });

  it('gives the focus back where it was when it is closed, and stands at once when it is opened again', async () => {
    let fetched = 0;
    const flow = await aFlowWithItsCost();
    server.use(
      serverAnswers('getOfferDisclosure', () => {
        fetched += 1;
        return HttpResponse.error();
      }),
    );

    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(flow).open);
    expect(focused()?.getAttribute('aria-label')).to.equal(openBrindle);
    await press(flow, openBrindle);
    await waitUntil(() => dialog(flow).open);

    expect(shown(flow)).to.include(late);
    await press(find(flow, 'liana-full-cost'), 'Back');
    await waitUntil(() => !dialog(flow).open);
    expect(fetched).to.equal(0);
  });

  it('shows nothing of one offer under the name of another', async () => {
    const flow = await aFlowWithItsCost();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(flow).open);
    const held = Promise.withResolvers<Response>();
    server.use(serverAnswers('getOfferDisclosure', () => held.promise));
    const other = recorded('getMyOffers', 'settled').offers.find(isAnothers)!.lender.name;

    await press(flow, `Full cost of ${other}`);

    await says(flow, `Full cost: ${other}`);
    expect(search(flow, 'liana-disclosure')).to.have.length(0);
    expect(shown(flow)).to.include('Fetching the full cost');
    await expectAccessible(flow);
    held.resolve(HttpResponse.json(recorded('getOfferDisclosure', 'estimate')));
    await says(flow, late);
  });

  it('says that there is no connection, and tries again when the person says so, with the focus in the dialog all along', async () => {
    server.use(serverAnswers('getOfferDisclosure', HttpResponse.error));
    const flow = await aFlow();
    await press(flow, openBrindle);
    await says(flow, 'No connection.');
    await waitUntil(() => focused()?.matches('.notice.critical'), 'the words have the focus');
    await expectAccessible(flow);

    server.use(serverSays('getOfferDisclosure', 'estimate'));
    await press(find(flow, 'liana-full-cost'), 'Try again');

    await says(flow, late);
    expect(focused()?.matches('.dialog-body')).to.equal(true);
  });

  it('is asked for again when it is opened after it could not be had', async () => {
    server.use(serverAnswers('getOfferDisclosure', HttpResponse.error));
    const flow = await aFlow();
    await press(flow, openBrindle);
    await says(flow, 'No connection.');
    await sendKeys({ press: 'Escape' });
    server.use(serverSays('getOfferDisclosure', 'estimate'));
    await waitUntil(() => !dialog(flow).open);

    await press(flow, openBrindle);

    await says(flow, late);
  });

  it('closes where the offer no longer stands, fetches the list again, and says so', async () => {
    server.use(serverSays('getOfferDisclosure', 'not-found'));
    const flow = await aFlow();
    const { offers, ...list } = recorded('getMyOffers', 'settled');
    server.use(serverAnswers('getMyOffers', () => HttpResponse.json({ ...list, offers: offers.filter(isAnothers) })));

    await press(flow, openBrindle);

    await says(flow, 'This offer is no longer available.');
    expect(dialog(flow).open).to.equal(false);
    expect(search(flow, 'button').some((button) => button.getAttribute('aria-label') === openBrindle)).to.equal(false);
    await waitUntil(() => focused()?.matches('.notice.critical'), 'the words have the focus');
  });

  it('is that of what took the place of the offer, where it costs no more', async () => {
    server.use(serverSays('getOfferDisclosure', 'not-found'));
    const flow = await aFlow();
    const list = recorded('getMyOffers', 'settled');
    const opened = list.offers.find((offer) => !isAnothers(offer))!;
    const answered = { ...opened, id: 'its-answer', stage: 'prequalified' };
    server.use(
      serverAnswers('getMyOffers', () => {
        server.use(serverSays('getOfferDisclosure', 'prequalified'));
        return HttpResponse.json({ ...list, offers: [answered, ...list.offers.filter(isAnothers)] });
      }),
    );

    await press(flow, openBrindle);

    await says(flow, 'The lender confirmed these terms with its soft check.');
    expect(dialog(flow).open).to.equal(true);
    expect(deepText(flow)).not.to.include('no longer available');
  });

  it('is headed by the lender, then by the document, then by its parts', async () => {
    const flow = await aFlowWithItsCost();

    const headings = search(find(flow, 'liana-full-cost'), 'h1, h2, h3').map((heading) => `${heading.localName} ${heading.textContent}`);

    expect(headings.slice(0, 2)).to.deep.equal(['h2 Full cost: Brindle Savings', 'h2 Truth in Lending disclosure']);
    expect(headings.slice(2).every((heading) => heading.startsWith('h3'))).to.equal(true);
  });

  it('is read in Chinese, and has no barrier that can be found by a program', async () => {
    const flow = await aFlowWithItsCost({ locale: 'zh-Hans', button: 'Brindle Savings的成本明细' });

    await says(flow, '年百分率（APR）');
    expect(shown(flow)).to.include('成本明细：Brindle Savings');
    await expectAccessible(flow);
  });
});
