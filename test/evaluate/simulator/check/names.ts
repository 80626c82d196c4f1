import { closest } from '@liana/matching';
import type { AttributeValue, Condition } from '../schema/condition.ts';
import type { Population } from '../schema/population.ts';
import { instalmentName } from '../world/derived.ts';
import { checkAll, fault, type Path } from './faults.ts';

/** What can be said of an attribute: its values where they are listed, `number` otherwise. */
export type Values = 'number' | readonly AttributeValue[];

/** What the names of a file stand for: what is true, and the form in which the platform hears it. */
export interface Names {
  true: ReadonlyMap<string, Values>;
  told: ReadonlyMap<string, Values>;
}

export function namesOf({ attributes, derived }: Population): Names {
  const trueValues = new Map<string, Values>();
  const told = new Map<string, Values>();
  for (const { name, distribution, told: answer } of attributes) {
    const values = distribution.is === 'listed' ? distribution.values.map(({ value }) => value) : 'number';
    trueValues.set(name, values);
    if (answer) told.set(name, answer.bands?.map((band) => band.answer) ?? values);
  }
  // A ratio is told where all its parts are told as numbers; the instalment is where amount and term are.
  const isToldNumber = (part: string): boolean =>
    part === instalmentName ? isToldNumber('amount') && isToldNumber('tenorMonths') : isNumeric(told.get(part));
  for (const { name, sumOf, over } of derived) {
    trueValues.set(name, 'number');
    if ([...sumOf, over].every(isToldNumber)) told.set(name, 'number');
  }
  return { true: trueValues, told };
}

export function isNumeric(values: Values | undefined): boolean {
  return values !== undefined && (values === 'number' || values.every((value) => typeof value === 'number'));
}

/** Tests what a condition says against what its attribute can be. */
export function checkCondition({ attribute, atLeast, atMost, oneOf, noneOf }: Condition, path: Path, names: Names, as: keyof Names): void {
  const values = names[as].get(attribute);
  if (values === undefined) {
    if (as === 'told' && names.true.has(attribute)) {
      const told = [...names.told.keys()].join(', ');
      fault(
        'untold-attribute',
        [...path, 'attribute'],
        `a published rule tests what the platform is told, and "${attribute}" is not`,
        `test one of ${told}, or move the condition into the decision`,
      );
    }
    unknownAttribute(attribute, [...path, 'attribute'], names);
  }
  const bounds = Object.entries({ atLeast, atMost }).filter(([, bound]) => bound !== undefined);
  checkAll([
    ...bounds.map(([key]) => () => {
      if (!isNumeric(values)) fault('not-a-number', [...path, key], `"${attribute}" has no order`, 'use oneOf or noneOf');
    }),
    () => {
      if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return;
      fault('impossible-range', path, `nothing is at least ${atLeast} and at most ${atMost}`, 'exchange the two');
    },
    ...Object.entries({ oneOf, noneOf }).map(([key, listed]) => () => {
      const strange = listed?.findIndex((value) => (values === 'number' ? typeof value !== 'number' : !values.includes(value))) ?? -1;
      if (strange < 0) return;
      const fix = values === 'number' ? 'write a number' : `write one of ${values.join(', ')}`;
      fault('unknown-value', [...path, key, strange], `"${listed![strange]}" is no value of "${attribute}"`, fix);
    }),
  ]);
}

export function unknownAttribute(attribute: string, path: Path, names: Names): never {
  const known = [...names.true.keys()];
  const meant = closest(attribute, known);
  const fix = meant === undefined ? `use one of ${known.join(', ')}` : `did you mean "${meant}"?`;
  fault('unknown-attribute', path, `there is no attribute "${attribute}"`, fix);
}

/** Nothing may be named twice. */
export function checkUnique(named: readonly { name: string; path: Path }[]): void {
  const seen = new Set<string>();
  checkAll(
    named.map(({ name, path }) => () => {
      if (seen.has(name)) fault('duplicate-name', path, `"${name}" is there twice`, 'rename or remove one of them');
      seen.add(name);
    }),
  );
}
