import { cartHash } from '../../journey.ts';
import type { Walk } from '../stage.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

/** A price in a shop: what its page is told before anybody has said anything. */
export const inTheShop: Walk = {
  families: ['instalment'],
  async go({ newShopper }) {
    const shopper = newShopper();
    const { page } = shopper;
    await page.hear('getConfig', 'halden');
    await page.hear('getMessage', 'laptop', { query: { amountMinor: '129900', currency: 'USD', category: 'electronics' } });
    await page.hear('getMessage', 'too-little', { query: { amountMinor: '900', currency: 'USD' } });

    const wish = { amount: usd(129_900), category: 'electronics', cartHash };
    const created = await page.hear('createSession', 'laptop', { body: { wish } });
    shopper.handle = created.handle;
    const params = { sessionId: created.offers.session.id };
    await page.hear('changeWish', 'twelve-months', { params, body: { wish: { tenorMonths: 12 } } });
    await page.hear('changeWish', 'cheaper', { params, body: { wish: { amount: usd(99_900) } } });
  },
};
