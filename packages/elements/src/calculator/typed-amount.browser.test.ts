import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineCalculator } from './calculator.define.ts';
import type { CalculatorChangeEvent } from './calculator.events.ts';
import { aCalculator, result, typeAmount } from './testing/calculator.fixture.ts';

describe('the amount that is typed into a calculator', () => {
  before(() => {
    defineCalculator();
    applyTheme();
  });

  it('follows what is typed, and tells the page', async () => {
    const calculator = await aCalculator();

    setTimeout(() => void typeAmount(calculator, '1200'));
    const event = await oneEvent<CalculatorChangeEvent>(calculator, 'liana-calculator-change');
    await calculator.updateComplete;

    expect(event).to.deep.include({ amount: { amountMinor: 120_000, currency: 'USD' }, months: 24, way: 'annuity' });
    expect(result(calculator)).to.contain('For $1,200.00 over 24 months');
    expect(within<HTMLInputElement>(calculator, '.scale').value).to.equal('120000');
  });

  it('keeps what is wrong in the field, says what would be right, and moves nothing', async () => {
    const calculator = await aCalculator();
    const before = calculator.getBoundingClientRect().height;

    await typeAmount(calculator, 'a lot');
    expect(within(calculator, '#amount').getAttribute('aria-invalid'), 'while it is typed').to.equal('false');
    await sendKeys({ press: 'Tab' });
    await calculator.updateComplete;

    const field = within<HTMLInputElement>(calculator, '#amount');
    expect(field.value).to.equal('a lot');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(within(calculator, `#${field.getAttribute('aria-describedby')}`))).to.equal('Enter an amount from $1,000 to $25,000');
    expect(result(calculator)).to.contain('For $9,600.00');
    expect(calculator.getBoundingClientRect().height).to.equal(before);
    await expectAccessible(calculator);
  });

  for (const [typed, amount] of [
    ['999', 'too little'],
    ['25,001', 'too much'],
  ]) {
    it(`takes ${typed} for ${amount}, and the next right amount for right`, async () => {
      const calculator = await aCalculator();
      const isWrong = () => within(calculator, '#amount').getAttribute('aria-invalid') === 'true';

      await typeAmount(calculator, typed!);
      await waitUntil(isWrong, 'expected the field to be called wrong');
      await typeAmount(calculator, '2500');

      expect(isWrong()).to.equal(false);
      expect(result(calculator)).to.contain('For $2,500.00');
    });
  }

  it('shows an amount of the page that cannot be borrowed as wrong', async () => {
    const calculator = await aCalculator({ amount: 9_000_000 });

    expect(within<HTMLInputElement>(calculator, '#amount').value).to.equal('90,000');
    expect(within(calculator, '#amount').getAttribute('aria-invalid')).to.equal('true');
    expect(result(calculator)).to.contain('For $25,000.00');
    await expectAccessible(calculator);
  });

  it('is written as the language writes it, once it is left', async () => {
    const calculator = await aCalculator();

    await typeAmount(calculator, '$2500.5');
    await sendKeys({ press: 'Tab' });
    await calculator.updateComplete;

    expect(within<HTMLInputElement>(calculator, '#amount').value).to.equal('2,500.50');
  });
});
