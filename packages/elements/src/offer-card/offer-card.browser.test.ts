import type { OfferView } from '@liana/contract';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aLender, anOffer, aReason, demoOffers, text } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineOfferCard } from './offer-card.define.ts';
import type { OfferChooseEvent, TryWishEvent } from './offer-card.events.ts';
import type { LianaOfferCard, OfferCardStatus } from './offer-card.ts';

const aCard = (offer?: OfferView, status: OfferCardStatus = 'open') =>
  fixture<LianaOfferCard>(html`<liana-offer-card .offer=${offer} .status=${status}></liana-offer-card>`);
const declined = () => anOffer({ group: 'does-not-fit', stage: 'prequalified', reasons: [aReason()] });

describe('liana-offer-card', () => {
  before(() => {
    defineOfferCard();
    applyTheme();
  });

  it('answers its five questions in their fixed order', async () => {
    const words = textOf(await aCard(anOffer({ plan: { principal: 239_900, rate: '13.99', months: 24 } })));

    const order = ['Northmere Bank', 'Very likely to be approved', '$115.17', '13.99%', '$2,764.16'].map((figure) => words.indexOf(figure));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order).not.to.include(-1);
  });

  it('sets instalment and annual cost in one size on one baseline', async () => {
    const card = await aCard(anOffer());
    const [instalment, annualCost] = [...card.shadowRoot!.querySelectorAll('dd:not(.unit)')];

    expect(getComputedStyle(instalment!).fontSize).to.equal(getComputedStyle(annualCost!).fontSize);
    expect(instalment!.getBoundingClientRect().bottom).to.equal(annualCost!.getBoundingClientRect().bottom);
  });

  it('says who checks, decides and lends where these are several', async () => {
    const partners: OfferView['partners'] = [
      { lender: aLender('northmere'), does: ['checks', 'decides'] },
      { lender: aLender('stanmoor'), does: ['services'] },
    ];
    const card = await aCard(anOffer({ lender: 'brindle', partners }));

    expect(textOf(card)).to.contain('Northmere Bank checks and decides; Stanmoor Bank collects the payments; Brindle Savings lends.');
    await expectAccessible(card);
  });

  describe('of a person whom the lender has approved in advance', () => {
    const preApproved = { limit: { amountMinor: 500_000, currency: 'USD' } };
    const tagOf = (card: LianaOfferCard) => card.shadowRoot!.querySelector('.tag.positive')?.textContent?.trim();

    it('says so in the lender’s name, up to which amount, and thinks no less of it', async () => {
      const card = await aCard(anOffer({ lender: 'brindle', group: 'may-fit', mayFitBecause: 'below-threshold', preApproved }));

      expect(tagOf(card)).to.equal('Pre-approved by Brindle Savings up to $5,000');
      expect(textOf(card)).to.contain('This is the lender’s word, not our estimate.').and.not.to.contain('not likely enough');
      await expectAccessible(card);
    });

    it('says both where the platform recommends it as well', async () => {
      const card = await aCard(anOffer({ lender: 'brindle', preApproved }));

      expect(tagOf(card)).to.equal('Pre-approved by Brindle Savings up to $5,000');
      expect(textOf(card)).to.contain('Very likely to be approved');
      await expectAccessible(card);
    });

    it('says it alone where no likelihood is used, and claims no condition as met that may be waived', async () => {
      const card = await aCard(anOffer({ lender: 'brindle', recommendedBecause: 'conditions-met', preApproved }));

      expect(tagOf(card)).to.equal('Pre-approved by Brindle Savings up to $5,000');
      expect(textOf(card)).not.to.contain('Meets the published conditions');
    });

    it('keeps the mark of what was chosen, and says nothing more of it once the lender has decided', async () => {
      const chosen = await aCard(anOffer({ lender: 'brindle', preApproved }), 'chosen');
      const firm = await aCard(anOffer({ lender: 'brindle', stage: 'firm', preApproved }));

      expect(textOf(chosen)).to.contain('Chosen');
      expect(tagOf(chosen)).to.contain('Pre-approved');
      expect(tagOf(firm)).to.equal(undefined);
    });

    it('breaks the words rather than the card where it is narrow', async () => {
      const card = await aCard(anOffer({ lender: 'brindle', preApproved }));
      card.style.setProperty('inline-size', '320px', 'important');
      const article = card.shadowRoot!.querySelector('.card')!;

      expect(article.scrollWidth).to.be.at.most(article.clientWidth);
      expect(card.shadowRoot!.querySelector('.promise')!.getBoundingClientRect().right).to.be.at.most(
        article.getBoundingClientRect().right,
      );
    });
  });

  it('says which offer was chosen', async () => {
    const card = await aCard(anOffer({ lender: 'odela' }));

    setTimeout(() => within(card, '[part=action]').click());
    const event = (await oneEvent(card, 'liana-offer-choose')) as OfferChooseEvent;

    expect(event.offer.lender.id).to.equal('odela');
    expect(event.cancelable).to.equal(true);
  });

  it('lets nobody choose without a network, and says why', async () => {
    const card = await aCard(anOffer(), 'waiting');
    let chosen = false;
    card.addEventListener('liana-offer-choose', () => {
      chosen = true;
    });

    within(card, '[part=action]').click();

    expect(chosen).to.equal(false);
    expect(textOf(card)).to.contain('Choosing waits for the network');
  });

  it('marks an expired offer and offers to ask again', async () => {
    const card = await aCard(anOffer(), 'expired');

    setTimeout(() => within(card, '.actions button').click());
    await oneEvent(card, 'liana-offer-renew');

    expect(textOf(card)).to.contain('This offer was valid until Nov 28, 2026.');
    expect(card.shadowRoot!.querySelector('[part=action]')).to.equal(null);
  });

  it('says that answers decide while they do', async () => {
    const card = await aCard(demoOffers()[3]);

    expect(textOf(card)).to.contain('Depends on');
    expect(textOf(card)).not.to.contain('Very likely');
  });

  it('names the answers that it waits for, and says where the question above is all that it waits for', async () => {
    const card = await aCard(demoOffers()[3]);
    expect(textOf(card)).to.contain('Depends on: Time in this job.');

    card.askedFact = 'timeInJob';
    await card.updateComplete;

    expect(textOf(card)).to.contain('The question above settles it.').and.not.to.contain('Depends on');
  });

  it('counts the answers that it waits for where they are many', async () => {
    const card = await aCard(anOffer({ group: 'may-fit', mayFitBecause: 'question-open', waitsFor: { questions: 7, named: [] } }));

    expect(textOf(card)).to.contain('Depends on 7 answers that you have not given yet.');
  });

  it('says on demand, by keyboard, why it stands where it stands, and moves no figure', async () => {
    const card = await aCard(demoOffers()[1]);
    const line = within(card, '.foot .link');
    const places = () =>
      [...card.shadowRoot!.querySelectorAll('.figures dd, .lender')].map((part) => part.getBoundingClientRect().top).join();
    const before = places();
    expect(line.getAttribute('aria-label')).to.equal('Why here? Northmere Bank');

    line.focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;

    const opened = card.shadowRoot!.getElementById(line.getAttribute('aria-controls')!)!;
    expect(opened.textContent!.trim()).to.match(/^\$\d+\.\d\d more in all than the cheapest of 3 offers\.$/);
    expect(line.getAttribute('aria-expanded')).to.equal('true');
    expect(places()).to.equal(before);
  });

  it('says no more than the published conditions where no likelihood is used', async () => {
    const card = await aCard(anOffer({ recommendedBecause: 'conditions-met' }));

    expect(textOf(card)).to.contain('Meets the published conditions').and.not.to.contain('likely');
  });

  it('offers the wish with which it would not be refused, unless there is no network', async () => {
    const reasons = [aReason({ code: 'tenor-not-offered', tryWish: { tenorMonths: 12 } })];
    const card = await aCard(anOffer({ group: 'does-not-fit', reasons }));

    setTimeout(() => within(card, '.ways .button').click());
    const { wish, offer } = (await oneEvent(card, 'liana-try-wish')) as TryWishEvent;
    card.status = 'waiting';
    await card.updateComplete;

    expect([wish, offer.lender.id]).to.deep.equal([{ tenorMonths: 12 }, 'northmere']);
    expect(card.shadowRoot!.querySelector('.ways .button')).to.equal(null);
  });

  it('promises no question and no answer where nobody is asked what an offer hangs on', async () => {
    const reason = aReason({ code: 'not-told', text: text('Only for some kinds of goods.', '仅限部分商品。'), change: undefined });
    const card = await aCard(anOffer({ group: 'may-fit', mayFitBecause: 'not-told', reasons: [reason] }));

    const said = [...card.shadowRoot!.querySelectorAll('.facts li')].map((line) => line.textContent!.trim());

    expect(said).to.deep.equal(['Only for some kinds of goods.']);
  });

  it('calls a no a no, without a price, and tells what would change it on demand', async () => {
    const card = await aCard(declined());

    expect(textOf(card)).to.contain(declined().productName.en);
    expect(textOf(card)).to.contain('Said no').and.to.contain('Lends from $3,000.00').and.not.to.contain('Borrow $3,000.00');
    within(card, '[aria-expanded]').click();
    await card.updateComplete;

    expect(textOf(card)).to.contain('Borrow $3,000.00 or more.').and.not.to.contain('Each month');
  });

  it('says of a credit line that it is one, and how long its smallest payment takes, also where it only may fit', async () => {
    for (const group of ['recommended', 'may-fit'] as const) {
      const card = await aCard(anOffer({ group, family: 'revolving-line', terms: { ...anOffer().terms, numberOfPayments: 54 } }));

      expect(textOf(card)).to.contain('A credit line: paid back in up to 54 payments at the smallest payment');
    }
  });

  it('states at most three facts', async () => {
    const terms = { ...anOffer().terms, downPayment: { amountMinor: 5_000, currency: 'USD' } };
    const card = await aCard(anOffer({ terms, paidByMerchant: true, earlySettlementCharge: text('0.5%', '0.5%') }));

    expect(card.shadowRoot!.querySelectorAll('.facts li')).to.have.length(3);
  });

  it('never lets a figure leave the card or touch the next one, down to a phone of 320 px', async () => {
    const card = await aCard(anOffer({ plan: { principal: 1_250_000, months: 12 } }));
    card.parentElement!.style.width = '288px';
    await new Promise(requestAnimationFrame);

    const [first, second] = [...card.shadowRoot!.querySelectorAll('dd:not(.unit)')].map((figure) => {
      const range = document.createRange();
      range.selectNodeContents(figure);
      return range.getBoundingClientRect();
    });

    const stands = first!.right < second!.left ? 'beside' : first!.bottom <= second!.top ? 'above' : 'upon';
    expect(stands).to.be.oneOf(['beside', 'above']);
    expect(Math.max(first!.right, second!.right)).to.be.at.most(card.getBoundingClientRect().right);
  });

  for (const [state, offer, status] of [
    ['recommended', anOffer(), 'open'],
    ['may fit', demoOffers()[3], 'open'],
    ['chosen', anOffer(), 'chosen'],
    ['expired', anOffer(), 'expired'],
    ['waiting', anOffer(), 'waiting'],
    ['declined', declined(), 'open'],
    ['loading', undefined, 'open'],
  ] as const) {
    it(`is accessible when ${state}`, async () => {
      await expectAccessible(await aCard(offer, status));
    });
  }

  it('is accessible when it says why it stands here, and when it can be tried by another wish', async () => {
    const explained = await aCard(demoOffers()[3]);
    within(explained, '.foot .link').click();
    await explained.updateComplete;
    await expectAccessible(explained);

    const reasons = [aReason({ tryWish: { amount: { amountMinor: 300_000, currency: 'USD' } } })];
    await expectAccessible(await aCard(anOffer({ group: 'does-not-fit', reasons })));
  });
});
