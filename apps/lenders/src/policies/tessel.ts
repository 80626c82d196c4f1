import type { Policy } from '../policy/policy.ts';

/** Tessel Bank: likes steady work and long terms. */
export const tessel: Policy = {
  start: 0.9,
  weights: {
    incomeDoubling: 0.45,
    debtRatioTenPoints: 0.42,
    creditBand: { excellent: 1, good: 0.6, fair: -0.3, building: -1.9, unsure: -0.3 },
    timeInJob: { 'under-3-months': -1.6, '3-to-5-months': -1, '6-to-11-months': -0.3, '1-to-2-years': 0.55, '3-years-plus': 0.95 },
    employment: { employed: 0.5, 'self-employed': -0.7, retired: 0.35, 'other-income': -0.4, 'no-income': -3 },
    bankruptcyRecent: -2,
    monthsOfIncome: 0.1,
    termYear: 0.02,
  },
  debtRatioPivot: 38,
  noise: { soft: 0.4, hard: 0.5 },
  softMargin: 0.15,
  referWithin: 0.1,
  tiers: [{ fromScore: 2.3, ratePoints: '-0.60' }, { fromScore: 1, ratePoints: '0.00' }, { ratePoints: '0.90' }],
  latency: { medianMs: 700, spread: 0.4, never: 0 },
};
