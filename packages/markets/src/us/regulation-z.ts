import type { DisclosedOffer } from '../disclosed-offer.ts';
import type { Disclosure } from '../disclosure.ts';
import { MarketError } from '../errors.ts';
import { requireOffer } from '../offer-check.ts';
import { closedEndSections } from './closed-end.ts';
import { openEndSections } from './open-end.ts';

/**
 * Disclosures under Regulation Z (12 CFR 1026): 1026.18 for loans with a fixed schedule, 1026.6(b) for lines and cards.
 *
 * @param ruleSetId written into every disclosure.
 * @throws {MarketError} from the returned function `offer-incomplete` for a line whose rate is by another convention.
 */
export function regulationZ(ruleSetId: string): (offer: DisclosedOffer) => Disclosure {
  return (offer) => {
    requireOffer(ruleSetId, offer);
    if (offer.kind === 'open-end' && offer.apr.convention !== 'us-apr') {
      throw new MarketError(
        'offer-incomplete',
        `${ruleSetId} wants the annual cost as us-apr, the offer states it as ${offer.apr.convention}`,
      );
    }
    return {
      ruleSetId,
      title: { en: 'Truth in Lending disclosure', 'zh-Hans': '《诚实借贷法》（Truth in Lending）披露' },
      sections: offer.kind === 'closed-end' ? closedEndSections(offer) : openEndSections(offer),
      // Federal law asks for time to read in no number of seconds.
      confirmation: { shownAs: 'page', readingSeconds: 0 },
    };
  };
}
