import type { Walk } from '../stage.ts';

/** The whole cost of the offer on top: as an estimate, gone once its lender has answered, and as the lender confirmed it. */
export const readingTheCost: Walk = {
  families: ['instalment'],
  async go({ newShopper }) {
    const shopper = newShopper();
    await shopper.openInShop();
    const [estimate] = (await shopper.answerAll()).offers;
    await shopper.frame.hear('getOfferDisclosure', 'estimate', { params: { offerId: estimate!.id } });

    await shopper.prove('mara@example.com');
    const [confirmed] = (await shopper.askLenders()).offers.offers;
    await shopper.frame.refused('getOfferDisclosure', 'not-found', { params: { offerId: estimate!.id } });
    await shopper.frame.hear('getOfferDisclosure', 'prequalified', { params: { offerId: confirmed!.id } });
  },
};
