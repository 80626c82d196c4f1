import type { Decision, SimulatedLender, Term } from '../schema/lenders.ts';
import { checkCondition, checkUnique, fault, isNumeric, type Names, type Path, unknownAttribute } from './names.ts';

/** That lenders read what exists, and publish rules over what is told. */
export function checkLenders(lenders: readonly SimulatedLender[], names: Names): void {
  checkUnique(lenders.map(({ id }, index) => ({ name: id, path: ['lenders', index, 'id'] })));
  const products = lenders.flatMap((lender, at) =>
    lender.products.map((product, index) => ({ product, path: ['lenders', at, 'products', index] })),
  );
  checkUnique(products.map(({ product, path }) => ({ name: product.id, path: [...path, 'id'] })));
  for (const { product, path } of products) {
    for (const [index, rule] of product.rules.entries()) checkCondition(rule, [...path, 'rules', index], names, 'told');
    checkDecision(product.decision, [...path, 'decision'], names);
  }
  for (const [at, { softCheck }] of lenders.entries()) {
    for (const [index, name] of (softCheck?.unseen ?? []).entries()) {
      if (!names.true.has(name)) unknownAttribute(name, ['lenders', at, 'softCheck', 'unseen', index], names);
    }
  }
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
  for (const { condition, at } of conditions) checkCondition(condition, [...path, ...at], names, 'true');
  for (const [index, term] of (score?.terms ?? []).entries()) checkTerm(term, [...path, 'score', 'terms', index], names);
  if (quota && quota.approvals > quota.ofApplicants) {
    fault('impossible-range', [...path, 'quota'], `${quota.approvals} approvals of ${quota.ofApplicants} applicants limit nothing`);
  }
  if (referral && !score) fault('impossible-range', [...path, 'referral'], 'without a score no points are near to 0');
}

function checkTerm(term: Term, path: Path, names: Names): void {
  const values = names.true.get(term.attribute);
  if (values === undefined) unknownAttribute(term.attribute, [...path, 'attribute'], names);
  if (term.scale === 'choice') {
    const strange = Object.keys(term.points).find((value) => values === 'number' || !values.map(String).includes(value));
    if (strange === undefined) return;
    const expected = values === 'number' ? 'the scale linear or log2' : values.join(', ');
    fault('unknown-value', [...path, 'points', strange], `"${strange}" is no value of "${term.attribute}"; expected ${expected}`);
  }
  if (!isNumeric(values)) fault('not-a-number', [...path, 'attribute'], `"${term.attribute}" is not a number; use the scale choice`);
  if (term.within && term.within[0] > term.within[1]) fault('impossible-range', [...path, 'within'], 'expected the lower bound first');
}
