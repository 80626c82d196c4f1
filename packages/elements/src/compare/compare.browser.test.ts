import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { OfferChooseEvent } from '../offer-card/offer-card.events.ts';
import { anOffer, demoOffers } from '../testing/index.ts';
import { applyTheme, expectAccessible, within } from '../testing/themed-page.ts';
import { defineCompare } from './compare.define.ts';
import type { LianaCompare } from './compare.ts';

const three = () => demoOffers().slice(0, 3);
const aComparison = (offers = three()) => fixture<LianaCompare>(html`<liana-compare .offers=${offers}></liana-compare>`);

function row(compare: Element, label: string) {
  const found = [...compare.shadowRoot!.querySelectorAll('tbody tr')].find((each) =>
    each.querySelector('th')!.textContent!.trim().startsWith(label),
  );
  return [...found!.querySelectorAll('td')].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim());
}

describe('liana-compare', () => {
  before(() => {
    defineCompare();
    applyTheme();
  });

  it('marks the smallest figure of each row that has one, and no offer as a whole', async () => {
    const compare = await aComparison();

    expect(row(compare, 'Each month')).to.deep.equal(['$105.41', '$72.83', '$57.56 lowest']);
    expect(row(compare, 'APR')).to.deep.equal(['9.99% lowest', '11.49%', '13.99%']);
    expect(row(compare, 'You pay in all')[0]).to.contain('lowest');
    expect(row(compare, 'Number of payments').join()).not.to.contain('lowest');
  });

  it('marks nothing where all are equal', async () => {
    const compare = await aComparison([anOffer({ lender: 'odela' }), anOffer({ lender: 'tessel' })]);

    expect(compare.shadowRoot!.querySelector('.tag')).to.equal(null);
  });

  it('draws cost from zero, on one scale', async () => {
    const compare = await aComparison();
    const [first, , third] = [...compare.shadowRoot!.querySelectorAll('.bar .interest')].map((bar) => bar.getBoundingClientRect().width);

    expect(first! / third!).to.be.closeTo(6_586 / 18_250, 0.02);
  });

  it('names the amounts only where they differ', async () => {
    const compare = await aComparison([anOffer(), anOffer({ lender: 'odela', plan: { principal: 90_000 } })]);
    const same = await aComparison();

    expect(row(compare, 'You borrow')).to.deep.equal(['$1,199.00', '$900.00']);
    expect(() => row(same, 'You borrow')).to.throw();
  });

  it('says of an offer approved in advance that it is, and of no condition that it is met where no likelihood is used', async () => {
    const preApproved = { limit: { amountMinor: 500_000, currency: 'USD' } };
    const likely = await aComparison([anOffer(), anOffer({ lender: 'brindle', group: 'may-fit', preApproved })]);
    const byRules = { recommendedBecause: 'conditions-met' } as const;
    const ruled = await aComparison([anOffer(byRules), anOffer({ lender: 'brindle', ...byRules, preApproved })]);

    expect(row(likely, 'Likelihood')).to.deep.equal(['very likely', 'pre-approved']);
    expect(row(ruled, 'Published conditions')).to.deep.equal(['met', 'pre-approved']);
  });

  it('chooses by equal buttons', async () => {
    const compare = await aComparison();
    const buttons = [...compare.shadowRoot!.querySelectorAll('button')];

    setTimeout(() => buttons[1]!.click());
    const event = (await oneEvent(compare, 'liana-offer-choose')) as OfferChooseEvent;

    expect(event.offer.lender.id).to.equal('northmere');
    expect(new Set(buttons.map(({ className }) => className)).size).to.equal(1);
  });

  it('shows two columns and the edge of the third where there is no room for three', async () => {
    const compare = await aComparison();
    compare.parentElement!.style.width = '296px';
    const surface = within(compare, '.surface').getBoundingClientRect();
    const [, second, third] = [...compare.shadowRoot!.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect());

    expect(second!.right).to.be.lessThan(surface.right);
    expect(third!.left).to.be.lessThan(surface.right - 8);
    expect(third!.right).to.be.greaterThan(surface.right);
    expect(getComputedStyle(within(compare, '.surface')).backgroundAttachment).to.contain('local');
    await expectAccessible(compare);
  });

  it('is accessible, wide and narrow', async () => {
    const compare = await aComparison();

    await expectAccessible(compare);
    compare.parentElement!.style.width = '328px';
    await expectAccessible(compare);
    expect(within(compare, '.surface').scrollWidth).to.equal(within(compare, '.surface').clientWidth);
  });
});
