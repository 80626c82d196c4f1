import type { Client } from '@liana/client';
import type { ApplicationView, OfferView } from '@liana/contract';
import type { LocaleController, OfferChooseEvent } from '@liana/elements';
import { deciderOf } from '@liana/elements/kit';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortalWords } from '../words/index.ts';

interface DeclineActs {
  isOrder: boolean;
  /** To the shop, without borrowing; nothing where there is no shop. */
  wayBack: TemplateResult | typeof nothing;
  choose: (offer: OfferView) => void;
  /** The full cost of what fits next. */
  cost: { client: Client; isOpen: boolean; set: (isOpen: boolean) => void };
  toOffers: () => void;
}

/** A lender's no: its reasons, what would change them, what fits next in one tap, and the way without borrowing. */
export function declineScreen(
  { offer, reasons, nextBest, savedAt }: ApplicationView,
  words: LocaleController,
  texts: PortalWords['decision'],
  acts: DeclineActs,
) {
  const { declined } = texts;
  const { name: lender } = deciderOf(offer);
  return html`
    <div class="columns">
      <div class="stack loose">
        <liana-reasons
          .lender=${deciderOf(offer)}
          .amount=${offer.terms.principal}
          .reasons=${reasons}
          .answeredAt=${savedAt}
          .locale=${words.locale}
        >
          <h1 slot="headline" tabindex="-1">
            ${words.messages.reasons.saidNo(lender, words.money(offer.terms.principal), offer.terms.tenorMonths)}
          </h1>
          ${declined.noMark}
        </liana-reasons>
        ${
          nextBest
            ? html`
                <section class="stack">
                  <div>
                    <h2>${declined.next}</h2>
                    <p class="small muted">${declined.nextLead}</p>
                  </div>
                  <liana-offer-card
                    .offer=${nextBest}
                    .locale=${words.locale}
                    @liana-offer-choose=${(event: OfferChooseEvent) => acts.choose(event.offer)}
                    @liana-offer-details=${() => acts.cost.set(true)}
                  ></liana-offer-card>
                  <liana-full-cost
                    .client=${acts.cost.client}
                    .offer=${nextBest}
                    .locale=${words.locale}
                    ?open=${acts.cost.isOpen}
                    @liana-offer-choose=${(event: OfferChooseEvent) => acts.choose(event.offer)}
                    @liana-offer-gone=${acts.toOffers}
                    @liana-overlay-close=${() => acts.cost.set(false)}
                  ></liana-full-cost>
                </section>
              `
            : nothing
        }
        <p><button class="link" type="button" @click=${acts.toOffers}>${declined.others}</button></p>
      </div>
      <aside>
        <section class="surface">
          <h3>${declined.rights}</h3>
          <dl class="rights small">
            ${(
              [
                [declined.notice, declined.noticeBody(lender)],
                [declined.report, declined.reportBody],
                [declined.dispute, declined.disputeBody],
              ] as const
            ).map(([right, body]) => html`<div><dt>${right}</dt><dd class="muted">${body}</dd></div>`)}
          </dl>
        </section>
        <section class="surface stack tight">
          <h3>${declined.without}</h3>
          <p class="small muted">${acts.isOrder ? declined.withoutOrder : declined.withoutCash}</p>
          <p>${acts.wayBack}</p>
        </section>
      </aside>
    </div>
  `;
}
