import type { AttributeValue, Condition } from '../schema/condition.ts';

type Values = Readonly<Record<string, AttributeValue | undefined>>;

/** Whether a condition holds; `undefined` while its attribute is not known. */
export function holds({ attribute, atLeast, atMost, oneOf, noneOf }: Condition, values: Values): boolean | undefined {
  const value = values[attribute];
  if (value === undefined) return undefined;
  if (atLeast !== undefined && !(Number(value) >= atLeast)) return false;
  if (atMost !== undefined && !(Number(value) <= atMost)) return false;
  if (oneOf && !oneOf.includes(value)) return false;
  return !noneOf?.includes(value);
}

/** Published rules over what was told: certainly passed, certainly failed, or open. */
export function tested(rules: readonly Condition[], told: Values): 'eligible' | 'ineligible' | 'possible' {
  const results = rules.map((rule) => holds(rule, told));
  if (results.includes(false)) return 'ineligible';
  return results.includes(undefined) ? 'possible' : 'eligible';
}
