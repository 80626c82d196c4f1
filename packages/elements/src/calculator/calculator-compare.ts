import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { annualLabel } from './annual-label.ts';
import type { CalculatorSettings } from './calculator-settings.ts';
import type { CreditExample } from './credit-example.ts';

/** One line of the comparison: what is compared, and how each of the two is written. */
interface ComparedRow {
  label: string;
  measure: (example: CreditExample) => number;
  /** What stands in the last column, where the two differ. */
  differs: (difference: number) => string;
  text: (example: CreditExample) => string;
}

/** What changes with another way of paying back the same amount over the same term. */
export function calculatorCompare(
  [chosen, other]: readonly [CreditExample, CreditExample],
  settings: CalculatorSettings,
  words: LocaleController,
): TemplateResult {
  const { compare, ways } = words.messages.calculator;
  const rows = comparedRows(settings, words);
  const cost = rows.find(({ label }) => label === words.messages.cost.total)!;
  return html`
    <p>${compare.costs(ways[other.choice.way].name, differenceOf(cost, chosen, other, words))}</p>
    <table>
      <caption class="visually-hidden">
        ${compare.caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${[chosen, other].map(({ choice }) => html`<th scope="col">${ways[choice.way].name}</th>`)}
          <th scope="col">${compare.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) => html`
            <tr>
              <th scope="row">${row.label}</th>
              <td>${row.text(chosen)}</td>
              <td>${row.text(other)}</td>
              <td>${differenceOf(row, chosen, other, words)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function differenceOf(row: ComparedRow, chosen: CreditExample, other: CreditExample, words: LocaleController): string {
  const difference = row.measure(other) - row.measure(chosen);
  return row.text(chosen) === row.text(other) ? words.messages.calculator.compare.same : row.differs(difference);
}

function comparedRows(settings: CalculatorSettings, words: LocaleController): ComparedRow[] {
  const { cost, calculator } = words.messages;
  const money = (amountMinor: number) => words.money({ amountMinor, currency: settings.currency });
  const inMoney = (label: string, measure: ComparedRow['measure']): ComparedRow => ({
    label,
    measure,
    differs: (difference) => calculator.compare[difference < 0 ? 'less' : 'more'](money(Math.abs(difference))),
    text: (example) => money(measure(example)),
  });
  return [
    {
      label: annualLabel(settings.ruleSet.headlineCost, words),
      measure: ({ annual }) => annual.unroundedPercent,
      differs: (difference) => calculator.compare[difference < 0 ? 'lower' : 'higher'],
      text: ({ annual }) => words.percent(annual.percent),
    },
    inMoney(calculator.firstPayment, ({ plan }) => plan.rows[0]!.payment),
    inMoney(calculator.lastPayment, ({ plan }) => plan.rows.at(-1)!.payment),
    inMoney(cost.costs, ({ plan }) => plan.financeCharge),
    inMoney(cost.total, ({ plan }) => plan.totalPaid),
  ];
}
