import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse } from 'msw';
import type { LianaOfferCard } from '../../offer-card/offer-card.ts';
import type { LianaOfferList } from '../../offer-list/offer-list.ts';
import { press, says, scriptedServer } from '../../testing/in-browser.ts';
import { deepText, find, search } from '../../testing/index.ts';
import { recorded, serverAnswers, serverSays } from '../../testing/recorded.ts';
import type { ApplicationStartedEvent } from '../events.ts';
import { aFlow, cards } from './testing/offers-flow.fixture.ts';

describe('from a wish to an offer', () => {
  const server = scriptedServer();

  it('takes an answer in one round trip: the list, what changed, and the next question', async () => {
    const answers: unknown[] = [];
    server.use(serverSays('getMyOffers', 'first'), serverSays('answerQuestion', 'creditBand', { heard: answers }));
    const flow = await aFlow();
    await says(flow, 'Where does your income come from?');

    find(flow, 'input[type="radio"]').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Enter' });

    await says(flow, 'What do you pay for rent or a mortgage each month?');
    expect(answers).to.deep.equal([{ fact: 'employment', value: 'employed' }]);
    await says(flow, '8 offers changed. Lowest total now $1,299.00.');
    expect(find(find(flow, 'liana-question'), 'input').matches(':focus')).to.equal(true);
  });

  it('lets an answer of this visit be changed, and puts the question back where it was', async () => {
    const answers: unknown[] = [];
    server.use(serverSays('getMyOffers', 'first'), serverSays('answerQuestion', 'creditBand', { heard: answers }));
    const flow = await aFlow();
    const pick = async (value: string) => {
      find(flow, `.option input[value="${value}"]`).click();
      await says(flow, 'Continue');
      await press(flow, 'Continue');
    };
    await pick('employed');
    await says(flow, 'Your answers');

    await press(flow, 'Change: Where does your income come from?');
    await waitUntil(() => search(flow, '.option input[value="employed"]:checked').length === 1);
    await pick('retired');

    await waitUntil(() => answers.length === 2);
    expect(answers[1]).to.deep.equal({ fact: 'employment', value: 'retired' });
    await says(flow, 'What do you pay for rent or a mortgage each month?');
  });

  it('takes a hint: brings the list by the other wish, and leads to the offer that is no longer refused', async () => {
    const wishes: unknown[] = [];
    server.use(serverSays('getMyOffers', 'first'), serverSays('changeMyWish', 'six-months', { heard: wishes }));
    const flow = await aFlow();
    const refused = recorded('getMyOffers', 'first').offers.find(({ reasons }) =>
      reasons.some(({ tryWish }) => tryWish?.tenorMonths === 6),
    )!;

    await press(flow, `Try 6 months: ${refused.lender.name}`);

    const focused = () => (find(flow, 'liana-offer-list').shadowRoot!.activeElement as LianaOfferCard | null)?.offer;
    await waitUntil(() => focused()?.group === 'may-fit', 'the focus is on an offer that may fit');
    expect(wishes).to.deep.equal([{ wish: { tenorMonths: 6 } }]);
    expect(refused.group).to.equal('does-not-fit');
    expect(focused()!.productId).to.equal(refused.productId);
  });

  it('chooses what a lender has just answered, where an estimate was tapped and it costs no more', async () => {
    const chosen: { offerId: string }[] = [];
    const answered = recorded('getMyOffers', 'settled');
    const [tapped] = answered.offers;
    const itsAnswer = { ...tapped!, id: answered.offers.at(-1)!.id, stage: 'prequalified' as const };
    server.use(
      serverSays('getMyOffers', 'settled'),
      serverAnswers(
        'chooseOffer',
        () =>
          chosen.length === 1
            ? HttpResponse.json(
                { type: 'about:blank', title: 'Gone', status: 409, instance: '', code: 'offer-unavailable' },
                { status: 409 },
              )
            : HttpResponse.json(recorded('chooseOffer', 'chosen'), { status: 201 }),
        { heard: chosen },
      ),
    );
    const flow = await aFlow();
    await says(flow, tapped!.lender.name);
    server.use(serverAnswers('getMyOffers', () => HttpResponse.json({ ...answered, offers: [itsAnswer] })));

    setTimeout(() => find(find(flow, 'liana-offer-card'), '[part=action]').click());
    await oneEvent<ApplicationStartedEvent>(flow, 'liana-application-started');

    expect(chosen.map(({ offerId }) => offerId)).to.deep.equal([tapped!.id, itsAnswer.id]);
  });

  it('asks for the contact first when somebody chooses who has not proved one, and then goes on by itself', async () => {
    server.use(serverSays('getMyOffers', 'unproved'), serverSays('chooseOffer', 'contact-not-proved'));
    const flow = await aFlow();
    await press(flow, 'Choose Brindle Savings');
    await waitUntil(() => flow.shadowRoot!.querySelector('liana-contact-step'));
    server.use(serverSays('chooseOffer', 'chosen'));

    setTimeout(() => find(flow, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved')));

    await oneEvent(flow, 'liana-application-started');
  });

  it('compares side by side and comes back to the same list', async () => {
    server.use(serverSays('getMyOffers', 'settled'));
    const flow = await aFlow();
    const before = cards(flow);
    await press(flow, 'Compare');
    await says(flow, 'Compare three offers');

    await press(flow, 'Back to offers');

    await waitUntil(() => cards(flow).length > 0);
    expect(cards(flow)).to.deep.equal(before);
  });

  it('says when an offer has expired, and shows its new price', async () => {
    server.use(serverSays('getMyOffers', 'settled'), serverSays('chooseOffer', 'offer-expired'));
    const flow = await aFlow();
    server.use(serverSays('getMyOffers', 'priced-again'));

    await press(flow, 'Choose Brindle Savings');

    await says(flow, 'This offer has expired and was priced again.');
    const { asOf } = recorded('getMyOffers', 'priced-again');
    await waitUntil(() => find<LianaOfferList>(flow, 'liana-offer-list').asOf === asOf);
  });

  it('keeps the list when the network goes, and tries again when the person says so', async () => {
    server.use(serverSays('getMyOffers', 'settled'), serverAnswers('changeMyOrdering', HttpResponse.error));
    const flow = await aFlow();
    const before = cards(flow);
    search(flow, '.segment input')[1]!.click();
    await says(flow, 'No connection.');
    expect(cards(flow)).to.deep.equal(before);

    server.use(serverSays('changeMyOrdering', 'smallest-payment'));
    await press(flow, 'Try again');

    await says(flow, 'Smallest payment first.');
  });

  it('says that nothing was lost when the first list cannot be fetched', async () => {
    server.use(serverAnswers('getMyOffers', HttpResponse.error));
    const flow = await aFlow();

    await says(flow, 'The offers could not be fetched');
  });

  it('changes its language while it stands', async () => {
    server.use(serverSays('getMyOffers', 'first'));
    const flow = await aFlow();

    flow.locale = 'zh-Hans';

    await says(flow, '分期支付');
    await says(flow, '您的收入来自哪里？');
    expect(deepText(flow)).to.not.match(/Ways to|Choose|Full cost|Recommended/);
  });
});
