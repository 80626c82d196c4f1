import { type Language, type MarketId, marketIds } from '@liana/markets';
import { expect, fixture, html } from '@open-wc/testing';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineCalculator } from './calculator.define.ts';
import type { LianaCalculator } from './calculator.ts';

const aCalculator = (market: MarketId, locale: Language, date = '2026-11-21', rate = '9.40') =>
  fixture<LianaCalculator>(html`
    <liana-calculator
      market=${market}
      locale=${locale}
      amount="960000"
      min="100000"
      max="2500000"
      rate=${rate}
      months="24"
      date=${date}
      fees='[{"kind":"arrangement","percent":"0.5"}]'
    ></liana-calculator>
  `);
const figures = (calculator: LianaCalculator) => textOf(within(calculator, '.figures')).replaceAll('\u00a0', ' ');
const sizeOf = (calculator: LianaCalculator, figure: string) =>
  Number.parseFloat(getComputedStyle(within(calculator, `${figure} dd`)).fontSize);

describe('liana-calculator in each market', () => {
  before(() => {
    defineCalculator();
    applyTheme();
  });

  it('names the annual cost and writes amounts as the market does', async () => {
    expect(figures(await aCalculator('US', 'en')))
      .to.contain('APR 9.90%')
      .and.to.contain('$10,616.11');
    expect(figures(await aCalculator('UK', 'en')))
      .to.match(/APR 10\.4%/)
      .and.to.contain('£10,616.11');
    expect(figures(await aCalculator('DE', 'de')))
      .to.match(/effektiver Jahreszins 10,4 %/)
      .and.to.contain('10.616,11 €');
    expect(figures(await aCalculator('CN', 'zh-Hans')))
      .to.match(/^年化.*（单利） 9\.90%/)
      .and.to.contain('¥10,616.11');
  });

  it('calls no figure that one person works out representative', async () => {
    expect(figures(await aCalculator('UK', 'en'))).not.to.match(/representative/i);
  });

  it('shows the annual cost alone and largest where the law wants it most conspicuous, and else at one size with the payment', async () => {
    const china = await aCalculator('CN', 'zh-Hans');
    const germany = await aCalculator('DE', 'de');

    expect(sizeOf(china, '.lead')).to.be.above(sizeOf(china, '.lesser'));
    expect(within(china, '.figure').classList.contains('lead')).to.equal(true);
    expect(germany.shadowRoot!.querySelectorAll('.figure.twin')).to.have.length(2);
  });

  it('says the warning that stands with every mention of credit, from the day on which the law wants it', async () => {
    const warned = textOf(await aCalculator('DE', 'de', '2026-11-21'));
    const before = textOf(await aCalculator('DE', 'de', '2026-11-19'));

    expect(warned).to.contain('Kreditaufnahme kostet Geld');
    expect(before).not.to.contain('Kreditaufnahme kostet Geld');
  });

  it('shows no figures of a cost above the market’s ceiling, says why, and tells whoever set the rate, once', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    const calculator = await aCalculator('CN', 'en', '2026-11-21', '30');
    calculator.months = 12;
    await calculator.updateComplete;
    console.warn = warn;

    expect(figures(calculator)).not.to.match(/¥\d/);
    expect(textOf(within(calculator, '.result'))).to.match(/would cost 3\d\.\d\d% a year, more than the 24% that is allowed here/);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /expected rate and fees whose cost is at most 24 % a year, the ceiling cn-all-in of CN, got 30\.\d+ %: no figures are shown/,
    );
    await expectAccessible(calculator);
  });

  it('holds nobody against a ceiling for some borrowers or some lenders alone', async () => {
    expect(figures(await aCalculator('CN', 'en', '2026-11-21', '18'))).to.match(/¥\d/);
    expect(figures(await aCalculator('US', 'en', '2026-11-21', '40'))).to.match(/\$\d/);
  });

  it('calls the fee of a credit in German what its document does', async () => {
    expect(textOf(within(await aCalculator('DE', 'de'), '.result'))).to.contain('Abschlussgebühr');
  });

  for (const market of marketIds) {
    it(`is accessible in ${market}, and fits a phone`, async () => {
      for (const locale of ['en', 'zh-Hans', 'de', 'ar'] as const) {
        const calculator = await aCalculator(market, locale);
        calculator.parentElement!.style.width = '328px';
        await expectAccessible(calculator);
        expect(calculator.scrollWidth).to.be.at.most(328);
      }
    });
  }
});
