import type { FactDefinition, FactDictionary, FactId, Facts, FactValue } from './fact.ts';
import { type Knowledge, type KnowledgeOf, knowledgeFromFacts } from './possible.ts';

/** What was kept of an applicant's facts, as `bandFacts` blurs them. */
export type BandedFacts = Readonly<Record<FactId, string>>;

/** The facts of which nothing was blurred. */
export function wholeFacts(dictionary: FactDictionary, banded: BandedFacts): Facts {
  const whole: Record<FactId, FactValue> = {};
  for (const [id, band] of Object.entries(banded)) {
    const definition = dictionary.get(id);
    if (definition && isKeptWhole(definition)) whole[id] = isNumber(definition) ? Number(band) : band;
  }
  return whole;
}

/** What is still known of facts that were blurred: every value of the band is possible, and no question would narrow it. */
export function knowledgeFromBands(dictionary: FactDictionary, banded: BandedFacts): KnowledgeOf {
  const settled = knowledgeFromFacts(dictionary, wholeFacts(dictionary, banded));
  return (fact) => {
    const definition = dictionary.get(fact);
    const band = banded[fact];
    return definition && band !== undefined && !isKeptWhole(definition) ? withinBand(definition, band) : settled(fact);
  };
}

function withinBand({ type }: FactDefinition, band: string): Knowledge {
  const [from = '', to = ''] = band.split('-');
  const [min, max] = 'min' in type && typeof type.min === 'number' ? [type.min, Number(type.max)] : [0, Number.POSITIVE_INFINITY];
  const whole = type.kind !== 'percent';
  // A band ends before its upper cut; where fractions count, it is taken to reach it, which only widens it.
  const below = to === '' ? max : Number(to) - (whole ? 1 : 0);
  return { possible: { kind: 'range', min: from === '' ? min : Number(from), max: below, whole }, openFacts: [] };
}

const isNumber = ({ type }: FactDefinition): boolean => type.kind === 'money' || type.kind === 'integer' || type.kind === 'percent';

/** Texts and choices are never parted into ranges. */
const isKeptWhole = (definition: FactDefinition): boolean => definition.banding.kind === 'whole' || !isNumber(definition);
