import type { Policy } from '../policy/policy.ts';

/** Odela Finance: broad taste, quick, dearer for thin histories. */
export const odela: Policy = {
  start: 1.35,
  weights: {
    incomeDoubling: 0.55,
    debtRatioTenPoints: 0.34,
    creditBand: { excellent: 0.9, good: 0.55, fair: 0.05, building: -1.25, unsure: -0.2 },
    timeInJob: { 'under-3-months': -0.75, '3-to-5-months': -0.3, '6-to-11-months': 0, '1-to-2-years': 0.25, '3-years-plus': 0.45 },
    employment: { employed: 0.25, 'self-employed': -0.05, retired: 0.2, 'other-income': -0.15, 'no-income': -2.4 },
    bankruptcyRecent: -1.6,
    monthsOfIncome: 0.16,
    termYear: 0.1,
  },
  debtRatioPivot: 36,
  noise: { soft: 0.45, hard: 0.6 },
  softMargin: 0.2,
  referWithin: 0.06,
  tiers: [{ fromScore: 2.2, ratePoints: '-0.50' }, { fromScore: 0.9, ratePoints: '0.00' }, { ratePoints: '1.00' }],
  latency: { medianMs: 420, spread: 0.5, never: 0 },
};
