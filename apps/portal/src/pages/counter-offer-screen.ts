import type { ApplicationView, OfferView } from '@liana/contract';
import type { LocaleController } from '@liana/elements';
import { deciderOf } from '@liana/elements/kit';
import { html, nothing } from 'lit';
import type { PortalWords } from '../words/index.ts';

interface CounterOfferActs {
  isBusy: boolean;
  accept: () => void;
  leave: () => void;
}

/** What was asked for and what the lender offers, row by row, and beside it why. Taking and leaving look alike. */
export function counterOfferScreen(
  { offer, counterOffer, reasons }: ApplicationView,
  words: LocaleController,
  texts: PortalWords['decision']['counter'],
  { isBusy, accept, leave }: CounterOfferActs,
) {
  const other = counterOffer ?? offer;
  const { cost, compare } = words.messages;
  const rows: [label: string, value: (terms: OfferView['terms']) => string, leads?: true][] = [
    [cost.each, (terms) => words.money(terms.instalment), true],
    [cost.annual[offer.terms.annualCost.convention], (terms) => words.percent(terms.annualCost.percent), true],
    [compare.numberOfPayments, (terms) => String(terms.numberOfPayments)],
    [cost.borrow, (terms) => words.money(terms.principal)],
    [cost.costs, (terms) => words.money(terms.costOfCredit)],
    [cost.total, (terms) => words.money(terms.totalPayable)],
    [cost.payNow, (terms) => words.money(terms.downPayment)],
  ];
  return html`
    <header class="stack tight">
      <h1 tabindex="-1">${texts.title(deciderOf(offer).name)}</h1>
      <p class="muted measure">${texts.body}</p>
    </header>
    <div class=${reasons.length > 0 ? 'columns' : nothing}>
    <div class="surface">
      <table class="sides">
        <thead>
          <tr>
            <td></td>
            <th scope="col">${texts.asked}</th>
            <th scope="col">${texts.offered(deciderOf(offer).name)}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([label, value, leads]) => html`
              <tr class=${leads ? 'leads' : nothing}>
                <th scope="row">${label}</th>
                <td>${value(offer.terms)}</td>
                <td>${value(other.terms)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    ${reasons.length > 0 ? html`<liana-reasons .lender=${offer.lender} .reasons=${reasons} .locale=${words.locale}></liana-reasons>` : nothing}
    </div>
    <div class="row">
      <button class="button outlined" type="button" aria-disabled=${isBusy} @click=${accept}>${texts.accept}</button>
      <button class="button outlined" type="button" aria-disabled=${isBusy} @click=${leave}>${texts.leave}</button>
    </div>
  `;
}
