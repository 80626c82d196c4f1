import { type Currency, FinanceError, moneyFromDecimal } from '@liana/finance';
import { closest } from '../../facts/closest.ts';
import type { FactDefinition, FactValue } from '../../facts/fact.ts';
import { type Predicate, timesRange } from '../rule.ts';
import { writeValue } from '../sentence/write-value.ts';
import type { Column } from './heading.ts';
import { numberMeant } from './number-meant.ts';
import type { TableFault } from './table.ts';

/** A cell that cannot be read: everything of the fault but its place. */
export class CellError extends Error {
  override readonly name = 'CellError';
  readonly fault: Required<Pick<TableFault, 'found' | 'expected' | 'fix'>>;

  constructor(found: string, expected: string, fix: string) {
    super(`found "${found}", expected ${expected}`);
    this.fault = { found, expected, fix };
  }
}

/** A range as it is written elsewhere: `6-24`. */
const withDash = /^(\d+(?:\.\d+)?)\s*[-–—~～]\s*(\d+(?:\.\d+)?)$/u;

type Condition = Extract<Column, { kind: 'fact' | 'comparison' }>;

/** What a cell that is not blank demands. @throws {CellError} */
export function readCell(column: Condition, text: string): Predicate {
  const { definition } = column;
  const fact = definition.id;
  if (column.kind === 'comparison') {
    return { fact, compare: column.compare, to: column.other.id, times: readFactor(text) };
  }
  const value = (part: string) => readValue(definition, part.trim());
  const number = (part: string) => Number(value(part));
  const list = (part: string) => part.split('|').map(value);
  switch (column.operator) {
    case 'atLeast':
      return { fact, atLeast: number(text) };
    case 'atMost':
      return { fact, atMost: number(text) };
    case 'oneOf':
      return oneOrMore(fact, list(text));
    case 'noneOf':
      return { fact, noneOf: list(text) };
    case 'range': {
      const [from, to, ...more] = text.split('..').map((bound) => bound.trim());
      if (to === undefined && withDash.test(text) && !('options' in definition.type))
        throw new CellError(text, expectedOf(definition), `write ${text.replace(withDash, '$1..$2')} for a range`);
      if (to === undefined) return oneOrMore(fact, list(text));
      if ('options' in definition.type || more.length > 0 || (from === '' && to === ''))
        throw new CellError(text, expectedOf(definition), fixOf(definition));
      if (to === '') return { fact, atLeast: number(from!) };
      if (from === '') return { fact, atMost: number(to) };
      const bounds = [number(from!), number(to)] as const;
      if (bounds[0] > bounds[1]) throw new CellError(text, 'the smaller bound first', `write ${to}..${from}`);
      return { fact, between: bounds };
    }
  }
}

function oneOrMore(fact: string, values: readonly FactValue[]): Predicate {
  return values.length === 1 ? { fact, is: values[0]! } : { fact, oneOf: values };
}

/** An option's id; money in major units, everything else in the fact's own unit. */
function readValue(definition: FactDefinition, text: string): FactValue {
  const { type, prohibitedBasis } = definition;
  const refuse = (fix = fixOf(definition)) => new CellError(text, expectedOf(definition), fix);
  if ('options' in type) {
    const ids = prohibitedBasis?.mayRefuse ?? type.options.map(({ id }) => id);
    if (ids.includes(text)) return text;
    const labelled = type.options.find(({ id, label }) => ids.includes(id) && Object.values(label).includes(text))?.id;
    const meant = labelled ?? closest(text, ids);
    if (meant !== undefined) throw refuse(`did you mean "${meant}"?`);
    const listed = text.split(/[;,/\s]+/);
    throw refuse(listed.every((part) => ids.includes(part)) ? `write ${listed.join('|')}` : undefined);
  }
  if (type.kind === 'text' || type.kind === 'date') throw refuse();
  const within = (written: string) => {
    const value = numberOf(type, written);
    return value !== undefined && value >= type.min && value <= type.max ? value : undefined;
  };
  const value = within(text);
  if (value === undefined) throw refuse(numberMeant(withoutUnit(type, text), (number) => within(number) !== undefined));
  return value;
}

function numberOf(type: Extract<FactDefinition['type'], { kind: 'money' | 'integer' | 'percent' }>, text: string): number | undefined {
  if (type.kind === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (type.kind === 'percent') return /^-?\d{1,9}(\.\d{1,9})?%?$/.test(text) ? Number(text.replace('%', '')) : undefined;
  try {
    return moneyFromDecimal(text, type.currency as Currency).amountMinor;
  } catch (error) {
    if (error instanceof FinanceError) return undefined;
    throw error;
  }
}

/** Without the unit that the fact has; the sign of another one says that something else is meant. */
function withoutUnit(type: FactDefinition['type'], text: string): string {
  if (type.kind === 'percent') return text.replace(/\s*%$/, '');
  if (type.kind !== 'money') return text;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: type.currency, currencyDisplay: 'narrowSymbol' });
  const symbol = format.formatToParts(0).find((part) => part.type === 'currency')!.value;
  const unit = [symbol, type.currency].find((written) => text.startsWith(written) || text.endsWith(written));
  return unit === undefined ? text : text.replace(unit, '').trim();
}

function readFactor(text: string): number {
  const { least, most } = timesRange;
  const isReadable = (written: string) => /^\d{1,9}(\.\d{1,9})?$/.test(written) && Number(written) >= least && Number(written) <= most;
  if (isReadable(text)) return Number(text);
  const fix = numberMeant(text, isReadable) ?? 'write a number such as 4 or 0.5';
  throw new CellError(text, `how many times the other fact, from ${least} to ${most}`, fix);
}

function expectedOf(definition: FactDefinition): string {
  const { type, prohibitedBasis } = definition;
  if ('options' in type)
    return `one of ${(prohibitedBasis?.mayRefuse ?? type.options.map(({ id }) => id)).join(', ')}, or several with | between`;
  if (type.kind === 'text' || type.kind === 'date') return 'nothing';
  const range = `from ${writeValue(definition, type.min, 'en')}${Number.isFinite(type.max) ? ` to ${writeValue(definition, type.max, 'en')}` : ' up'}`;
  if (type.kind === 'money') return `an amount in ${type.currency} ${range}`;
  return `a ${type.kind === 'percent' ? 'percentage' : 'whole number'} ${range}`;
}

function fixOf({ type }: FactDefinition): string {
  if ('options' in type) return 'use an option of the fact, or leave the cell blank for any';
  if (type.kind === 'money') return 'write such as 1500 or 1500.50; blank is any';
  return `write such as ${type.kind === 'percent' ? '42.5' : '12'}; blank is any`;
}
