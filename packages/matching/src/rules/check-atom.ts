import { closest } from '../facts/closest.ts';
import type { FactDefinition, FactValue } from '../facts/fact.ts';
import { type Atom, rangeOf } from './consistency/fact-line.ts';
import { isNumeric, type RuleFault } from './rule-fault.ts';
import { writeValue } from './sentence/write-value.ts';

/** Tests a statement about one fact against the fact's type and against the law. `at` is where the statement stands. */
export function checkAtom(atom: Atom, definition: FactDefinition, at: RuleFault['at']): RuleFault[] {
  const prohibited = checkProhibitedBasis(atom, definition, at);
  if (prohibited) return [prohibited];
  if ('oneOf' in atom) return checkValues(definition, atom.oneOf, [...at, 'oneOf']);
  if ('noneOf' in atom) return checkValues(definition, atom.noneOf, [...at, 'noneOf']);
  if ('is' in atom) return checkValue(definition, atom.is, [...at, 'is']);
  const word = 'between' in atom ? 'between' : 'atLeast' in atom ? 'atLeast' : 'atMost';
  if (isNumeric(definition)) return checkBounds(definition, rangeOf(atom), [...at, word]);
  const message = `${definition.id} is a choice, which has no ${word}`;
  return [{ code: 'wrong-value-type', message, fix: `list what passes: "oneOf": [${optionsOf(definition)}]`, at: [...at, word] }];
}

function checkProhibitedBasis(atom: Atom, { id, prohibitedBasis }: FactDefinition, at: RuleFault['at']): RuleFault | undefined {
  if (!prohibitedBasis) return undefined;
  const { mayRefuse, law } = prohibitedBasis;
  if ('noneOf' in atom && atom.noneOf.every((value) => mayRefuse.includes(String(value)))) return undefined;
  const allowed = `"noneOf" with ${mayRefuse.map((value) => `"${value}"`).join(', ')}`;
  return { code: 'prohibited-basis', message: `${id} may only be tested by ${allowed} (${law})`, fix: `use ${allowed}, or remove it`, at };
}

function checkBounds(definition: FactDefinition, [from, to]: readonly [number, number], at: RuleFault['at']): RuleFault[] {
  const faults = [from, to].filter(Number.isFinite).flatMap((bound) => checkUnit(definition, bound, at));
  if (faults.length > 0) return faults;
  if (from > to) {
    const fix = `write the smaller one first: [${to}, ${from}]`;
    return [{ code: 'empty-range', message: `nothing lies between ${from} and ${to}`, fix, at }];
  }
  const { min, max } = definition.type as { min: number; max: number };
  if (from <= max && to >= min) return [from, to].filter(Number.isFinite).flatMap((bound) => checkReach(definition, bound, at));
  const message = `no value of ${definition.id} lies in the range: it goes from ${min} to ${max}`;
  return [{ code: 'empty-range', message, fix: rangeFix(definition), at }];
}

/** A number that no answer can be says nothing, or is meant in another unit. */
function checkReach(definition: FactDefinition, value: number, at: RuleFault['at']): RuleFault[] {
  const { min, max } = definition.type as { min: number; max: number };
  if (value >= min && value <= max) return [];
  const message = `${definition.id} is never ${value}${readAs(definition, value)}`;
  return [{ code: 'outside-domain', message, fix: rangeFix(definition), at }];
}

/** How a number is read that does not show its unit. */
function readAs(definition: FactDefinition, value: number): string {
  return definition.type.kind === 'money' ? `, which is ${writeValue(definition, value, 'en')}` : '';
}

function checkValues(definition: FactDefinition, listed: readonly FactValue[], at: RuleFault['at']): RuleFault[] {
  if (listed.length > 0) return listed.flatMap((value, index) => checkValue(definition, value, [...at, index]));
  const fix = 'list at least one value, or remove the statement';
  return [{ code: 'empty-range', message: `the list of values for ${definition.id} is empty`, fix, at }];
}

function checkValue(definition: FactDefinition, value: FactValue, at: RuleFault['at']): RuleFault[] {
  const { id, type } = definition;
  if (!('options' in type)) {
    if (typeof value === 'number') {
      const faults = checkUnit(definition, value, at);
      return faults.length > 0 ? faults : checkReach(definition, value, at);
    }
    return [{ code: 'wrong-value-type', message: `${id} is a number, not "${value}"`, fix: rangeFix(definition), at }];
  }
  if (type.options.some((option) => option.id === value)) return [];
  const ids = type.options.map((option) => option.id);
  const meant = closest(String(value), ids) ?? type.options.find(({ label }) => Object.values(label).includes(String(value)))?.id;
  const fix = meant === undefined ? `use one of ${optionsOf(definition)}` : `did you mean "${meant}"?`;
  return [{ code: 'outside-domain', message: `${id} has no option "${value}"`, fix, at }];
}

/** Half a cent or half a month is nobody's answer: whoever writes it means another unit. */
function checkUnit(definition: FactDefinition, value: number, at: RuleFault['at']): RuleFault[] {
  const { id, type } = definition;
  if (type.kind === 'percent' || Number.isSafeInteger(value)) return [];
  const unit = type.kind === 'money' ? `minor units of ${type.currency}` : 'whole numbers';
  return [{ code: 'wrong-value-type', message: `${id} is counted in ${unit}, not ${value}`, fix: rangeFix(definition), at }];
}

function rangeFix(definition: FactDefinition): string {
  const { type } = definition;
  if (!('min' in type) || typeof type.min !== 'number' || typeof type.max !== 'number') return 'use a value of the fact';
  const written = (value: number) => (type.kind === 'money' ? `${value} (${writeValue(definition, value, 'en')})` : `${value}`);
  if (!Number.isFinite(type.max)) return `use a number from ${written(type.min)} up`;
  return `use a ${type.kind === 'percent' ? '' : 'whole '}number from ${written(type.min)} to ${written(type.max)}`;
}

function optionsOf({ type }: FactDefinition): string {
  return 'options' in type ? type.options.map((option) => `"${option.id}"`).join(', ') : '';
}
