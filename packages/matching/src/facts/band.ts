import type { FactDefinition, FactDictionary, FactId, Facts, FactValue } from './fact.ts';

/**
 * The blurred form of a value that may be kept for replay: `400000-500000` for an income of 4,321.00.
 * `undefined` where nothing may be kept.
 */
export function bandFact({ banding }: FactDefinition, value: FactValue): string | undefined {
  if (banding.kind === 'dropped') return undefined;
  if (banding.kind === 'whole' || typeof value !== 'number') return String(value);
  if (banding.kind === 'width') {
    const from = Math.floor(value / banding.width) * banding.width;
    return `${from}-${from + banding.width}`;
  }
  const above = banding.cuts.filter((cut) => value >= cut).at(-1);
  const below = banding.cuts.find((cut) => value < cut);
  return `${above ?? ''}-${below ?? ''}`;
}

/** All facts that may be kept for replay, blurred. Facts that are not in the dictionary are left out. */
export function bandFacts(dictionary: FactDictionary, facts: Facts): Readonly<Record<FactId, string>> {
  const banded: Record<FactId, string> = {};
  for (const [id, value] of Object.entries(facts)) {
    const definition = dictionary.get(id);
    const band = definition && value !== undefined ? bandFact(definition, value) : undefined;
    if (band !== undefined) banded[id] = band;
  }
  return banded;
}
