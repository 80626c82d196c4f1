import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aLender, anId, anOffer, demoOffers } from '../testing/index.ts';
import { applyTheme, expectAccessible, preferLessMotion, textOf, within } from '../testing/themed-page.ts';
import { defineOfferList } from './offer-list.define.ts';
import type { CompareEvent, OrderChangeEvent, PersonalisedChangeEvent } from './offer-list.events.ts';
import type { LianaOfferList } from './offer-list.ts';

async function aList(properties: Partial<LianaOfferList> = {}) {
  const list = await fixture<LianaOfferList>(html`<liana-offer-list></liana-offer-list>`);
  Object.assign(list, { offers: demoOffers(), canPersonalise: true, personalised: true, ...properties });
  await list.updateComplete;
  return list;
}

const cards = (list: Element) => [...list.shadowRoot!.querySelectorAll('liana-offer-card')];
const lendersOf = (list: Element) => cards(list).map((card) => card.offer!.lender.id);
const manyUnfit = (count: number) =>
  Array.from({ length: count }, (_, at) => anOffer({ ...demoOffers().at(-1)!, lender: 'brindle', productId: `unfit-${at}` }));
const reversed = () => {
  const [first, second, third, ...rest] = demoOffers();
  return [third!, second!, first!, ...rest];
};

describe('liana-offer-list', () => {
  before(() => {
    defineOfferList();
    applyTheme();
  });
  afterEach(() => applyTheme());

  it('shows the groups in their order, and the offers in the order in which they are given', async () => {
    const list = await aList({ pending: [{ lender: aLender('lumenvale'), state: 'asking' }] });
    const heads = [...list.shadowRoot!.querySelectorAll('h2')].map((head) => head.textContent);

    expect(heads).to.deep.equal(['Recommended', 'May fit', 'Still answering', 'Do not fit']);
    expect(lendersOf(list)).to.deep.equal(['odela', 'northmere', 'fennick', 'tessel', 'kestrel', 'brindle']);
  });

  it('draws all cost lines to the largest total that has a price', async () => {
    const list = await aList();

    // Brindle lends from 3,000.00, shows no price, and must not shrink the others.
    expect(cards(list)[0]!.scaleMinor).to.equal(138_150);
  });

  it('tells what matters most, and whether answers may be used', async () => {
    const list = await aList();

    setTimeout(() => list.shadowRoot!.querySelectorAll<HTMLInputElement>('.segment input')[1]!.click());
    const order = (await oneEvent(list, 'liana-order-change')) as OrderChangeEvent;
    setTimeout(() => within(list, '[role=switch]').click());
    const personalised = (await oneEvent(list, 'liana-personalised-change')) as PersonalisedChangeEvent;

    expect(order.orderBy).to.equal('smallest-payment');
    expect(personalised.personalised).to.equal(false);
  });

  it('explains its order on demand: income of the platform plays no part', async () => {
    const list = await aList();

    within(list, '[aria-expanded]').click();
    await list.updateComplete;

    expect(textOf(list)).to.contain('What lenders pay us plays no part');
  });

  it('says what recommended means by the promise, never by more of it than there is', async () => {
    const list = await aList({ recommendation: { basis: 'certified', promise: 0.925 } });

    expect(within(list, '.head p').textContent)
      .to.contain('the lender approved at least 92 in 100')
      .and.contain('Lowest total cost first.');
  });

  it('speaks of conditions and never of likelihood in a market that uses none, and offers no order by it', async () => {
    const offers = demoOffers().map((offer) => ({ ...offer, recommendedBecause: offer.recommendedBecause && ('conditions-met' as const) }));
    const list = await aList({ offers, recommendation: { basis: 'conditions-met' }, orderBy: 'surest-yes' });
    within(list, '.links [aria-expanded]').click();
    await list.updateComplete;

    expect(list.shadowRoot!.querySelectorAll('.segment')).to.have.lengthOf(3);
    expect(textOf(list))
      .to.contain('Lowest total cost first.')
      .and.not.match(/very likely|surest|more likely/i);
  });

  it('says that an offer approved in advance rests on its lender’s word, where one is recommended, and else nothing of it', async () => {
    const preApproved = { limit: { amountMinor: 500_000, currency: 'USD' } };
    const recommendation = { basis: 'certified', promise: 0.9 } as const;
    const [first, ...others] = demoOffers();
    const marked = await aList({ offers: [{ ...first!, preApproved }, ...others], recommendation });
    const plain = await aList({ recommendation });

    expect(within(marked, '.head p').textContent).to.contain('Offers marked as pre-approved rest on the lender’s word');
    expect(textOf(plain)).not.to.contain('pre-approved');
  });

  it('names the order that holds when answers play no part, whatever was wished', async () => {
    const list = await aList({ personalised: false, orderBy: 'soonest-money' });

    expect(within(list, '.head p').textContent).to.contain('Lowest total cost first.');
  });

  it('says how many it leaves out of each group, and how to narrow it', async () => {
    const list = await aList({ unlisted: { recommended: 80, 'may-fit': 0, 'does-not-fit': 312 } });
    expect(textOf(list)).to.contain('3 of 83 shown. Change your wish to narrow the list.').and.contain('And 312 more do not fit.');

    list.askedFact = 'timeInJob';
    await list.updateComplete;

    expect(textOf(list)).to.contain('Answer the question above, or change your wish, to narrow the list.');
  });

  it('counts all that was checked where nothing fits, and says which of it is shown', async () => {
    const list = await aList({ offers: manyUnfit(6), unlisted: { recommended: 0, 'may-fit': 0, 'does-not-fit': 300 } });

    expect(within(list, '.empty').textContent).to.contain('306 products were checked. The nearest are below');
  });

  it('leads to an offer at its new place', async () => {
    const list = await aList();

    expect(list.focusProduct('tessel-instalment')).to.equal(true);
    expect(list.focusProduct('unheard-of')).to.equal(false);

    const focused = list.shadowRoot!.activeElement;
    expect(focused).to.equal(cards(list)[3]);
  });

  it('moves the cards once when their order changes, and leaves the focus where it is', async () => {
    const list = await aList();
    const control = within<HTMLInputElement>(list, '.segment input');
    control.focus();

    list.offers = reversed();
    await list.updateComplete;

    const moved = cards(list).filter((card) => card.getAnimations().length > 0);
    expect(moved.map((card) => card.offer!.lender.id)).to.deep.equal(['fennick', 'odela']);
    expect(moved[0]!.getAnimations()[0]!.effect!.getTiming().duration).to.equal(240);
    expect(list.shadowRoot!.activeElement).to.equal(control);
  });

  it('moves nothing for whoever asked for less motion', async () => {
    preferLessMotion();
    const list = await aList();

    list.offers = reversed();
    await list.updateComplete;

    expect(cards(list).flatMap((card) => card.getAnimations())).to.deep.equal([]);
  });

  it('keeps the card of a product when its lender’s own offer takes the place of the estimate', async () => {
    const list = await aList();
    const [card] = cards(list);

    list.offers = [
      anOffer({ ...demoOffers()[0]!, lender: 'odela', id: anId('offer', 'firm'), stage: 'prequalified' }),
      ...demoOffers().slice(1),
    ];
    await list.updateComplete;

    expect(cards(list)[0]).to.equal(card);
    expect(card!.offer!.stage).to.equal('prequalified');
  });

  it('says politely what changed', async () => {
    const list = await aList({ changes: { changedOffers: 3, lowestTotal: { amountMinor: 124_875, currency: 'USD' } } });

    expect(within(list, '.visually-hidden[role=status]').textContent!.trim()).to.equal('3 offers changed. Lowest total now $1,248.75.');
  });

  it('puts newcomers in order only when asked', async () => {
    const list = await aList({ belongHigher: 1 });

    setTimeout(() => within(list, '.news button').click());
    await oneEvent(list, 'liana-reorder');

    expect(textOf(list)).to.contain('1 new offer belongs higher.');
  });

  it('says how far the lenders are in a line of one height, so that their answers move nothing', async () => {
    const list = await aList({ asked: true, pending: [{ lender: aLender('lumenvale'), state: 'late' }] });
    const top = () => cards(list)[0]!.getBoundingClientRect().top;
    const before = top();
    expect(within(list, '.news').textContent).to.contain('Waiting for 1 more lender.');

    list.belongHigher = 1;
    await list.updateComplete;
    const withNews = top();
    Object.assign(list, { belongHigher: 0, pending: [] });
    await list.updateComplete;

    expect([withNews, top()]).to.deep.equal([before, before]);
  });

  it('says how many lenders have answered, a no being an answer and silence none', async () => {
    const [one, other] = demoOffers();
    const offers = [
      { ...one!, stage: 'prequalified' as const },
      { ...other!, stage: 'prequalified' as const, group: 'does-not-fit' as const },
    ];
    const list = await aList({ asked: true, offers, pending: [{ lender: aLender('stanmoor'), state: 'gave-up' }] });
    expect(within(list, '.news').textContent).to.contain('2 of 3 lenders have answered.');

    list.pending = [];
    await list.updateComplete;

    expect(within(list, '.news').textContent).to.contain('All 2 lenders have answered.');
  });

  it('names those that were asked in vain, and waits for nobody', async () => {
    const list = await aList({ pending: [{ lender: aLender('kestrel'), state: 'garbage' }] });

    expect([...list.shadowRoot!.querySelectorAll('h2')].map((head) => head.textContent)).to.contain('Asked, and no offer to show');
  });

  it('offers the first three side by side', async () => {
    const list = await aList();

    setTimeout(() => within(list, '.links button').click());
    const { offers } = (await oneEvent(list, 'liana-compare')) as CompareEvent;

    expect(offers.map(({ lender }) => lender.id)).to.deep.equal(['odela', 'northmere', 'fennick']);
  });

  it('keeps many that do not fit behind one line that says how many, and opens them by keyboard', async () => {
    const list = await aList({ offers: [...demoOffers(), ...manyUnfit(4)] });
    const line = within<HTMLButtonElement>(list, '.brief .link');
    const folded = lendersOf(list);

    line.focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;

    expect(folded).to.not.contain('brindle');
    expect(line.textContent).to.contain('5 products');
    expect(line.getAttribute('aria-expanded')).to.equal('true');
    expect(list.shadowRoot!.getElementById(line.getAttribute('aria-controls')!)!.querySelectorAll('liana-offer-card')).to.have.lengthOf(5);
    expect(list.shadowRoot!.activeElement).to.equal(line);
  });

  it('shows every reason where nothing fits', async () => {
    const list = await aList({ offers: manyUnfit(6) });

    expect(cards(list)).to.have.lengthOf(6);
  });

  it('marks the offers that have ended by the moment of the list', async () => {
    const list = await aList({ asOf: '2026-11-29T00:00:00.000Z' });

    expect(cards(list)[0]!.status).to.equal('expired');
  });

  for (const [state, properties] of [
    [
      'full',
      {
        recommendation: { basis: 'certified' as const, promise: 0.9 },
        belongHigher: 1,
        pending: [{ lender: aLender('stanmoor'), state: 'late' as const }],
      },
    ],
    ['long', { offers: [...demoOffers(), ...manyUnfit(4)], unlisted: { recommended: 2, 'may-fit': 9, 'does-not-fit': 40 } }],
    ['offline', { offline: true, asOf: '2026-11-21T14:32:00.000Z' }],
    ['empty', { offers: demoOffers().slice(5) }],
    ['loading', { offers: undefined }],
  ] as const) {
    it(`is accessible when ${state}`, async () => {
      await expectAccessible(await aList(properties as Partial<LianaOfferList>));
    });
  }
});
