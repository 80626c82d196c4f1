import type { OfferView } from '@liana/contract';
import { html } from 'lit';
import { icon } from '../../icons.ts';
import type { LocaleController } from '../../locale/locale-controller.ts';
import type { OfferChooseEvent } from '../../offer-card/offer-card.events.ts';
import { flowWords } from '../words/index.ts';

interface CompareScreen {
  offers: readonly OfferView[];
  words: LocaleController;
  /** What went wrong, ready to show. */
  problem: unknown;
  isOffline: boolean;
  toList: () => void;
  choose: (offer: OfferView) => void;
}

/** The way back from a screen beside the list. */
export const backToList = ({ locale }: LocaleController, toList: () => void) => html`
  <p>
    <button class="link" type="button" @click=${toList}><span class="mirrored">${icon('back')}</span>${flowWords(locale).offers.compareBack}</button>
  </p>
`;

/** Some offers side by side. */
export function compareScreen({ offers, words, problem, isOffline, toList, choose }: CompareScreen) {
  const { compareTitle, counts } = flowWords(words.language).offers;
  return html`
    ${backToList(words, toList)}
    <h1 tabindex="-1">${compareTitle(counts[offers.length] ?? String(offers.length))}</h1>
    ${problem}
    <liana-compare
      .offers=${offers}
      .preview=${isOffline}
      .locale=${words.language}
      @liana-offer-choose=${(event: OfferChooseEvent) => choose(event.offer)}
    ></liana-compare>
  `;
}
