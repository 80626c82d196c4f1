import type { Policy } from '../policy/policy.ts';

/** Kestrel & Pine: a shop lender; the basket matters less than a clean record. */
export const kestrel: Policy = {
  start: 1.45,
  weights: {
    incomeDoubling: 0.5,
    debtRatioTenPoints: 0.3,
    creditBand: { excellent: 0.8, good: 0.5, fair: 0, building: -1.5, unsure: -0.1 },
    timeInJob: { 'under-3-months': -0.4, '3-to-5-months': -0.15, '6-to-11-months': 0, '1-to-2-years': 0.2, '3-years-plus': 0.3 },
    employment: { employed: 0.2, 'self-employed': 0.1, retired: 0.2, 'other-income': -0.1, 'no-income': -2.2 },
    bankruptcyRecent: -2.8,
    monthsOfIncome: 0.22,
    termYear: 0.12,
  },
  debtRatioPivot: 38,
  noise: { soft: 0.5, hard: 0.6 },
  softMargin: 0.2,
  referWithin: 0.05,
  tiers: [{ fromScore: 1.9, ratePoints: '-0.40' }, { fromScore: 0.8, ratePoints: '0.00' }, { ratePoints: '1.20' }],
  latency: { medianMs: 280, spread: 0.5, never: 0 },
};
