import type { Policy } from '../policy/policy.ts';

/** Northmere Bank: a cautious bank that reads the history first. */
export const northmere: Policy = {
  start: 0.95,
  weights: {
    incomeDoubling: 0.6,
    debtRatioTenPoints: 0.46,
    creditBand: { excellent: 1.5, good: 0.8, fair: -0.9, building: -2.6, unsure: -0.5 },
    timeInJob: { 'under-3-months': -1.1, '3-to-5-months': -0.6, '6-to-11-months': -0.1, '1-to-2-years': 0.3, '3-years-plus': 0.6 },
    employment: { employed: 0.35, 'self-employed': -0.35, retired: 0.3, 'other-income': -0.3, 'no-income': -3 },
    bankruptcyRecent: -2.4,
    monthsOfIncome: 0.14,
    termYear: 0.08,
  },
  debtRatioPivot: 36,
  noise: { soft: 0.4, hard: 0.5 },
  softMargin: 0.15,
  referWithin: 0.12,
  tiers: [{ fromScore: 2.4, ratePoints: '-0.75' }, { fromScore: 1.2, ratePoints: '0.00' }, { ratePoints: '0.75' }],
  latency: { medianMs: 900, spread: 0.45, never: 0 },
};
