import type { OfferView } from '@liana/contract';
import { html, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';

/**
 * The three figures of a price in their fixed order. Instalment and annual cost are twins, same size and baseline; the total comes one
 * step down, with the cost of credit spelled out under it.
 */
export function offerFigures({ terms }: OfferView, words: LocaleController): TemplateResult {
  const { cost } = words.messages;
  const { convention, percent, estimate } = terms.annualCost;
  return html`
    <dl class="figures">
      <div class="figure">
        <dt>${cost.each}</dt>
        <dd>${words.money(terms.instalment)}</dd>
        <dd class="unit">${words.payments(terms.numberOfPayments)}</dd>
      </div>
      <div class="figure">
        <dt>${cost.annual[convention]}</dt>
        <dd>${words.percent(percent)}</dd>
        <dd class="unit">${(estimate ? cost.estimate : cost.rate)[terms.rateType]}</dd>
      </div>
      <div class="figure lesser">
        <dt>${cost.total}</dt>
        <dd>${words.money(terms.totalPayable)}</dd>
        <dd class="unit">${cost.ofCredit[convention](words.money(terms.costOfCredit))}</dd>
      </div>
    </dl>
  `;
}
