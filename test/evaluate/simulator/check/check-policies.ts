import type { Change, Policies } from '../schema/policies.ts';
import type { Population } from '../schema/population.ts';
import { checkDecision, checkLenders } from './check-lenders.ts';
import { checkDistribution, checkPopulation } from './check-population.ts';
import { fault, type Names, namesOf, type Path, unknownAttribute } from './names.ts';

/**
 * What no schema can say: that names lead somewhere, and that figures go together.
 *
 * @throws {SimulatorError} for the first fault.
 */
export function checkPolicies({ population, lenders, drift, run }: Policies): void {
  const names = namesOf(population);
  checkPopulation(population, names);
  checkLenders(lenders, names);
  const products = new Set(lenders.flatMap((lender) => lender.products.map(({ id }) => id)));
  const end = run.training + run.judged + run.following;
  for (const [index, { afterApplicants, changes }] of drift.entries()) {
    const path = ['drift', index, 'afterApplicants'];
    if (afterApplicants < (drift[index - 1]?.afterApplicants ?? 1)) fault('drift-out-of-run', path, 'expected ascending numbers');
    if (afterApplicants >= end) fault('drift-out-of-run', path, `only ${end} applicants arrive; run.following can add more`);
    for (const [at, change] of changes.entries()) checkChange(change, ['drift', index, 'changes', at], { population, products, names });
  }
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
      fault('unknown-value', [...path, 'distribution'], `"${attribute.name}" must keep its values; only their shares may change`);
    }
    return;
  }
  const strange = change.products?.findIndex((id) => !products.has(id)) ?? -1;
  if (strange >= 0) fault('unknown-product', [...path, 'products', strange], `there is no product "${change.products![strange]}"`);
  if (change.what === 'decision') checkDecision(change.decision, [...path, 'decision'], names);
}
