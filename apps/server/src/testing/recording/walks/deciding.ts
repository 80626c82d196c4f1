import type { Walk } from '../stage.ts';

const tooMuchDebt = {
  code: 'debt-too-high',
  text: { en: 'Monthly debts are high for the income', 'zh-Hans': '月负债相对收入偏高' },
  change: { en: 'A smaller amount, or fewer other payments', 'zh-Hans': '减少金额，或减少其他还款' },
};
const tooNew = {
  code: 'time-in-job-too-short',
  text: { en: 'Not long enough in the present job', 'zh-Hans': '现职时间不够长' },
};

/** What lenders say to an application, other than yes. */
export const deciding: Walk = {
  families: ['instalment'],
  async go({ lenders, newShopper }) {
    const referred = newShopper();
    lenders.script.apply = () => ({ decision: 'refer' });
    await referred.upToReviewOf('tessel-purchase', 'refer@example.com');
    await referred.submit();
    await referred.portal.hear('getMyApplication', 'referred');
    await referred.portal.hear('withdrawApplication', 'withdrawn');

    const countered = newShopper();
    lenders.script.apply = ({ terms, at }) => {
      const validUntil = new Date(Date.parse(at) + 86_400_000).toISOString();
      const counterOffer = { ...terms, tenorMonths: 18, contractRate: '17.99', validUntil };
      return { decision: 'counter-offer', counterOffer, reasons: [tooMuchDebt] };
    };
    await countered.upToReviewOf('tessel-purchase', 'counter@example.com');
    await countered.submit();
    await countered.portal.hear('getMyApplication', 'counter-offered');
    await countered.portal.hear('acceptCounterOffer', 'accepted');

    const declined = newShopper();
    lenders.script.apply = () => ({ decision: 'decline', reasons: [tooMuchDebt, tooNew] });
    await declined.upToReviewOf('tessel-purchase', 'decline@example.com');
    await declined.submit();
    const { nextBest } = await declined.portal.hear('getMyApplication', 'declined');
    await declined.portal.hear('chooseOffer', 'next-best', { body: { offerId: nextBest!.id } });
  },
};
