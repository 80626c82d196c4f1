import type { Policy } from '../policy/policy.ts';

/** Stanmoor Bank: an old core system; a few questions to it are never answered. */
export const stanmoor: Policy = {
  start: 1.1,
  weights: {
    incomeDoubling: 0.65,
    debtRatioTenPoints: 0.4,
    creditBand: { excellent: 1.2, good: 0.7, fair: -0.4, building: -2, unsure: -0.3 },
    timeInJob: { 'under-3-months': -0.9, '3-to-5-months': -0.5, '6-to-11-months': -0.1, '1-to-2-years': 0.3, '3-years-plus': 0.5 },
    employment: { employed: 0.3, 'self-employed': -0.2, retired: 0.5, 'other-income': -0.1, 'no-income': -2.8 },
    bankruptcyRecent: -2,
    monthsOfIncome: 0.12,
    termYear: 0.06,
  },
  debtRatioPivot: 38,
  noise: { soft: 0.45, hard: 0.6 },
  softMargin: 0.2,
  referWithin: 0.1,
  tiers: [{ fromScore: 2.2, ratePoints: '-0.50' }, { ratePoints: '0.00' }],
  latency: { medianMs: 1300, spread: 0.6, never: 0.005 },
};
