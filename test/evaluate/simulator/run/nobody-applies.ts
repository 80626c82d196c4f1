import type { AttributeValue } from '../schema/condition.ts';
import type { Policies } from '../schema/policies.ts';
import { SimulatorError } from '../simulator-error.ts';
import { type Arrival, opportunitiesBefore } from '../strategies/arrivals.ts';
import { holds } from '../world/conditions.ts';
import { withDerived } from '../world/derived.ts';
import { LenderWorld } from '../world/lender-world.ts';

/** Values that are shown of an attribute that has words. */
const shownWords = 6;

/** Why a wide net of `arrivals` brought no outcome, and what to do: the rule of the first product that fewest of them pass. */
export function nobodyApplies(file: Policies, arrivals: readonly Arrival[]): SimulatorError {
  const count = arrivals.length.toLocaleString('en-US');
  if (arrivals.some((arrival) => opportunitiesBefore(arrival).length > 0)) {
    return new SimulatorError('nobody-applies', '$.run.training', `of ${count} applicants none came to apply anywhere; let more arrive`);
  }
  const { at, attribute, passing, told } = strictestRule(file, arrivals.length);
  const seen = told.length > 0 ? `${attribute} is told as ${rangeOf(told)}` : `nobody tells ${attribute}`;
  return new SimulatorError(
    'nobody-applies',
    `$.lenders[0].products[0].rules[${at}]`,
    `nobody can apply anywhere: none of ${count} applicants passes the published rules of any product. ` +
      `This one lets ${passing.toLocaleString('en-US')} of them through; ${seen}. Loosen it, or give it the unit of its attribute`,
  );
}

function strictestRule(file: Policies, applicants: number) {
  const product = file.lenders[0]!.products[0]!;
  const world = new LenderWorld(file);
  const people = Array.from({ length: applicants }, (_, index) => withDerived(file.population.derived, product, world.arrival(index).told));
  const rules = product.rules.map((rule, at) => ({
    at,
    attribute: rule.attribute,
    passing: people.filter((values) => holds(rule, values) === true).length,
    told: people.flatMap((values) => values[rule.attribute] ?? []),
  }));
  return rules.reduce((a, b) => (b.passing < a.passing ? b : a));
}

/** `500 to 23,140`, or `"fair", "good"`. */
function rangeOf(values: readonly AttributeValue[]): string {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length > 0) {
    const [least, most] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
    return `${written(least)} to ${written(most)}`;
  }
  const words = [...new Set(values)].sort().map((word) => `"${word}"`);
  return words.length > shownWords ? `${words.slice(0, shownWords).join(', ')} …` : words.join(', ');
}

const written = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
