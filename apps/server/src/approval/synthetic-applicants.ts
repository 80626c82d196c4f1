import type { FactDictionary, Facts, FactValue } from '@liana/matching';

/** Numbers in [0, 1) that are the same in every run: a person of the rehearsal is made of nothing else. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32: small, even, and good enough for people who do not exist.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often an answer is given, where answers are not equally common. */
const shares: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  creditBand: { excellent: 28, good: 34, fair: 22, building: 10, unsure: 6 },
  employment: { employed: 68, 'self-employed': 14, retired: 9, 'other-income': 6, 'no-income': 3 },
  timeInJob: { 'under-3-months': 6, '3-to-5-months': 8, '6-to-11-months': 14, '1-to-2-years': 27, '3-years-plus': 45 },
  bankruptcyRecent: { no: 95, yes: 5 },
  documentsReady: { yes: 85, no: 15 },
};

/** A made-up person with a made-up wish: plausible together, nobody's. */
export function syntheticApplicant(dictionary: FactDictionary, random: () => number): Facts {
  const choose = (fact: string): FactValue => {
    const { type } = dictionary.get(fact)!;
    const options = 'options' in type ? type.options.map((option) => option.id) : [];
    const weights = options.map((option) => shares[fact]?.[option] ?? 1);
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, option] of options.entries()) {
      left -= weights[index]!;
      if (left < 0) return option;
    }
    return options[0]!;
  };
  const between = (low: number, high: number) => low + random() * (high - low);
  // Incomes and wishes are many small and few large ones: even steps of their logarithm.
  const spread = (low: number, high: number) => Math.round(Math.exp(between(Math.log(low), Math.log(high))) / 100) * 100;

  const isOrder = random() < 0.5;
  const incomeMonthly = spread(180_000, 1_600_000);
  return {
    orderKind: isOrder ? 'order' : 'cash',
    amount: isOrder ? spread(10_000, 600_000) : spread(60_000, 3_000_000),
    tenorMonths: isOrder ? [3, 6, 12, 18, 24, 36][Math.floor(random() * 6)] : [12, 24, 36, 48, 60][Math.floor(random() * 5)],
    purpose: isOrder ? 'purchase' : choose('purpose'),
    ...(isOrder && { basketCategory: 'electronics' }),
    region: choose('region'),
    ageBand: choose('ageBand'),
    employment: choose('employment'),
    timeInJob: choose('timeInJob'),
    incomeMonthly,
    housingMonthly: Math.round(incomeMonthly * between(0.05, 0.28)),
    debtMonthly: Math.round(incomeMonthly * between(0, 0.2)),
    creditBand: choose('creditBand'),
    bankruptcyRecent: choose('bankruptcyRecent'),
    documentsReady: choose('documentsReady'),
    applicationsInFlight: 0,
    localHour: 11,
  };
}
