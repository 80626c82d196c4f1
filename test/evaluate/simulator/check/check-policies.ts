import { closest } from '@liana/matching';
import type { Change, Policies } from '../schema/policies.ts';
import type { Population } from '../schema/population.ts';
import { checkDecision, checkLenders } from './check-lenders.ts';
import { checkDistribution, checkPopulation } from './check-population.ts';
import { checkAll, fault, type Path } from './faults.ts';
import { type Names, namesOf, unknownAttribute } from './names.ts';

/**
 * What no schema can say: that names lead somewhere, and that figures go together.
 *
 * @throws {SimulatorError} with every fault.
 */
export function checkPolicies({ population, lenders, drift, run }: Policies): void {
  const names = namesOf(population);
  const products = new Set(lenders.flatMap((lender) => lender.products.map(({ id }) => id)));
  const end = run.training + run.judged + run.following;
  checkAll([
    () => checkPopulation(population, names),
    () => checkLenders(lenders, names),
    ...drift.flatMap(({ afterApplicants, changes }, index) => [
      () => {
        const path = ['drift', index, 'afterApplicants'];
        const before = drift[index - 1]?.afterApplicants ?? 1;
        if (afterApplicants < before)
          fault('drift-out-of-run', path, `drift comes in order, and ${afterApplicants} is before ${before}`, 'list the earliest first');
        if (afterApplicants >= end)
          fault('drift-out-of-run', path, `only ${end} applicants arrive`, `write less than ${end}, or let more arrive by run.following`);
      },
      ...changes.map((change, at) => () => checkChange(change, ['drift', index, 'changes', at], { population, products, names })),
    ]),
  ]);
}

interface Known {
  population: Population;
  products: ReadonlySet<string>;
  names: Names;
}

function checkChange(change: Change, path: Path, { population, products, names }: Known): void {
  if (change.what === 'population') {
    const attribute = population.attributes.find(({ name }) => name === change.attribute);
    if (!attribute) unknownAttribute(change.attribute, [...path, 'attribute'], names);
    checkDistribution(change.distribution, [...path, 'distribution']);
    const changed = population.attributes.map((one) => (one === attribute ? { ...one, distribution: change.distribution } : one));
    // Whatever was read of it before must still be there to read.
    if (String(namesOf({ ...population, attributes: changed }).true.get(attribute.name)) !== String(names.true.get(attribute.name))) {
      fault(
        'unknown-value',
        [...path, 'distribution'],
        `"${attribute.name}" loses values that are read of it`,
        'keep its values, and change their shares alone',
      );
    }
    return;
  }
  checkAll([
    ...(change.products ?? []).map((id, index) => () => {
      if (products.has(id)) return;
      const meant = closest(id, products);
      const fix = meant === undefined ? `use one of ${[...products].join(', ')}` : `did you mean "${meant}"?`;
      fault('unknown-product', [...path, 'products', index], `there is no product "${id}"`, fix);
    }),
    () => {
      if (change.what === 'decision') checkDecision(change.decision, [...path, 'decision'], names);
    },
  ]);
}
