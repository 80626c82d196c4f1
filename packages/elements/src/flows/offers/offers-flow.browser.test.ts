import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { anApplication, anOffersView, aProblem, deepText, demoOffers, find, search } from '../../testing/index.ts';
import type { ApplicationStartedEvent } from '../events.ts';
import { aFlow, asked, cards, list, press, says, theServer } from './testing/offers-flow.fixture.ts';

describe('from a wish to an offer', () => {
  const server = theServer();

  it('takes an answer in one round trip: the list, what changed, and the next question', async () => {
    const answers: unknown[] = [];
    const next = {
      ...anOffersView().next!,
      fact: 'employment',
      title: { en: 'Where does your income come from?', 'zh-Hans': '您的收入来自哪里？' },
    };
    server.use(
      list(anOffersView()),
      http.post('/v1/me/answers', async ({ request }) => {
        answers.push(await request.json());
        return HttpResponse.json(
          anOffersView({
            next,
            remainingAtMost: 1,
            offers: demoOffers().slice(0, 4),
            changes: { changedOffers: 3, lowestTotal: { amountMinor: 126_480, currency: 'USD' } },
          }),
        );
      }),
    );
    const flow = await aFlow();

    find(flow, 'input[type="radio"]').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });

    await says(flow, 'Where does your income come from?');
    expect(answers).to.have.length(1);
    await says(flow, '3 offers changed. Lowest total now $1,264.80.');
    expect(find(find(flow, 'liana-question'), 'input').matches(':focus')).to.equal(true);
  });

  it('lets an answer of this visit be changed, and puts the question back where it was', async () => {
    const answers: unknown[] = [];
    server.use(
      list(anOffersView()),
      http.post('/v1/me/answers', async ({ request }) => {
        answers.push(await request.json());
        return HttpResponse.json(anOffersView({ next: null }));
      }),
    );
    const flow = await aFlow();
    const pick = async (at: number) => {
      search(flow, '.option input')[at]!.click();
      await says(flow, 'Continue');
      await press(flow, 'Continue');
    };
    await pick(0);
    await says(flow, 'Your answers');

    await press(flow, 'Change: How long have you been in your current job?');
    await waitUntil(() => find<HTMLInputElement>(flow, 'input[type="radio"][value="under-6"]').checked);
    await pick(2);

    await waitUntil(() => answers.length === 2);
    expect(answers[1]).to.deep.equal({ fact: 'timeInJob', value: 'over-12' });
    await says(flow, 'Over a year');
  });

  it('shows the full cost before the choice, and chooses from there', async () => {
    server.use(
      list(asked),
      http.post('/v1/me/applications', () => HttpResponse.json(anApplication(), { status: 201 })),
    );
    const flow = await aFlow();
    await press(flow, 'Full cost of Odela Finance');
    await says(flow, 'Full cost: Odela Finance');
    expect(deepText(find(flow, 'liana-cost-sheet'))).to.include('Annual percentage rate 9.99%');

    setTimeout(() => press(flow, 'Choose this offer'));

    expect((await oneEvent<ApplicationStartedEvent>(flow, 'liana-application-started')).applicationId).to.equal(anApplication().id);
  });

  it('asks for the contact first when somebody chooses who has not proved one, and then goes on by itself', async () => {
    let isProved = false;
    server.use(
      list(anOffersView()),
      http.post('/v1/me/applications', () =>
        isProved ? HttpResponse.json(anApplication(), { status: 201 }) : aProblem('contact-not-proved'),
      ),
    );
    const flow = await aFlow();
    await press(flow, 'Choose Odela Finance');
    await waitUntil(() => flow.shadowRoot!.querySelector('liana-contact-step'));
    isProved = true;

    setTimeout(() => find(flow, 'liana-contact-step').dispatchEvent(new Event('liana-contact-proved')));

    await oneEvent(flow, 'liana-application-started');
  });

  it('compares side by side and comes back to the same list', async () => {
    server.use(list(asked));
    const flow = await aFlow();
    await press(flow, 'Compare');
    await says(flow, 'Compare three offers');

    await press(flow, 'Back to offers');

    await waitUntil(() => cards(flow).length === 6);
  });

  it('says when an offer has expired, and shows its new price', async () => {
    server.use(
      list(asked),
      http.post('/v1/me/applications', () => aProblem('offer-expired')),
    );
    const flow = await aFlow();
    await press(flow, 'Choose Odela Finance');

    await says(flow, 'This offer has expired and was priced again.');
  });

  it('keeps the list when the network goes, and tries again when the person says so', async () => {
    server.use(
      list(anOffersView()),
      http.patch('/v1/me/ordering', () => HttpResponse.error()),
    );
    const flow = await aFlow();
    search(flow, '.segment input')[1]!.click();
    await says(flow, 'No connection.');
    expect(cards(flow)).to.have.length(6);

    server.use(http.patch('/v1/me/ordering', () => HttpResponse.json(anOffersView({ session: { orderBy: 'smallest-payment' } }))));
    await press(flow, 'Try again');

    await says(flow, 'Smallest payment first.');
  });

  it('says that nothing was lost when the first list cannot be fetched', async () => {
    server.use(http.get('/v1/me/offers', () => HttpResponse.error()));
    const flow = await aFlow();

    await says(flow, 'The offers could not be fetched');
  });

  it('changes its language while it stands', async () => {
    server.use(list(anOffersView()));
    const flow = await aFlow();

    flow.locale = 'zh-Hans';

    await says(flow, '分期支付');
    await says(flow, '您在现单位工作多久了？');
    expect(deepText(flow)).to.not.match(/Ways to|Choose|Full cost|Recommended/);
  });
});
