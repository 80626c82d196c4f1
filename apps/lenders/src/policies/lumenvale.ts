import type { Policy } from '../policy/policy.ts';

/** Lumenvale Credit: cheap for the best, slow, hard on debts. */
export const lumenvale: Policy = {
  start: 0.7,
  weights: {
    incomeDoubling: 0.5,
    debtRatioTenPoints: 0.62,
    creditBand: { excellent: 1.6, good: 0.9, fair: -0.6, building: -2.2, unsure: -0.4 },
    timeInJob: { 'under-3-months': -0.8, '3-to-5-months': -0.4, '6-to-11-months': 0, '1-to-2-years': 0.2, '3-years-plus': 0.4 },
    employment: { employed: 0.3, 'self-employed': -0.1, retired: 0.3, 'other-income': -0.2, 'no-income': -3 },
    bankruptcyRecent: -2.2,
    monthsOfIncome: 0.12,
    termYear: 0.1,
  },
  debtRatioPivot: 34,
  noise: { soft: 0.4, hard: 0.5 },
  softMargin: 0.15,
  referWithin: 0.08,
  tiers: [{ fromScore: 2.5, ratePoints: '-1.00' }, { fromScore: 1.3, ratePoints: '0.00' }, { ratePoints: '0.50' }],
  latency: { medianMs: 1800, spread: 0.5, never: 0 },
};
