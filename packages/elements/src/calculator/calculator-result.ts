import type { InstalmentPlan } from '@liana/finance';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { annualLabel } from './annual-label.ts';
import type { CalculatorSettings } from './calculator-settings.ts';
import { brokenCeiling, type CreditChoice, type CreditExample } from './credit-example.ts';

/** One number with what it is and what it is of. */
interface Figure {
  label: string;
  value: string;
  unit: string;
}

/** The three figures of a price. */
export interface ExampleFigures {
  payment: Figure;
  annual: Figure;
  total: Figure;
}

/** The figures of an example, or their empty places where there is none. */
export function exampleFigures(example: CreditExample | undefined, settings: CalculatorSettings, words: LocaleController): ExampleFigures {
  const { cost, calculator } = words.messages;
  const money = (amountMinor: number) => words.money({ amountMinor, currency: settings.currency });
  const annual = annualLabel(settings.ruleSet.headlineCost, words);
  const rate = cost.estimate.fixed;
  if (!example) {
    const none = { value: '–', unit: '' };
    return { payment: { label: cost.each, ...none }, annual: { label: annual, ...none }, total: { label: cost.total, ...none } };
  }
  const { plan } = example;
  return {
    payment: paymentFigure(plan, money, words),
    annual: { label: annual, value: words.percent(example.annual.percent), unit: rate },
    total: { label: cost.total, value: money(plan.totalPaid), unit: calculator.ofCredit(money(plan.financeCharge)) },
  };
}

/** The payment that stands for all: the one of each month, the first of falling ones, or the only one. */
function paymentFigure({ rows }: InstalmentPlan, money: (amount: number) => string, words: LocaleController): Figure {
  const { cost, calculator } = words.messages;
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const value = money(first.payment);
  if (rows.length === 1) return { label: calculator.onePayment, value, unit: calculator.due(words.date(first.dueOn)) };
  // The last one may differ by what rounding left over, no more: a large last one is no payment of each month.
  const isLevel =
    rows.slice(0, -1).every(({ payment }) => payment === first.payment) && Math.abs(last.payment - first.payment) <= rows.length;
  const isEven = first.payment === last.payment;
  const count = words.payments(rows.length);
  return {
    label: isLevel ? cost.each : calculator.firstPayment,
    value,
    unit: isEven ? count : calculator.lastOf(count, money(last.payment)),
  };
}

/** Why a choice has no figures. */
export function whyNoFigures(settings: CalculatorSettings, choice: CreditChoice, words: LocaleController): string {
  const { cannot, aboveCeiling } = words.messages.calculator;
  const ceiling = brokenCeiling(settings, choice);
  return ceiling ? aboveCeiling(words.percent(ceiling.costPercent), words.percent(String(ceiling.limitPercent))) : cannot;
}

/** In the market's order: the annual cost alone and largest where its law says so, else beside the payment and as large. */
export function calculatorResult(
  example: CreditExample | undefined,
  whyNone: string,
  settings: CalculatorSettings,
  words: LocaleController,
): TemplateResult {
  const { payment, annual, total } = exampleFigures(example, settings, words);
  const leads = settings.ruleSet.headlineCost.convention.startsWith('cn-');
  return html`
    <dl class="figures ${leads ? 'led' : ''}">
      ${leads ? html`${figure(annual, 'lead')}${figure(payment, 'lesser')}` : html`${figure(payment)}${figure(annual)}`}
      ${figure(total, 'lesser')}
    </dl>
    ${example ? costs(example, settings, words) : html`<p class="small">${whyNone}</p>`}
  `;
}

const figure = ({ label, value, unit }: Figure, rank: 'lead' | 'twin' | 'lesser' = 'twin') => html`
  <div class="figure ${rank}">
    <dt>${label}</dt>
    <dd>${value}</dd>
    <dd class="unit">${unit}</dd>
  </div>
`;

/** The cost line, and each part of the cost where there is more than interest. */
function costs({ plan, choice }: CreditExample, settings: CalculatorSettings, words: LocaleController): TemplateResult {
  const { calculator } = words.messages;
  const of = (amountMinor: number) => ({ amountMinor, currency: settings.currency });
  return html`
    <liana-cost-line
      .borrowed=${of(choice.amountMinor)}
      .cost=${of(plan.financeCharge)}
      .locale=${words.language}
      .market=${settings.marketId}
    ></liana-cost-line>
    ${
      plan.costItems.length > 0
        ? html`
            <dl class="parts small">
              <div><dt>${calculator.interest}</dt> <dd>${words.money(of(plan.interest))}</dd></div>
              ${plan.costItems.map(
                (item) =>
                  html`<div><dt>${feeName(item, (amount) => words.money(of(amount)), words)}</dt> <dd>${words.money(of(item.total))}</dd></div> `,
              )}
            </dl>
          `
        : nothing
    }
  `;
}

function feeName(
  { item, withPayments }: InstalmentPlan['costItems'][number],
  money: (amount: number) => string,
  words: LocaleController,
): string {
  const { calculator } = words.messages;
  const name = calculator.fees[item.kind];
  const [each] = withPayments;
  const isEven = item.paid === 'with-each-payment' && withPayments.every((amount) => amount === each);
  return isEven ? calculator.feeEach(name, withPayments.length, money(each!)) : calculator.feePaid[item.paid](name);
}
