import type { AttributeValue, Condition } from '../schema/condition.ts';
import type { Population } from '../schema/population.ts';
import { jsonPath, SimulatorError, type SimulatorErrorCode } from '../simulator-error.ts';
import { instalmentName } from '../world/derived.ts';

export type Path = readonly PropertyKey[];

/** What can be said of an attribute: its values where they are listed, `number` otherwise. */
export type Values = 'number' | readonly AttributeValue[];

/** What the names of a file stand for: what is true, and the form in which the platform hears it. */
export interface Names {
  true: ReadonlyMap<string, Values>;
  told: ReadonlyMap<string, Values>;
}

export function fault(code: SimulatorErrorCode, path: Path, message: string): never {
  throw new SimulatorError(code, jsonPath(path), message);
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
      fault('untold-attribute', [...path, 'attribute'], `a published rule tests what the platform is told; "${attribute}" is not`);
    }
    unknownAttribute(attribute, [...path, 'attribute'], names);
  }
  for (const [key, bound] of Object.entries({ atLeast, atMost })) {
    if (bound !== undefined && !isNumeric(values))
      fault('not-a-number', [...path, key], `"${attribute}" has no order; use oneOf or noneOf`);
  }
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
    fault('impossible-range', path, `nothing is at least ${atLeast} and at most ${atMost}`);
  }
  for (const [key, listed] of Object.entries({ oneOf, noneOf })) {
    const strange = listed?.findIndex((value) => (values === 'number' ? typeof value !== 'number' : !values.includes(value))) ?? -1;
    if (strange >= 0) {
      const expected = values === 'number' ? 'a number' : values.join(', ');
      fault('unknown-value', [...path, key, strange], `"${listed![strange]}" is no value of "${attribute}"; expected ${expected}`);
    }
  }
}

export function unknownAttribute(attribute: string, path: Path, names: Names): never {
  fault('unknown-attribute', path, `there is no attribute "${attribute}"; known are ${[...names.true.keys()].join(', ')}`);
}

/** Nothing may be named twice. */
export function checkUnique(named: readonly { name: string; path: Path }[]): void {
  const seen = new Set<string>();
  for (const { name, path } of named) {
    if (seen.has(name)) fault('duplicate-name', path, `"${name}" is there twice`);
    seen.add(name);
  }
}
