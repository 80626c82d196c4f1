import type { Locale } from '@liana/markets';
import { closest } from '../../facts/closest.ts';
import type { FactDefinition, FactDictionary } from '../../facts/fact.ts';
import { factLabel } from '../../facts/fact-label.ts';
import { locales } from '../../facts/localized.ts';
import { isNumeric, isTestable } from '../rule-fault.ts';
import type { TableFault } from './table.ts';

/** What the cells of a column say. */
export type Column =
  | { kind: 'name'; name: 'product' | 'rule' | 'kind' | 'reason' }
  | TextColumn
  | { kind: 'fact'; definition: FactDefinition; operator: Operator }
  | { kind: 'comparison'; definition: FactDefinition; compare: 'atLeast' | 'atMost'; other: FactDefinition };

interface TextColumn {
  kind: 'text';
  part: 'text' | 'change';
  locale: Locale;
}

/** `range` is a heading without a sign: its cells hold a value, a list or a range. */
type Operator = 'range' | 'atLeast' | 'atMost' | 'oneOf' | 'noneOf';

const operators: ReadonlyMap<string, Operator> = new Map([
  ['', 'range'],
  ['>=', 'atLeast'],
  ['≥', 'atLeast'],
  ['<=', 'atMost'],
  ['≤', 'atMost'],
  ['=', 'oneOf'],
  ['in', 'oneOf'],
  ['!=', 'noneOf'],
  ['≠', 'noneOf'],
  ['not in', 'noneOf'],
]);
/** Signs of other languages, each with the one that is meant. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['<', '<='],
  ['=<', '<='],
  ['>', '>='],
  ['=>', '>='],
  ['==', '='],
  ['<>', '!='],
]);
const names = ['product', 'rule', 'kind', 'reason'] as const;
const texts: ReadonlyMap<string, TextColumn> = new Map(
  locales.flatMap((locale): [string, TextColumn][] => [
    [`reason ${locale}`.toLowerCase(), { kind: 'text', part: 'text', locale }],
    [`change ${locale}`.toLowerCase(), { kind: 'text', part: 'change', locale }],
  ]),
);

/** Without a fix, nothing that could be meant comes near: what there is, the table says once for all such headings. */
export type Misread = Pick<TableFault, 'found' | 'expected'> & { fix: string | undefined };

/** Reads a heading such as `incomeMonthly >=`, `region in` or `amount <= * incomeMonthly`. */
export function readHeading(heading: string, dictionary: FactDictionary): Column | Misread {
  const written = heading.trim().replace(/\s+/g, ' ');
  const name = names.find((known) => known === written.toLowerCase());
  if (name) return { kind: 'name', name };
  const text = texts.get(written.toLowerCase());
  if (text) return text;
  const [, id = '', sign = '', other] = /^([^\s<>=≤≥≠!]+) ?(.*?)(?: ?[*×] ?(\S+))?$/.exec(written) ?? [];
  const definition = dictionary.get(id);
  if (!definition || !isTestable(definition)) return unknownFact(heading, id, dictionary);
  const operator = operators.get(sign.toLowerCase());
  if (other !== undefined) return comparison(heading, definition, sign, other, dictionary);
  const signs = signsOf(definition);
  if (operator && signs.operators.includes(operator)) return { kind: 'fact', definition, operator };
  const meant = lookalikes.get(sign);
  const fix =
    meant !== undefined && signs.operators.includes(operators.get(meant)!)
      ? instead(`${id} ${meant}`, meant)
      : `write ${signs.usual.map((usual) => `"${id} ${usual}"`).join(' or ')}`;
  return { found: heading, expected: `${signs.words} after ${id}`, fix };
}

/** A table has no bounds that are left out of their range, so that whoever writes one has to hear it. */
function instead(heading: string, sign: string): string {
  return `write "${heading}"${sign === '>=' || sign === '<=' ? ', where the bound belongs to the range' : ''}`;
}

/** What a heading may say of a fact, and what it says most often. */
function signsOf(definition: FactDefinition): { operators: readonly Operator[]; words: string; usual: readonly string[] } {
  const { prohibitedBasis } = definition;
  if (prohibitedBasis) return { operators: ['noneOf'], words: `"not in" (${prohibitedBasis.law})`, usual: ['not in'] };
  if (!isNumeric(definition)) return { operators: ['range', 'oneOf', 'noneOf'], words: 'in, not in, or nothing', usual: ['in'] };
  return { operators: [...operators.values()], words: '>=, <=, in, not in, or nothing', usual: ['>=', '<='] };
}

function comparison(
  heading: string,
  definition: FactDefinition,
  sign: string,
  other: string,
  dictionary: FactDictionary,
): Column | Misread {
  const second = dictionary.get(other);
  const fix = 'write such as "amount <= * incomeMonthly", with the factor in the cells';
  if (!second) return unknownFact(heading, other, dictionary);
  if (!isNumeric(definition) || !isNumeric(second)) return { found: heading, expected: 'two facts that are numbers', fix };
  const operator = operators.get(sign);
  if (operator !== 'atLeast' && operator !== 'atMost') {
    const meant = lookalikes.get(sign);
    const isBound = meant === '>=' || meant === '<=';
    const remedy = isBound ? instead(`${definition.id} ${meant} * ${other}`, meant) : fix;
    return { found: heading, expected: '>= or <= before the *', fix: remedy };
  }
  return { kind: 'comparison', definition, compare: operator, other: second };
}

function unknownFact(heading: string, id: string, dictionary: FactDictionary): Misread {
  const facts = [...dictionary.values()].filter(isTestable);
  const named = facts.find((fact) => locales.some((locale) => factLabel(fact, locale) === heading.trim()))?.id;
  const testable = facts.map((fact) => fact.id);
  const meant = named ?? closest(id, testable) ?? closest(heading, knownHeadings(dictionary));
  const expected = 'a column of the table or a fact that rules may test';
  return { found: heading, expected, fix: meant === undefined ? undefined : `did you mean "${meant}"?` };
}

/** Every heading that a table may have; behind a fact stands a sign where it needs one. */
export function knownHeadings(dictionary: FactDictionary): string[] {
  const said = [...texts.values()].map(({ part, locale }) => `${part === 'text' ? 'reason' : part} ${locale}`);
  return [...names, ...said, ...[...dictionary.values()].filter(isTestable).map((fact) => fact.id)];
}
