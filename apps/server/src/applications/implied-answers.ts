import type { Facts } from '@liana/matching';

/** What follows from an answer is not asked again: a number that was told in full has its last four digits in it. */
export function withImplied(facts: Facts): Facts {
  if (typeof facts.ssn !== 'string' || facts.ssnLast4 !== undefined) return facts;
  return { ...facts, ssnLast4: facts.ssn.slice(-4) };
}
