import { checkAnswer, usFacts } from '@liana/matching';
import type { Attribute, Distribution, Population } from '../schema/population.ts';
import { correlationRows } from '../world/correlations.ts';
import { instalmentName } from '../world/derived.ts';
import { checkUnique, fault, isNumeric, type Names, type Path, unknownAttribute } from './names.ts';

/** That a population can be drawn, and that what it tells are answers to the platform's questions. */
export function checkPopulation(population: Population, names: Names): void {
  const { attributes, correlations, derived } = population;
  const at = ['population'];
  checkUnique([
    { name: instalmentName, path: at },
    ...attributes.map(({ name }, index) => ({ name, path: [...at, 'attributes', index, 'name'] })),
    ...derived.map(({ name }, index) => ({ name, path: [...at, 'derived', index, 'name'] })),
  ]);
  checkUnique(
    attributes.flatMap(({ told }, index) => (told ? [{ name: told.fact, path: [...at, 'attributes', index, 'told', 'fact'] }] : [])),
  );
  for (const [index, attribute] of attributes.entries()) {
    checkDistribution(attribute.distribution, [...at, 'attributes', index, 'distribution']);
    checkTold(attribute, [...at, 'attributes', index, 'told']);
  }
  for (const [index, { sumOf, over }] of derived.entries()) checkDerived([...sumOf, over], [...at, 'derived', index], names);
  const drawn = new Set(attributes.map(({ name }) => name));
  for (const [index, { between }] of correlations.entries()) {
    const path = [...at, 'correlations', index, 'between'];
    for (const [end, name] of between.entries()) if (!drawn.has(name)) unknownAttribute(name, [...path, end], names);
    if (between[0] === between[1]) fault('impossible-correlations', path, `"${between[0]}" cannot be correlated with itself`);
  }
  checkUnique(
    correlations.map(({ between }, index) => ({
      name: [...between].sort().join(' and '),
      path: [...at, 'correlations', index, 'between'],
    })),
  );
  correlationRows(population);
}

export function checkDistribution(distribution: Distribution, path: Path): void {
  if (distribution.is === 'listed') {
    if (!distribution.values.some(({ share }) => share > 0)) fault('impossible-range', [...path, 'values'], 'expected a share above 0');
    checkUnique(distribution.values.map(({ value }, index) => ({ name: String(value), path: [...path, 'values', index, 'value'] })));
    return;
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = distribution;
  if (min > max) fault('impossible-range', path, `min ${min} is above max ${max}`);
}

function checkTold({ name, distribution, told }: Attribute, path: Path): void {
  if (!told) return;
  const isNumber = distribution.is !== 'listed' || distribution.values.every(({ value }) => typeof value === 'number');
  const definition = usFacts.get(told.fact)!;
  const isMoney = definition.type.kind === 'money';
  const isWhole = definition.type.kind === 'integer';
  const accept = (answer: string | number, at: Path) => {
    // How large an amount may be is the form's business; here only the kind of answer counts.
    const isFine = isMoney || isWhole ? typeof answer === 'number' : checkAnswer(definition, answer) === undefined;
    if (!isFine) fault('answer-not-of-fact', at, `"${answer}" is no answer to the fact "${told.fact}"`);
  };
  for (const key of ['bands', 'error', 'times'] as const) {
    if (told[key] !== undefined && !isNumber) fault('not-a-number', [...path, key], `"${name}" is not a number`);
  }
  if (told.instead) accept(told.instead.answer, [...path, 'instead', 'answer']);
  if (told.bands) {
    for (const [index, { from, answer }] of told.bands.entries()) {
      accept(answer, [...path, 'bands', index, 'answer']);
      const before = told.bands[index - 1]?.from ?? Number.NEGATIVE_INFINITY;
      if (index === 0 ? from !== undefined : from === undefined || from <= before) {
        fault('impossible-range', [...path, 'bands', index], 'expected a first band without `from`, then ascending ones');
      }
    }
  } else if (distribution.is === 'listed') {
    for (const { value } of distribution.values) accept(value, [...path, 'fact']);
  } else if (!isMoney && !isWhole) {
    fault('answer-not-of-fact', [...path, 'fact'], `"${told.fact}" is not a number; expected bands`);
  }
}

function checkDerived(parts: readonly string[], path: Path, names: Names): void {
  for (const part of parts) {
    for (const name of part === instalmentName ? ['amount', 'tenorMonths'] : [part]) {
      const values = names.true.get(name);
      if (values === undefined) unknownAttribute(name, path, names);
      if (!isNumeric(values)) fault('not-a-number', path, `"${name}" is not a number`);
    }
  }
}
