import type { OfferView } from '@liana/contract';
import type { Walk } from '../stage.ts';

const brindles = (offers: readonly OfferView[]) => offers.find(({ productId }) => productId === 'brindle-buy')!.id;

/** The whole cost of one offer: as an estimate, gone once its lender has answered, and as the lender confirmed it. */
export const readingTheCost: Walk = {
  families: ['instalment'],
  async go({ newShopper }) {
    const shopper = newShopper();
    await shopper.openInShop();
    const estimate = brindles((await shopper.answerAll()).offers);
    await shopper.frame.hear('getOfferDisclosure', 'estimate', { params: { offerId: estimate } });

    await shopper.prove('mara@example.com');
    const confirmed = brindles((await shopper.askLenders()).offers.offers);
    await shopper.frame.refused('getOfferDisclosure', 'not-found', { params: { offerId: estimate } });
    await shopper.frame.hear('getOfferDisclosure', 'prequalified', { params: { offerId: confirmed } });
  },
};
