import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { applyTheme, expectAccessible, textOf, underMedia, within } from '../testing/themed-page.ts';
import { defineCalculator } from './calculator.define.ts';
import type { CalculatorChangeEvent } from './calculator.events.ts';
import type { LianaCalculator } from './calculator.ts';
import { aCalculator, choose, fourWays, result } from './testing/calculator.fixture.ts';

describe('liana-calculator', () => {
  before(() => {
    defineCalculator();
    applyTheme();
  });

  it('shows payment and annual cost at one size, the total and its cost, and whose figures they are', async () => {
    const calculator = await aCalculator();
    const [payment, annual] = [...calculator.shadowRoot!.querySelectorAll('.figure.twin dd:not(.unit)')];

    expect(result(calculator)).to.contain('For $9,600.00 over 24 months').and.to.contain('Each month $440.34');
    expect(result(calculator)).to.contain('24 payments, the last one $440.29').and.to.contain('APR 9.40%');
    expect(result(calculator)).to.contain('You pay in all $10,568.11 interest and fees $968.11');
    expect(getComputedStyle(payment!).fontSize).to.equal(getComputedStyle(annual!).fontSize);
    expect(payment!.getBoundingClientRect().bottom).to.equal(annual!.getBoundingClientRect().bottom);
  });

  it('calls no payment monthly where the last one is the whole amount', async () => {
    const calculator = await aCalculator({ ways: 'interest-first' });

    expect(result(calculator)).to.contain('First payment $75.20 24 payments, the last one $9,675.20').and.not.to.contain('Each month');
  });

  it('says that it is an example and no offer, and what it was reckoned with', async () => {
    const words = textOf(await aCalculator());

    expect(words).to.contain('Example').and.to.contain('not an offer').and.to.contain('Reckoned with 9.40% interest a year');
  });

  it('names each fee, when it is paid, and what it comes to', async () => {
    const calculator = await aCalculator({
      fees: [
        { kind: 'arrangement', percent: '0.5' },
        { kind: 'account', paid: 'with-each-payment', amount: 250 },
      ],
    });

    expect(result(calculator)).to.contain('Arrangement fee, at the start $48.00').and.to.contain('Account fee, 24 × $2.50 $60.00');
    expect(result(calculator)).to.contain('APR 10.47%');
  });

  it('follows the scale by keyboard, step by step', async () => {
    const calculator = await aCalculator();
    within(calculator, '.scale').focus();

    await sendKeys({ press: 'ArrowRight' });
    await calculator.updateComplete;

    expect(within<HTMLInputElement>(calculator, '#amount').value).to.equal('9,700');
    expect(within(calculator, '.scale').getAttribute('aria-valuetext')).to.equal('$9,700');
    expect(result(calculator)).to.contain('For $9,700.00');
  });

  it('follows term and way by keyboard', async () => {
    const calculator = await aCalculator();
    within(calculator, "input[value='24']").focus();

    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await calculator.updateComplete;

    expect(result(calculator)).to.contain('over 36 months').and.to.contain('First payment');
  });

  it('says the figures once they rest, politely and all in one sentence', async () => {
    const calculator = await aCalculator();
    const status = within(calculator, '[role=status]');

    choose(calculator, '12');
    choose(calculator, '36');
    await aTimeout(300);
    const early = textOf(status);
    await waitUntil(() => textOf(status) !== '', 'expected to hear the figures');

    expect(early).to.equal('');
    expect(textOf(status)).to.match(
      /^Each month: \$[\d.]+, 36 payments, the last one \$[\d.]+; APR: 9\.40%, fixed, estimate; You pay in all/,
    );
  });

  it('shows side by side what another way changes', async () => {
    const calculator = await aCalculator();
    const rows = [...calculator.shadowRoot!.querySelectorAll('.compare tbody tr')].map((row) => textOf(row));

    expect(rows[1]).to.equal('First payment $440.34 $475.20 $34.86 more');
    expect(rows.at(-1)).to.match(/^You pay in all \$10,568\.11 \$10,5\d\d\.\d\d \$\d+\.\d\d less$/);
    expect(textOf(within(calculator, '.compare'))).to.match(/Equal principal: \$\d+\.\d\d less in all\./);
  });

  it('lets one of several ways be compared, and never a way with itself', async () => {
    const calculator = await aCalculator({ ways: fourWays });
    const heads = () => [...calculator.shadowRoot!.querySelectorAll('.compare thead th')].map((head) => textOf(head)).slice(0, 2);
    const other = within<HTMLSelectElement>(calculator, '#other');

    other.value = 'bullet';
    other.dispatchEvent(new Event('change'));
    await calculator.updateComplete;
    expect(heads()).to.deep.equal(['Equal payments', 'One payment']);
    choose(calculator, 'bullet');
    await calculator.updateComplete;

    expect(heads()).to.deep.equal(['One payment', 'Equal payments']);
    expect(result(calculator)).to.contain('One payment $11,404.80 due Nov 21, 2028');
  });

  it('shows every payment on demand', async () => {
    const calculator = await aCalculator({ fees: [{ kind: 'arrangement', percent: '0.5' }] });
    const button = within(calculator, '.payments button');

    button.click();
    await calculator.updateComplete;

    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(within(calculator, 'liana-schedule')))
      .to.contain('At the start: $48.00 in fees')
      .and.to.contain('Sum of all 24');
    await expectAccessible(calculator);
  });

  it('gives no figures where there are none, and keeps their places', async () => {
    const calculator = await aCalculator({ fees: [{ kind: 'service', amount: 2_000_000 }] });

    expect(result(calculator)).to.contain('Each month –').and.to.contain('There are no figures for this amount');
    await expectAccessible(calculator);
  });

  it('says in the console what a page wrote wrongly, once, and shows nothing', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);

    const calculator = await fixture<LianaCalculator>(html`<liana-calculator min="1299.00" max="2000" rate="9,40"></liana-calculator>`);
    calculator.locale = 'zh-Hans';
    await calculator.updateComplete;
    console.warn = warn;

    expect(textOf(calculator)).to.equal('');
    expect(warnings).to.deep.equal([
      'Liana: <liana-calculator> expected min to be the smallest amount, in whole minor units above zero, got "1299.00"',
      'Liana: <liana-calculator> expected rate to be the yearly interest rate in percent, such as 9.40, got "9,40"',
    ]);
  });

  it('says which part of the fees, which term and which market do not fit', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    await fixture(html`
      <liana-calculator market="FR" currency="EUR" min="1000" max="2000" rate="9" terms="6,12" months="24" fees='[{"kind":"tip","amount":1}]'></liana-calculator>
    `);
    console.warn = warn;

    expect(warnings).to.deep.equal([
      'Liana: <liana-calculator> expected market to be one of CN, DE, UK, US, got "FR"',
      'Liana: <liana-calculator> expected months to be one of terms="6,12", got "24"',
      'Liana: <liana-calculator> expected fees[0].kind to be one of arrangement, guarantee, service, membership, insurance, account, instalment-fee, got "tip"',
    ]);
  });

  it('tells the page what is looked at, in fields and in the detail', async () => {
    const calculator = await aCalculator();
    const heard: CalculatorChangeEvent[] = [];
    calculator.addEventListener('liana-calculator-change', (event) => heard.push(event));
    choose(calculator, '36');

    const [{ amount, months, way, detail }] = heard as [CalculatorChangeEvent];
    expect({ amount, months, way }).to.deep.equal({ amount: { amountMinor: 960_000, currency: 'USD' }, months: 36, way: 'annuity' });
    expect(detail).to.deep.equal({ amount, months, way });
  });

  it('works without a network', async () => {
    const { fetch, XMLHttpRequest } = window;
    Object.assign(window, { fetch: undefined, XMLHttpRequest: undefined });
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });

    const calculator = await aCalculator();
    choose(calculator, '36');
    within(calculator, '.payments button').click();
    await calculator.updateComplete;
    const shown = textOf(within(calculator, 'liana-schedule'));
    Object.assign(window, { fetch, XMLHttpRequest });
    Reflect.deleteProperty(navigator, 'onLine');

    expect(shown).to.contain('Sum of all 36');
  });

  it('is accessible in every language, with terms open or in a list, and fits a phone', async () => {
    for (const locale of ['en', 'zh-Hans'] as const) {
      for (const terms of ['6 12 24', '6 9 12 15 18 24 36 48 60 120']) {
        const calculator = await aCalculator({ ways: fourWays, terms, locale });
        await expectAccessible(calculator);
        calculator.parentElement!.style.width = '328px';
        await expectAccessible(calculator);
        expect(calculator.scrollWidth).to.be.at.most(328);
      }
    }
  });

  it('mirrors on a page from right to left', async () => {
    const calculator = await aCalculator();
    calculator.dir = 'rtl';
    const scale = within(calculator, '.scale');

    expect(getComputedStyle(scale).getPropertyValue('--towards')).to.equal('to left');
    expect(within(calculator, '.ways input').getBoundingClientRect().left).to.be.above(
      within(calculator, '.ways span').getBoundingClientRect().left,
    );
  });

  it('shows what is chosen in the system’s own colours', async () => {
    const calculator = await aCalculator();

    underMedia(calculator, 'forced-colors', () => {
      expect(getComputedStyle(within(calculator, '.segments label:has(:checked)')).outlineStyle).to.equal('solid');
      expect(getComputedStyle(within(calculator, '.scale')).appearance).to.equal('auto');
    });
  });
});
