import { checkAnswer, usFacts } from '@liana/matching';
import type { Attribute, Distribution, Population } from '../schema/population.ts';
import { correlationRows } from '../world/correlations.ts';
import { instalmentName } from '../world/derived.ts';
import { checkAll, fault, type Path } from './faults.ts';
import { checkUnique, isNumeric, type Names, unknownAttribute } from './names.ts';

/** That a population can be drawn, and that what it tells are answers to the platform's questions. */
export function checkPopulation(population: Population, names: Names): void {
  const { attributes, derived } = population;
  const at = ['population'];
  const drawn = new Set(attributes.map(({ name }) => name));
  checkAll([
    () =>
      checkUnique([
        { name: instalmentName, path: at },
        ...attributes.map(({ name }, index) => ({ name, path: [...at, 'attributes', index, 'name'] })),
        ...derived.map(({ name }, index) => ({ name, path: [...at, 'derived', index, 'name'] })),
      ]),
    () =>
      checkUnique(
        attributes.flatMap(({ told }, index) => (told ? [{ name: told.fact, path: [...at, 'attributes', index, 'told', 'fact'] }] : [])),
      ),
    ...attributes.flatMap((attribute, index) => [
      () => checkDistribution(attribute.distribution, [...at, 'attributes', index, 'distribution']),
      () => checkTold(attribute, [...at, 'attributes', index, 'told']),
    ]),
    ...derived.map(
      ({ sumOf, over }, index) =>
        () =>
          checkDerived([...sumOf, over], [...at, 'derived', index], names),
    ),
    () => checkCorrelations(population, drawn, names),
  ]);
}

function checkCorrelations(population: Population, drawn: ReadonlySet<string>, names: Names): void {
  const at = ['population', 'correlations'];
  const pairs = population.correlations.map(({ between }, index) => ({ between, path: [...at, index, 'between'] }));
  checkAll([
    ...pairs.flatMap(({ between, path }) => [
      ...between.map((name, end) => () => {
        if (!drawn.has(name)) unknownAttribute(name, [...path, end], names);
      }),
      () => {
        if (between[0] !== between[1]) return;
        fault(
          'impossible-correlations',
          path,
          `"${between[0]}" cannot be correlated with itself`,
          'name two attributes, or remove the pair',
        );
      },
    ]),
    () => checkUnique(pairs.map(({ between, path }) => ({ name: [...between].sort().join(' and '), path }))),
  ]);
  correlationRows(population);
}

export function checkDistribution(distribution: Distribution, path: Path): void {
  if (distribution.is === 'listed') {
    checkAll([
      () => {
        if (distribution.values.some(({ share }) => share > 0)) return;
        fault('impossible-range', [...path, 'values'], 'no value has a share above 0', 'give one of them a share, such as 1');
      },
      () =>
        checkUnique(distribution.values.map(({ value }, index) => ({ name: String(value), path: [...path, 'values', index, 'value'] }))),
    ]);
    return;
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = distribution;
  if (min > max) fault('impossible-range', path, `min ${min} is above max ${max}`, 'exchange the two');
}

function checkTold({ name, distribution, told }: Attribute, path: Path): void {
  if (!told) return;
  const isNumber = distribution.is !== 'listed' || distribution.values.every(({ value }) => typeof value === 'number');
  const definition = usFacts.get(told.fact)!;
  const { type } = definition;
  const takesNumbers = type.kind === 'money' || type.kind === 'integer';
  const answers = 'options' in type ? `write one of ${type.options.map(({ id }) => id).join(', ')}` : 'write a number';
  const accept = (answer: string | number, at: Path) => {
    // How large an amount may be is the form's business; here only the kind of answer counts.
    const isFine = takesNumbers ? typeof answer === 'number' : checkAnswer(definition, answer) === undefined;
    if (!isFine) fault('answer-not-of-fact', at, `"${answer}" is no answer to the fact "${told.fact}"`, answers);
  };
  const { instead, bands } = told;
  checkAll([
    ...(['bands', 'error', 'times'] as const).map((key) => () => {
      if (told[key] === undefined || isNumber) return;
      fault('not-a-number', [...path, key], `"${name}" is not a number`, `remove "${key}", or draw "${name}" from numbers`);
    }),
    () => {
      if (instead) accept(instead.answer, [...path, 'instead', 'answer']);
    },
    ...(bands ?? []).flatMap(({ from, answer }, index) => [
      () => accept(answer, [...path, 'bands', index, 'answer']),
      () => {
        const before = bands![index - 1]?.from ?? Number.NEGATIVE_INFINITY;
        if (index === 0 ? from === undefined : from !== undefined && from > before) return;
        const found =
          index === 0 ? `the first band begins at ${from}` : `band ${index + 1} begins at ${from ?? 'nothing'}, band ${index} at ${before}`;
        fault(
          'impossible-range',
          [...path, 'bands', index],
          found,
          'list the lowest first and without "from", then each with a greater one',
        );
      },
    ]),
    () => {
      if (bands) return;
      if (distribution.is === 'listed') {
        for (const { value } of distribution.values) accept(value, [...path, 'fact']);
      } else if (!takesNumbers) {
        fault(
          'answer-not-of-fact',
          [...path, 'fact'],
          `"${told.fact}" is not a number, and "${name}" is`,
          'add "bands", which say what it is told as',
        );
      }
    },
  ]);
}

function checkDerived(parts: readonly string[], path: Path, names: Names): void {
  const needed = parts.flatMap((part) => (part === instalmentName ? ['amount', 'tenorMonths'] : [part]));
  checkAll(
    needed.map((name) => () => {
      const values = names.true.get(name);
      if (values === undefined) unknownAttribute(name, path, names);
      if (!isNumeric(values)) fault('not-a-number', path, `"${name}" is not a number`, 'sum and divide numbers alone');
    }),
  );
}
