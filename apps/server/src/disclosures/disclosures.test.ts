import { DisclosureView, OffersView, type OfferView, type WishInput } from '@liana/contract';
import { formatMoney, formatPercent } from '@liana/markets';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { features } from '../features.ts';
import { goodAnswers, Journey, laptop } from '../testing/journey.ts';
import { withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

describe.each(stores)('the full cost of an offer in the list, on %s', (store) => {
  let server: TestServer;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features });
    await withLenders(server);
    server.worker.start();
    shopper = new Journey(server);
  });
  afterEach(() => server.close());

  const pathOf = ({ id }: Pick<OfferView, 'id'>) => `/v1/me/offers/${id}/disclosure`;
  const inFrame = async (offer: OfferView, who = shopper) => (await who.inFrame('GET', pathOf(offer))).as(DisclosureView);
  const inPortal = async (offer: OfferView) => (await shopper.inPortal('GET', pathOf(offer))).as(DisclosureView);
  const refusal = async (offer: OfferView, who = shopper) => (await who.inFrame('GET', pathOf(offer))).problem;

  /** A list for money, where no shop is. */
  async function openInPortal(wish: WishInput): Promise<OfferView[]> {
    shopper.cookie = (await shopper.inPortal('POST', '/v1/portal/start', { wish })).cookie!;
    let list = (await shopper.inPortal('GET', '/v1/me/offers')).as(OffersView);
    while (list.next) {
      const { fact } = list.next;
      list = (await shopper.inPortal('POST', '/v1/me/answers', { fact, value: goodAnswers[fact] ?? null })).as(OffersView);
    }
    return choosable(list.offers);
  }

  test.each([6, 12])(
    'says the very figures of its card, for every product of an order’s list over %i months, before and after its lender’s answer',
    async (tenorMonths) => {
      await shopper.openInShop({ ...laptop, tenorMonths });
      const estimates = choosable((await shopper.answerAll()).offers);
      const first = await Promise.all(estimates.map((offer) => inFrame(offer)));
      await shopper.prove('ada@example.com');
      const answered = choosable((await shopper.askLenders()).offers.offers).filter(({ stage }) => stage === 'prequalified');
      const second = await Promise.all(answered.map((offer) => inFrame(offer)));

      expect(answered.map(({ productId }) => productId).toSorted()).toEqual(estimates.map(({ productId }) => productId).toSorted());
      expect(first.map(figures)).toEqual(estimates.map(figuresOfCard));
      expect(second.map(figures)).toEqual(answered.map(figuresOfCard));
      expect(first.map(standing)).toEqual(estimates.map(() => 'Estimate'));
      expect(second.map(standing)).toEqual(answered.map(() => 'Prequalified'));
    },
  );

  test.each([
    ['home-improvement', 400_000, 24, 'fennick-cash'],
    ['home-improvement', 1_000_000, 36, 'northmere-home'],
    ['debt-consolidation', 600_000, 36, 'tessel-one-debt'],
    ['education', 500_000, 36, 'lumenvale-study'],
  ])(
    'says the very figures of its card, for every product of a list for %s over %i cents',
    async (purpose, amountMinor, tenorMonths, onlyHere) => {
      const offers = await openInPortal({ amount: { amountMinor, currency: 'USD' }, tenorMonths, purpose });

      const documents = await Promise.all(offers.map(inPortal));

      expect(documents.map(figures)).toEqual(offers.map(figuresOfCard));
      expect(offers.map(({ productId }) => productId)).toEqual(expect.arrayContaining([onlyHere, 'brindle-line', 'tessel-card']));
    },
  );

  test('says what being late costs and where the money goes, and is the document that is confirmed before sending', async () => {
    await shopper.openInShop();
    const [offer] = (await shopper.answerAll()).offers;
    const read = await inFrame(offer!);
    await shopper.prove('ada@example.com');
    await shopper.choose(offer!.id);
    await shopper.fillForm();
    await shopper.bind();
    await shopper.toPortal();

    expect(read.sections.map(({ key }) => key)).toEqual(expect.arrayContaining(['itemization', 'contingent', 'terms']));
    expect((await shopper.review()).disclosure).toEqual(read);
  });

  test('keeps nothing of what is only looked at', async () => {
    await shopper.openInShop();
    const [offer] = (await shopper.answerAll()).offers;

    await inFrame(offer!);

    expect(await server.deps.db.selectFrom('disclosures').selectAll().execute()).toEqual([]);
  });

  test('A8: another visit does not find it', async () => {
    await shopper.openInShop();
    const [offer] = (await shopper.answerAll()).offers;
    const stranger = new Journey(server);
    await stranger.openInShop();
    await stranger.answerAll();

    expect(await refusal(offer!, stranger)).toBe('not-found');
  });

  test('E1: what hangs on the person’s answers is not found by a frame that has proved nothing', async () => {
    await shopper.openInShop();
    const { offers } = await shopper.answerAll();
    await shopper.prove('ada@example.com');
    const again = await shopper.reloaded();

    expect(await refusal(offers[0]!, again)).toBe('not-found');
    expect((await inFrame(choosable((await again.offers()).offers)[0]!, again)).hash).toBeTruthy();
  });

  test('is gone with its offer: where an answer changed it, and where its time is over', async () => {
    await shopper.openInShop();
    const before = (await shopper.answerAll()).offers;
    const { offers } = (await shopper.inFrame('PATCH', '/v1/me/wish', { wish: { tenorMonths: 6 } })).as(OffersView);
    const standingIds = new Set(offers.map(({ id }) => id));
    const gone = before.find(({ id }) => !standingIds.has(id))!;

    expect(await refusal(gone)).toBe('not-found');
    await shopper.byShop('POST', '/v1/test-clock', { to: new Date(server.clock.now() + 25 * 3_600_000).toISOString() });
    expect(await refusal(offers[0]!)).toBe('not-found');
  });

  test('there is none of an offer that does not fit', async () => {
    await shopper.openInShop();
    const { offers } = await shopper.answerAll();
    const unfit = offers.find(({ group }) => group === 'does-not-fit')!;

    expect(await refusal(unfit)).toBe('not-found');
  });
});

const choosable = (offers: readonly OfferView[]) => offers.filter(({ group }) => group !== 'does-not-fit');

/** Under the title: what the document says of how sure it is. */
const standing = ({ sections }: DisclosureView) => sections[0]!.rows.find(({ key }) => key === 'estimate')?.label.en;

const asked = ['annual-percentage-rate', 'finance-charge', 'interest', 'amount-financed', 'drawn', 'total-of-payments'];

/** What a document says of cost, amount and payments. Of a line or a card the draw of its example. */
function figures({ sections, schedule }: DisclosureView) {
  const rows = sections.filter(({ key }) => key === 'cost' || key === 'illustration').flatMap((section) => section.rows);
  const figuresOf = rows.filter(({ key, value }) => asked.includes(key) && /\d/.test(value.en)).map(({ key, value }) => [key, value.en]);
  return { ...Object.fromEntries(figuresOf), firstDue: schedule[0]!.dueDate, payment: schedule[0]!.payment, payments: schedule.length };
}

/** The same of a card, from the terms that it shows. A fee that is paid at the start is in no payment and was never lent. */
function figuresOfCard({ family, terms }: OfferView) {
  const { instalment, lastInstalment, numberOfPayments, costOfCredit, principal } = terms;
  const money = (amountMinor: number) => formatMoney({ ...principal, amountMinor }, 'en');
  const total = (numberOfPayments - 1) * instalment.amountMinor + lastInstalment.amountMinor;
  const isOpenEnd = family === 'revolving-line' || family === 'credit-card';
  return {
    'annual-percentage-rate': formatPercent(terms.annualCost.percent, 'en'),
    'total-of-payments': money(total),
    ...(isOpenEnd
      ? { interest: money(costOfCredit.amountMinor), drawn: money(principal.amountMinor) }
      : { 'finance-charge': money(costOfCredit.amountMinor), 'amount-financed': money(total - costOfCredit.amountMinor) }),
    firstDue: terms.firstDueDate,
    payment: instalment,
    payments: numberOfPayments,
  };
}
