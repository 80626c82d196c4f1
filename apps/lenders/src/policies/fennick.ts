import type { Policy } from '../policy/policy.ts';

/** Fennick Credit: small amounts, looks at what is left of the month more than at the history. */
export const fennick: Policy = {
  start: 1.6,
  weights: {
    incomeDoubling: 0.7,
    debtRatioTenPoints: 0.5,
    creditBand: { excellent: 0.4, good: 0.3, fair: 0.1, building: -0.5, unsure: 0 },
    timeInJob: { 'under-3-months': -0.5, '3-to-5-months': -0.2, '6-to-11-months': 0, '1-to-2-years': 0.15, '3-years-plus': 0.25 },
    employment: { employed: 0.15, 'self-employed': 0.05, retired: 0.15, 'other-income': 0, 'no-income': -2 },
    bankruptcyRecent: -0.8,
    monthsOfIncome: 0.5,
    termYear: 0.25,
  },
  debtRatioPivot: 40,
  noise: { soft: 0.5, hard: 0.6 },
  softMargin: 0.2,
  referWithin: 0.04,
  tiers: [{ fromScore: 2, ratePoints: '-1.00' }, { ratePoints: '0.00' }],
  latency: { medianMs: 160, spread: 0.6, never: 0 },
};
