import { OffersView } from '@liana/contract';
import { goodAnswers, laptop } from '../../journey.ts';
import type { Walk } from '../stage.ts';

const dearer = { amount: { amountMinor: 149_900, currency: 'USD' } };

/** The list in the frame: what an answer changes, what each order puts first, and when nothing fits. */
export const fromWishToList: Walk = {
  families: ['instalment'],
  async go({ newShopper }) {
    const shopper = newShopper();
    await shopper.openInShop();
    let { next } = await shopper.frame.hear('getMyOffers', 'first');
    for (const recorded = new Set(['employment', 'creditBand']); next; ) {
      const body = { fact: next.fact, value: goodAnswers[next.fact] ?? null };
      ({ next } = recorded.has(next.fact)
        ? await shopper.frame.hear('answerQuestion', next.fact, { body })
        : (await shopper.inFrame('POST', '/v1/me/answers', body)).as(OffersView));
    }
    await shopper.frame.hear('changeMyOrdering', 'smallest-payment', { body: { orderBy: 'smallest-payment' } });
    await shopper.bind(laptop.amount.amountMinor);
    await shopper.byPage('PATCH', `/v1/sessions/${shopper.sessionId}/wish`, { wish: dearer });
    await shopper.frame.hear('getMyOffers', 'dearer');

    // A plan over a quarter or half a year says so, and the person takes the hint.
    const another = newShopper();
    await another.openInShop();
    await another.frame.hear('changeMyWish', 'six-months', { body: { wish: { tenorMonths: 6 } } });

    const without = newShopper();
    await without.openInShop();
    await without.answerAll({ ...goodAnswers, employment: 'no-income', incomeMonthly: 0 });
    await without.frame.hear('getMyOffers', 'nothing-fits');
  },
};
