import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { textOf, within } from '../../testing/themed-page.ts';
import type { LianaCalculator } from '../calculator.ts';
import type { CalculatorFee } from '../calculator-fees.ts';

interface Setting {
  amount?: number;
  ways?: string;
  terms?: string;
  fees?: CalculatorFee[];
  locale?: 'en' | 'zh-Hans';
}

/** The calculator of a kitchen: 9,600 over two years. */
export const aCalculator = ({
  amount = 960_000,
  ways = 'annuity equal-principal',
  terms = '12 24 36',
  fees = [],
  locale = 'en',
}: Setting = {}) =>
  fixture<LianaCalculator>(html`
    <liana-calculator
      amount=${amount}
      min="100000"
      max="2500000"
      step="10000"
      rate="9.40"
      terms=${terms}
      months="24"
      ways=${ways}
      date="2026-11-21"
      locale=${locale}
      .fees=${fees}
    ></liana-calculator>
  `);
export const fourWays = 'annuity equal-principal interest-first bullet';
/** What stands beside the fields. */
export const result = (calculator: LianaCalculator) => textOf(within(calculator, '.result'));
export const choose = (calculator: LianaCalculator, value: string) =>
  within<HTMLInputElement>(calculator, `input[value='${value}']`).click();

/** What is typed into the amount, instead of what stands there. */
export async function typeAmount(calculator: LianaCalculator, text: string) {
  const field = within<HTMLInputElement>(calculator, '#amount');
  field.focus();
  field.select();
  await sendKeys({ type: text });
  await calculator.updateComplete;
}
