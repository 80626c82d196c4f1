import type { Decision, SimulatedLender, Term } from '../schema/lenders.ts';
import { checkAll, fault, type Path } from './faults.ts';
import { checkCondition, checkUnique, isNumeric, type Names, unknownAttribute } from './names.ts';

/** That lenders read what exists, and publish rules over what is told. */
export function checkLenders(lenders: readonly SimulatedLender[], names: Names): void {
  const products = lenders.flatMap((lender, at) =>
    lender.products.map((product, index) => ({ product, path: ['lenders', at, 'products', index] })),
  );
  checkAll([
    () => checkUnique(lenders.map(({ id }, index) => ({ name: id, path: ['lenders', index, 'id'] }))),
    () => checkUnique(products.map(({ product, path }) => ({ name: product.id, path: [...path, 'id'] }))),
    ...products.flatMap(({ product, path }) => [
      ...product.rules.map((rule, index) => () => checkCondition(rule, [...path, 'rules', index], names, 'told')),
      () => checkDecision(product.decision, [...path, 'decision'], names),
    ]),
    ...lenders.flatMap(({ softCheck }, at) =>
      (softCheck?.unseen ?? []).map((name, index) => () => {
        if (!names.true.has(name)) unknownAttribute(name, ['lenders', at, 'softCheck', 'unseen', index], names);
      }),
    ),
  ]);
}

/** That a decision reads what exists, as what it is. */
export function checkDecision({ knockOuts, cutOffs, score, quota, referral }: Decision, path: Path, names: Names): void {
  const conditions = [
    ...knockOuts.map((condition, index) => ({ condition, at: ['knockOuts', index] })),
    ...cutOffs.flatMap(({ when, needs }, cutOff) => [
      ...when.map((condition, index) => ({ condition, at: ['cutOffs', cutOff, 'when', index] })),
      ...needs.map((condition, index) => ({ condition, at: ['cutOffs', cutOff, 'needs', index] })),
    ]),
    ...(score?.interactions ?? []).flatMap(({ when }, interaction) =>
      when.map((condition, index) => ({ condition, at: ['score', 'interactions', interaction, 'when', index] })),
    ),
  ];
  checkAll([
    ...conditions.map(
      ({ condition, at }) =>
        () =>
          checkCondition(condition, [...path, ...at], names, 'true'),
    ),
    ...(score?.terms ?? []).map((term, index) => () => checkTerm(term, [...path, 'score', 'terms', index], names)),
    () => {
      if (!quota || quota.approvals <= quota.ofApplicants) return;
      const message = `${quota.approvals} approvals of ${quota.ofApplicants} applicants limit nothing`;
      fault('impossible-range', [...path, 'quota'], message, `write at most ${quota.ofApplicants} approvals, or remove the quota`);
    },
    () => {
      if (!referral || score) return;
      fault('impossible-range', [...path, 'referral'], 'without a score no points are near to 0', 'add a score, or remove the referral');
    },
  ]);
}

function checkTerm(term: Term, path: Path, names: Names): void {
  const values = names.true.get(term.attribute);
  if (values === undefined) unknownAttribute(term.attribute, [...path, 'attribute'], names);
  if (term.scale === 'choice') {
    const strange = Object.keys(term.points).filter((value) => values === 'number' || !values.map(String).includes(value));
    const fix = values === 'number' ? 'use the scale linear or log2' : `write one of ${values.join(', ')}`;
    checkAll(
      strange.map(
        (value) => () => fault('unknown-value', [...path, 'points', value], `"${value}" is no value of "${term.attribute}"`, fix),
      ),
    );
    return;
  }
  if (!isNumeric(values)) fault('not-a-number', [...path, 'attribute'], `"${term.attribute}" is not a number`, 'use the scale choice');
  if (!term.within || term.within[0] <= term.within[1]) return;
  fault('impossible-range', [...path, 'within'], `nothing is from ${term.within[0]} to ${term.within[1]}`, 'write the lower bound first');
}
