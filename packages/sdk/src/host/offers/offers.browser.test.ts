import { frameHeights } from '@liana/contract/bridge';
import type { LianaOfferCard } from '@liana/elements';
import { find, search } from '@liana/elements/testing';
import { press, says } from '@liana/elements/testing/in-browser';
import { recorded, serverAnswers, serverSays } from '@liana/elements/testing/recorded';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { aHostPage, expectAccessibleInPage, origin, portal } from '../../testing/host-page.fixture.ts';
import { define } from './offers.define.ts';
import type { LianaOffers } from './offers.ts';

define();

describe('<liana-offers> in a shop page', () => {
  const { server, thrown } = aHostPage(
    serverSays('getConfig', 'halden', { origin }),
    serverSays('createSession', 'laptop', { origin }),
    serverSays('changeWish', 'twelve-months', { origin }),
  );

  const anElement = () => fixture<LianaOffers>(html`<liana-offers amount="129900" currency="USD" category="electronics"></liana-offers>`);
  async function aFirstList() {
    const offers = await anElement();
    await says(offers, 'From the amount alone.');
    return offers;
  }
  /** With the one question about the wish answered. */
  async function anAnsweredWish(offers: LianaOffers) {
    find(find(offers, 'liana-question'), 'input[value="12"]').click();
    await says(offers, 'Continue');
    await press(offers, 'Continue');
    await says(offers, 'See which of these fit you');
  }

  it('shows the first offers from the amount alone, and tells the page that they stand', async () => {
    const opened: unknown[] = [];
    server.use(serverSays('createSession', 'laptop', { origin, heard: opened }));
    const element = document.createElement('liana-offers');
    Object.assign(element, { amount: 129_900 });
    const ready = oneEvent(element, 'liana-ready');
    const offers = await fixture<LianaOffers>(html`${element}`);
    await ready;

    const fitting = recorded('createSession', 'laptop').offers.offers.filter(({ group }) => group !== 'does-not-fit');
    expect(search(offers, 'liana-offer-card')).to.have.length(3);
    await says(offers, `${fitting.length - 3} more offers`);
    expect(opened).to.deep.equal([{ wish: { amount: { amountMinor: 129_900, currency: 'USD' } } }]);
  });

  it('gives the first list all the room that it needs, on a step of the frame’s ladder', async () => {
    const offers = await aFirstList();
    const [box, first] = [find(offers, '.box'), find(offers, '.first')];

    await waitUntil(() => box.getBoundingClientRect().height >= first.getBoundingClientRect().height, 'the box holds the list');

    expect(first.getBoundingClientRect().height).to.be.greaterThan(500);
    expect(frameHeights).to.include(box.getBoundingClientRect().height);
  });

  it('E17: throws nothing in a page that watches how large it is', async () => {
    const offers = await anElement();
    const sizes: number[] = [];
    const watch = new ResizeObserver((entries) => sizes.push(...entries.map(({ contentRect }) => contentRect.height)));
    watch.observe(offers);
    await says(offers, 'From the amount alone.');
    const [box, first] = [find(offers, '.box'), find(offers, '.first')];

    await waitUntil(() => sizes.at(-1)! >= first.getBoundingClientRect().height, 'the page hears of the whole list');

    watch.disconnect();
    expect(sizes.at(-1)).to.equal(box.getBoundingClientRect().height);
    expect(thrown).to.deep.equal([]);
  });

  it('draws the cost lines of the first offers to one scale: the largest total of those that stand there', async () => {
    const offers = await aFirstList();

    const cards = search(offers, 'liana-offer-card') as LianaOfferCard[];
    const totals = cards.map(({ offer }) => offer!.terms.principal.amountMinor + offer!.terms.costOfCredit.amountMinor);

    expect(new Set(cards.map(({ scaleMinor }) => scaleMinor))).to.deep.equal(new Set([Math.max(...totals)]));
  });

  it('asks about the wish in the page, answers it in one round trip, and lets nobody listen', async () => {
    const changes: unknown[] = [];
    let overheard = 0;
    const overhear = () => {
      overheard += 1;
    };
    document.addEventListener('liana-answer', overhear);
    server.use(serverSays('changeWish', 'twelve-months', { origin, heard: changes }));
    const offers = await aFirstList();
    await says(offers, 'Over how many months do you want to pay?');

    await anAnsweredWish(offers);

    document.removeEventListener('liana-answer', overhear);
    expect(changes).to.deep.equal([{ wish: { tenorMonths: 12 } }]);
    await says(offers, 'From the amount and the months alone.');
    expect(overheard).to.equal(0);
  });

  it('A6: asks nothing about the person in the page', async () => {
    const offers = await aFirstList();

    await anAnsweredWish(offers);

    expect(recorded('changeWish', 'twelve-months').next!.personal).to.equal(true);
    expect(search(offers, 'liana-question')).to.have.length(0);
    expect(search(offers, 'input')).to.have.length(0);
  });

  it('promises no question where none is left to ask', async () => {
    const settled = { ...recorded('changeWish', 'twelve-months'), next: null, remainingAtMost: 0 };
    server.use(serverAnswers('changeWish', () => HttpResponse.json(settled), { origin }));
    const offers = await aFirstList();

    await anAnsweredWish(offers);

    await says(offers, 'The whole list, each with its reason');
    expect(find(offers, '.start').textContent).not.to.match(/question/i);
  });

  it('prices everything again when the page changes its amount', async () => {
    const changes: unknown[] = [];
    const offers = await aFirstList();
    server.use(serverSays('changeWish', 'cheaper', { origin, heard: changes }));

    offers.amount = 99_900;

    await waitUntil(() => changes.length === 1);
    const { terms } = recorded('changeWish', 'cheaper').offers[0]!;
    await says(offers, `$${(terms.instalment.amountMinor / 100).toFixed(2)}`);
    expect(changes).to.deep.equal([{ wish: { amount: { amountMinor: 99_900, currency: 'USD' } } }]);
  });

  it('does not price again what a session was opened for', async () => {
    const changes: unknown[] = [];
    server.use(serverSays('changeWish', 'cheaper', { origin, heard: changes }));
    const session = recorded('createSession', 'laptop');
    const { amount, cartHash } = session.offers.session.wish;

    const offers = await fixture<LianaOffers>(
      html`<liana-offers amount=${amount.amountMinor} cart-hash=${cartHash!} .session=${session}></liana-offers>`,
    );
    await says(offers, 'From the amount alone.');

    expect(changes).to.deep.equal([]);
  });

  it('prices again when the page has changed its amount while the session was opened', async () => {
    const changes: unknown[] = [];
    const opens = Promise.withResolvers<void>();
    server.use(
      serverAnswers('createSession', () => opens.promise.then(() => HttpResponse.json(recorded('createSession', 'laptop'))), { origin }),
      serverSays('changeWish', 'cheaper', { origin, heard: changes }),
    );
    const offers = await anElement();
    offers.amount = 99_900;
    await offers.updateComplete;

    opens.resolve();

    await waitUntil(() => changes.length === 1);
    expect(changes).to.deep.equal([{ wish: { amount: { amountMinor: 99_900, currency: 'USD' } } }]);
  });

  it('E5, E19: opens a frame in a sandbox, with no token in its address', async () => {
    const offers = await aFirstList();
    await anAnsweredWish(offers);
    await press(offers, 'Answer and see');

    const frame = find<HTMLIFrameElement>(offers, 'iframe');

    const { embedOrigin } = recorded('getConfig', 'halden');
    expect(frame.src).to.equal(`${embedOrigin}/frame/pk_test_page?view=offers&locale=en`);
    expect(frame.src).not.to.include(recorded('createSession', 'laptop').handle);
    expect(frame.getAttribute('sandbox'))
      .to.include('allow-scripts')
      .and.include('allow-downloads allow-modals')
      .and.not.match(/allow-top-navigation( |$)/);
    offers.remove();
  });

  it('E3: gives a frame up that never greets, and leads to the portal instead', async () => {
    const offers = await aFirstList();
    await anAnsweredWish(offers);

    setTimeout(() => press(offers, 'Answer and see'));
    const failure = (await oneEvent(offers, 'liana-error')) as Event & { detail: { code: string } };

    expect(failure.detail.code).to.equal('unreachable');
    await says(offers, 'This could not be opened here');
  });

  it('E17: leads to the portal when the API is down, tries again when the shopper says so, and throws nothing', async () => {
    server.use(serverAnswers('getConfig', HttpResponse.error, { origin }), serverAnswers('createSession', HttpResponse.error, { origin }));
    const offers = await anElement();
    await says(offers, 'This could not be opened here');
    expect(find<HTMLAnchorElement>(offers, 'a.action').href).to.equal(portal);

    server.resetHandlers(serverSays('getConfig', 'halden', { origin }), serverSays('createSession', 'laptop', { origin }));
    await press(offers, 'Try again');

    await says(offers, 'From the amount alone.');
    expect(thrown).to.deep.equal([]);
  });

  for (const locale of ['en', 'zh-Hans'] as const) {
    it(`has no barrier that can be found by a program: the first list, ${locale}`, async () => {
      const offers = await anElement();
      offers.locale = locale;
      await waitUntil(() => search(offers, 'liana-offer-card').length === 3);

      await expectAccessibleInPage(offers);
    });
  }

  it('has no barrier that can be found by a program: the way in, and the way out', async () => {
    const offers = await aFirstList();
    await anAnsweredWish(offers);
    await expectAccessibleInPage(offers);

    server.use(serverAnswers('changeWish', HttpResponse.error, { origin }));
    offers.amount = 99_900;
    await says(offers, 'This could not be opened here');

    await expectAccessibleInPage(offers);
  });
});
