import type { AttributeValue, Condition } from '../schema/condition.ts';
import type { Decision, Term } from '../schema/lenders.ts';
import { holds } from './conditions.ts';

type Values = Readonly<Record<string, AttributeValue>>;

const nobody: ReadonlySet<string> = new Set();

/** The points of an applicant, or `declined` by a knock-out or cut-off. What is in `unseen` counts neither for nor against. */
export function pointsOf(decision: Decision, values: Values, unseen: ReadonlySet<string> = nobody): number | 'declined' {
  const isSeen = ({ attribute }: { attribute: string }) => !unseen.has(attribute);
  const allHold = (conditions: readonly Condition[]) => conditions.every((condition) => holds(condition, values));
  if (decision.knockOuts.filter(isSeen).some((condition) => holds(condition, values))) return 'declined';
  for (const { when, needs } of decision.cutOffs) {
    if (when.every(isSeen) && allHold(when) && !allHold(needs.filter(isSeen))) return 'declined';
  }
  // Without a score there is nothing to be near to: far above 0.
  if (!decision.score) return 1e6;
  const { start, terms, interactions } = decision.score;
  const met = interactions.filter(({ when }) => when.every(isSeen) && allHold(when));
  return (
    terms.filter(isSeen).reduce((sum, term) => sum + pointsOfTerm(term, values[term.attribute]!), start) +
    met.reduce((sum, { points }) => sum + points, 0)
  );
}

function pointsOfTerm(term: Term, value: AttributeValue): number {
  if (term.scale === 'choice') return term.points[String(value)] ?? 0;
  const raw =
    term.scale === 'linear'
      ? (term.points * (Number(value) - term.from)) / term.per
      : term.points * Math.log2(Math.max(Number(value), 1e-9) / term.from);
  const [least, most] = term.within ?? [-Infinity, Infinity];
  return Math.min(most, Math.max(least, raw));
}

/** The true probability that a decision with these points is a yes, while the quota lasts. */
export function approvalChance({ noise, referral }: Decision, points: number | 'declined'): number {
  const { temperature, flipped } = noise;
  return chanceBeforeFlips() * (1 - 2 * flipped) + flipped;

  function chanceBeforeFlips(): number {
    if (points === 'declined') return 0;
    if (referral && Math.abs(points) < referral.within) return referral.approved;
    if (temperature === 0) return points >= 0 ? 1 : 0;
    return 1 / (1 + Math.exp(-points / temperature));
  }
}
