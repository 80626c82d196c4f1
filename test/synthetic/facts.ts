import type { FactDefinition, FactDictionary, FactType } from '@liana/matching';

const letters = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${String(at).padStart(2, '0')}`);

export const regions = letters('R', 50);
export const employments = ['employee', 'self', 'civil', 'contract', 'retired', 'student', 'unemployed', 'military'];
export const categories = [
  ...['personal', 'auto', 'refi', 'mortgage', 'heloc', 'student', 'medical', 'home', 'solar', 'wedding', 'travel', 'business'],
  ...['equipment', 'invoice', 'startup', 'boat', 'rv', 'motorbike', 'land', 'consolidation', 'emergency', 'furniture', 'tuition', 'green'],
];
/** Whole units of money. */
export const amountSteps = [
  ...[500, 1000, 1500, 2000, 2500, 3000, 5000, 7500, 10_000, 15_000],
  ...[20_000, 25_000, 30_000, 40_000, 50_000, 75_000, 100_000, 150_000, 250_000],
];
export const tenors = [3, 6, 9, 12, 18, 24, 36, 48, 60, 72, 84, 120];

const fact = (id: string, about: FactDefinition['about'], type: FactType): FactDefinition => {
  const words = { en: id, 'zh-Hans': id };
  const question = { label: words, title: words, why: words, invalid: words };
  const asked = { source: 'asked', askedAt: 'matching', costSeconds: 1, banding: { kind: 'dropped' }, question } as const;
  return { ...asked, id, about, personal: about === 'person', sensitivity: 'none', type };
};
const options = (ids: readonly string[]): FactType => ({
  kind: 'choice',
  options: ids.map((id) => ({ id, label: { en: id, 'zh-Hans': id } })),
});
const count = (min: number, max: number): FactType => ({ kind: 'integer', unit: 'count', min, max });

/** What the made-up products test, each of which may be asked. Money is in whole units, so that the figures stay readable. */
export const syntheticFacts: readonly FactDefinition[] = [
  fact('amount', 'wish', count(500, 50_000)),
  fact('tenorMonths', 'wish', { kind: 'integer', unit: 'months', min: 3, max: 120 }),
  fact('category', 'wish', options(categories)),
  fact('age', 'person', count(18, 77)),
  fact('region', 'person', options(regions)),
  fact('employment', 'person', options(employments)),
  fact('income', 'person', count(0, 10_000)),
  fact('score', 'person', count(300, 850)),
  fact('debtShare', 'person', count(0, 100)),
];

export const dictionaryOf = (facts: readonly FactDefinition[]): FactDictionary =>
  new Map(facts.map((definition) => [definition.id, definition]));
