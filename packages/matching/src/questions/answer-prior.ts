import type { FactDefinition, FactDictionary, FactId, FactValue } from '../facts/fact.ts';

/** An answer that people give, and how often beside the others; only the ratio of weights counts. */
export interface WeightedAnswer {
  value: FactValue;
  weight: number;
}

/** What people answer, by fact. Plain data; a fact that is missing here is taken to be answered as its definition says. */
export type AnswerPrior = Readonly<Record<FactId, readonly WeightedAnswer[]>>;

/** Answers that stand for a number of which nothing is known but its least and its most. */
const spread = 32;

/** Answers to one question, from low to high: as they were learned, or the definition's plausible ones at equal weight. */
export function answersTo(definition: FactDefinition, prior: AnswerPrior | undefined): readonly WeightedAnswer[] {
  return prior?.[definition.id] ?? plausibleValues(definition).map((value) => ({ value, weight: 1 }));
}

function plausibleValues({ type, typical }: FactDefinition): readonly FactValue[] {
  if (typical) return typical;
  if ('options' in type) return type.options.map(({ id }) => id);
  if (type.kind === 'text' || type.kind === 'date') return [];
  const { min, max } = type;
  return Array.from({ length: spread }, (_, at) => {
    const share = (at + 0.5) / spread;
    return type.kind === 'percent' ? min + share * (max - min) : min + Math.floor(share * (max - min + 1));
  });
}

/** A number is learned as at most so many equally frequent answers. */
const mostAnswers = 64;

/**
 * Learns what people answer from rows that were kept for replay, as `bandFacts` blurs them.
 *
 * @param fewest A band that fewer rows hold is left out, so that what is learned tells of no single one.
 */
export function learnAnswers(dictionary: FactDictionary, history: readonly Readonly<Record<FactId, string>>[], fewest = 1): AnswerPrior {
  const learned: Record<FactId, readonly WeightedAnswer[]> = {};
  for (const definition of dictionary.values()) {
    const given = Map.groupBy(
      history.flatMap((row) => row[definition.id] ?? []),
      (band) => band,
    );
    const values = [...given].flatMap(([band, rows]) => (rows.length < fewest ? [] : rows.map(() => valueInBand(definition, band))));
    if (values.length === 0) continue;
    learned[definition.id] = values.every((value) => typeof value === 'number') ? evenParts(values) : counted(values);
  }
  return learned;
}

/** The middle of a number's band; where it has no upper end, its lower one. */
function valueInBand({ type, banding }: FactDefinition, band: string): FactValue {
  if (!('min' in type) || type.kind === 'date') return band;
  if (banding.kind === 'whole') return Number(band);
  const [from, to] = band.split('-');
  const least = from ? Number(from) : type.min;
  return to ? (least + Number(to)) / 2 : least;
}

function counted(values: readonly FactValue[]): readonly WeightedAnswer[] {
  const byValue = Map.groupBy(values, (value) => value);
  return [...byValue].map(([value, { length }]) => ({ value, weight: length })).sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** Parts the values in order into parts of equal size; the middle of each stands for it. */
function evenParts(values: readonly number[]): readonly WeightedAnswer[] {
  const inOrder = values.toSorted((a, b) => a - b);
  const parts = Math.min(mostAnswers, inOrder.length);
  return counted(Array.from({ length: parts }, (_, part) => inOrder[Math.floor(((part + 0.5) * inOrder.length) / parts)]!));
}
