import type { Locale } from '@liana/markets';
import { closest } from '../../facts/closest.ts';
import type { FactDefinition, FactDictionary } from '../../facts/fact.ts';
import { locales } from '../../facts/localized.ts';
import { isNumeric, isTestable } from '../rule-fault.ts';
import type { TableFault } from './table.ts';

/** What the cells of a column say. */
export type Column =
  | { kind: 'name'; name: 'product' | 'rule' | 'kind' | 'reason' }
  | { kind: 'text'; part: 'text' | 'change'; locale: Locale }
  | { kind: 'fact'; definition: FactDefinition; operator: Operator }
  | { kind: 'comparison'; definition: FactDefinition; compare: 'atLeast' | 'atMost'; other: FactDefinition };

/** `range` is a heading without a sign: its cells hold a value, a list or a range. */
type Operator = 'range' | 'atLeast' | 'atMost' | 'oneOf' | 'noneOf';

const operators: Readonly<Record<string, Operator>> = {
  '': 'range',
  '>=': 'atLeast',
  '≥': 'atLeast',
  '<=': 'atMost',
  '≤': 'atMost',
  '=': 'oneOf',
  in: 'oneOf',
  '!=': 'noneOf',
  '≠': 'noneOf',
  'not in': 'noneOf',
};
const names = ['product', 'rule', 'kind', 'reason'] as const;
const texts: Readonly<Record<string, { part: 'text' | 'change'; locale: Locale }>> = Object.fromEntries(
  locales.flatMap((locale) => [
    [`reason ${locale}`.toLowerCase(), { part: 'text', locale }],
    [`change ${locale}`.toLowerCase(), { part: 'change', locale }],
  ]),
);

type Misread = Omit<TableFault, 'line' | 'column'>;

/** Reads a heading such as `incomeMonthly >=`, `region in` or `amount <= * incomeMonthly`. */
export function readHeading(heading: string, dictionary: FactDictionary): Column | Misread {
  const written = heading.trim().replace(/\s+/g, ' ');
  const name = names.find((known) => known === written.toLowerCase());
  if (name) return { kind: 'name', name };
  const text = texts[written.toLowerCase()];
  if (text) return { kind: 'text', ...text };
  const [, id = '', sign = '', other] = /^([^\s<>=≤≥≠!]+) ?(.*?)(?: ?[*×] ?(\S+))?$/.exec(written) ?? [];
  const definition = dictionary.get(id);
  if (!definition || !isTestable(definition)) return unknownFact(heading, id, dictionary);
  const operator = operators[sign.toLowerCase()];
  if (other !== undefined) return comparison(heading, definition, operator, other, dictionary);
  if (!operator)
    return {
      found: heading,
      expected: `one of ${signsFor(definition)} after ${id}`,
      fix: `write "${id} ${isNumeric(definition) ? '>=' : 'in'}"`,
    };
  const allowed = definition.prohibitedBasis
    ? operator === 'noneOf'
    : isNumeric(definition) || (operator !== 'atLeast' && operator !== 'atMost');
  if (allowed) return { kind: 'fact', definition, operator };
  const law = definition.prohibitedBasis ? ` (${definition.prohibitedBasis.law})` : '';
  return {
    found: heading,
    expected: `one of ${signsFor(definition)} after ${id}${law}`,
    fix: `write "${id} ${definition.prohibitedBasis ? 'not in' : 'in'}"`,
  };
}

function comparison(
  heading: string,
  definition: FactDefinition,
  operator: Operator | undefined,
  other: string,
  dictionary: FactDictionary,
): Column | Misread {
  const second = dictionary.get(other);
  const fix = 'write such as "amount <= * incomeMonthly", with the factor in the cells';
  if (!second) return unknownFact(heading, other, dictionary);
  if (!isNumeric(definition) || !isNumeric(second)) return { found: heading, expected: 'two facts that are numbers', fix };
  if (operator !== 'atLeast' && operator !== 'atMost') return { found: heading, expected: '>= or <= before the *', fix };
  return { kind: 'comparison', definition, compare: operator, other: second };
}

function unknownFact(heading: string, id: string, dictionary: FactDictionary): Misread {
  const testable = [...dictionary.values()].filter(isTestable).map((fact) => fact.id);
  const known = [...names, ...Object.keys(texts), ...testable];
  const meant = closest(id, testable) ?? closest(heading, known);
  const fix = meant === undefined ? `use one of ${[...names, ...testable].join(', ')}` : `did you mean "${meant}"?`;
  return { found: heading, expected: 'a column of the table or a fact that rules may test', fix };
}

const signsFor = (definition: FactDefinition) => {
  if (definition.prohibitedBasis) return 'not in';
  return isNumeric(definition) ? '>=, <=, in, not in, or nothing' : 'in, not in, or nothing';
};
