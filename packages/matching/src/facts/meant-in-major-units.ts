import type { FactDefinition } from './fact.ts';
import { minorPerMajor } from './write-money.ts';

/** Of the least common answer: what lies below is nobody's figure, and in major units a common one. */
const leastShare = 1 / 5;

/**
 * What an amount in minor units likely should have been, where it is so small that its author thought in major ones: 150000 for an income of
 * 1500, which is read as $15.00. Undefined where the amount may well be meant.
 */
export function meantInMajorUnits({ type, typical = [] }: FactDefinition, amountMinor: number): number | undefined {
  if (type.kind !== 'money' || amountMinor <= 0) return undefined;
  const least = Math.min(...typical.map(Number).filter((answer) => answer > 0));
  const meant = amountMinor * minorPerMajor(type.currency);
  return amountMinor < least * leastShare && meant !== amountMinor && meant <= type.max ? meant : undefined;
}
