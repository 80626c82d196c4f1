import type { Policy } from '../policy/policy.ts';

/** Brindle Savings: members first; forgiving of the past, strict about the amount. */
export const brindle: Policy = {
  start: 1.3,
  weights: {
    incomeDoubling: 0.4,
    debtRatioTenPoints: 0.36,
    creditBand: { excellent: 0.5, good: 0.4, fair: 0.15, building: -0.8, unsure: 0 },
    timeInJob: { 'under-3-months': -0.6, '3-to-5-months': -0.3, '6-to-11-months': 0, '1-to-2-years': 0.3, '3-years-plus': 0.5 },
    employment: { employed: 0.25, 'self-employed': 0, retired: 0.3, 'other-income': 0.1, 'no-income': -1.8 },
    bankruptcyRecent: -0.9,
    monthsOfIncome: 0.42,
    termYear: 0.05,
  },
  debtRatioPivot: 40,
  noise: { soft: 0.45, hard: 0.6 },
  softMargin: 0.2,
  referWithin: 0.15,
  tiers: [{ fromScore: 1.8, ratePoints: '-0.30' }, { ratePoints: '0.00' }],
  latency: { medianMs: 520, spread: 0.4, never: 0 },
};
