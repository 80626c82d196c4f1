import { languages } from '@liana/markets';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { defineElements } from '../define-elements.ts';
import { aMoneyQuestion, aQuestion, declineReasons, demoOffers, paymentsOf } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { setLocale } from './current-locale.ts';

const offers = demoOffers();
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

/** The elements that a person meets, each with something in it. */
const elements = {
  'liana-offer-card': () => html`<liana-offer-card .offer=${offers[1]}></liana-offer-card>`,
  'liana-question': () => html`<liana-question .question=${aMoneyQuestion()} remaining-at-most="3"></liana-question>`,
  'liana-compare': () => html`<liana-compare .offers=${offers.slice(0, 2)}></liana-compare>`,
  'liana-reasons': () => html`
    <liana-reasons .lender=${offers[0]!.lender} .amount=${usd(239_900)} tenor-months="24" answered-at="2026-11-21T14:41:00.000Z" .reasons=${declineReasons()}></liana-reasons>
  `,
  'liana-schedule': () => html`<liana-schedule .payments=${paymentsOf()} .upfront=${usd(4_800)}></liana-schedule>`,
  'liana-calculator': () =>
    html`<liana-calculator amount="240000" min="50000" max="1000000" step="5000" rate="13.99" months="24" date="2026-11-21"></liana-calculator>`,
};

describe('the languages of the elements', () => {
  before(() => {
    defineElements();
    applyTheme();
  });
  afterEach(() => setLocale('en'));

  for (const language of languages) {
    it(`reads in the direction of ${language}, whatever that of the page`, async () => {
      setLocale(language);

      for (const element of Object.values(elements)) {
        const shown = await fixture<LitElement>(element());
        expect(shown.lang).to.equal(language);
        expect(getComputedStyle(shown).direction).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      }
    });

    it(`is accessible in ${language}, and fits a phone`, async () => {
      setLocale(language);

      for (const element of Object.values(elements)) {
        const shown = await fixture<LitElement>(element());
        shown.parentElement!.style.width = '328px';
        await expectAccessible(shown);
        expect(shown.scrollWidth, shown.localName).to.be.at.most(328);
      }
    });
  }

  it('lays out from right to left in Arabic: the words begin at the right, and the cost ends the line at the left', async () => {
    setLocale('ar');
    const card = await fixture(elements['liana-offer-card']());
    const line = within(card, 'liana-cost-line');
    const mark = within(card, '.mark').getBoundingClientRect();

    expect(mark.left).to.be.above(within(card, 'h3').getBoundingClientRect().left);
    expect(within(line, '.borrowed').getBoundingClientRect().left).to.be.above(within(line, '.cost').getBoundingClientRect().left);
  });

  it('writes amounts and dates as each language does, Arabic with the digits of the contracts', async () => {
    const schedule = await fixture(elements['liana-schedule']());
    const shown = async (language: (typeof languages)[number]) => {
      setLocale(language);
      await (schedule as LitElement).updateComplete;
      return textOf(within(schedule, 'tbody tr')).replace(/[\u00a0\u200e\u200f\u061c]/g, ' ');
    };

    expect(await shown('de'))
      .to.contain('21. Dez. 2026')
      .and.to.contain('440,34 $');
    expect(await shown('ar'))
      .to.contain('21 ديسمبر 2026')
      .and.to.contain('440.34');
  });

  it('keeps an amount in one piece within Arabic, its currency after it', async () => {
    setLocale('ar');
    const line = await fixture<LitElement>(html`<liana-cost-line .borrowed=${usd(240_000)} .cost=${usd(17_628)}></liana-cost-line>`);
    const amount = within(line, '.caption b').firstChild!.nextSibling ?? within(line, '.caption b').firstChild!;
    const text = amount.textContent!;
    // Sign by sign: of several at once WebKit says how wide the whole run is.
    const lefts = [...'2,4.US$'].map((sign) => {
      const range = document.createRange();
      range.setStart(amount, text.indexOf(sign));
      range.setEnd(amount, text.indexOf(sign) + 1);
      return range.getBoundingClientRect().left;
    });

    expect(lefts).to.deep.equal([...lefts].sort((one, other) => one - other));
    expect(new Set(lefts).size).to.equal(lefts.length);
  });

  it('shows a text of the server in English where it was never written in the language', async () => {
    setLocale('ar');
    const question = await fixture(html`<liana-question .question=${aQuestion()}></liana-question>`);

    expect(textOf(question)).to.contain(`\u2068${aQuestion().title.en}\u2069`).and.to.contain('تخطي هذا السؤال');
  });

  it('reads a typed amount as the language writes it', async () => {
    setLocale('de');
    const calculator = await fixture<HTMLElementTagNameMap['liana-calculator']>(elements['liana-calculator']());
    const field = within<HTMLInputElement>(calculator, '#amount');
    expect(field.value).to.equal('2.400');

    field.value = '1.250,50';
    field.dispatchEvent(new Event('input'));
    await calculator.updateComplete;

    expect(calculator.amount).to.equal(125_050);
    expect(textOf(within(calculator, '.result'))).to.contain('Für 1.250,50 $ über 24 Monate');
  });
});
