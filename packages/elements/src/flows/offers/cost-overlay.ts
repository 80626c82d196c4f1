import type { OfferView } from '@liana/contract';
import { html } from 'lit';
import type { LocaleController } from '../../locale/locale-controller.ts';
import { flowWords } from '../words/index.ts';

interface CostOverlayHandlers {
  close: () => void;
  choose: (offer: OfferView) => void;
}

/** The full cost of an offer over the list, with the choice at its end; closed while there is no offer. */
export function costOverlay(offer: OfferView | undefined, { locale }: LocaleController, on: CostOverlayHandlers) {
  const texts = flowWords(locale).offers.cost;
  return html`
    <liana-overlay
      .locale=${locale}
      .heading=${offer ? texts.title(offer.lender.name) : ''}
      ?open=${offer !== undefined}
      @liana-overlay-close=${on.close}
    >
      <liana-cost-sheet .offer=${offer} .locale=${locale}></liana-cost-sheet>
      <div slot="foot" class="row apart">
        <button class="button quiet" type="button" @click=${on.close}>${texts.back}</button>
        <button class="button filled" type="button" @click=${() => offer && on.choose(offer)}>${texts.choose}</button>
      </div>
    </liana-overlay>
  `;
}
