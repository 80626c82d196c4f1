import type { ExplainedTerm, Wish } from '@liana/contract';

type Terms = Record<ExplainedTerm['term'], (of: number) => string>;

const offers = (count: number) => (count === 1 ? '1 offer' : `${count} offers`);
const others = (count: number) => (count === 1 ? '1 other' : `${count} others`);

const wishes: Record<Wish, string> = {
  'lowest-total-cost': 'Lowest total cost',
  'smallest-payment': 'Smallest payment',
  'soonest-money': 'Soonest payout',
  'surest-yes': 'Surest yes',
};
const best: Terms = {
  'total-cost': (of) => `Lowest total cost of ${offers(of)}.`,
  instalment: (of) => `Smallest payment of ${offers(of)}.`,
  speed: (of) => `Soonest payout of ${offers(of)}.`,
  likelihood: (of) => `Of ${offers(of)}, the most likely to be approved.`,
};
const ofEqual: Terms = {
  'total-cost': (of) => `Of the ${of} that are alike in this, the cheapest.`,
  instalment: (of) => `Of the ${of} that are alike in this, the one with the smallest payment.`,
  speed: (of) => `Of the ${of} that are alike in this, the one that pays out soonest.`,
  likelihood: (of) => `Of the ${of} that are alike in this, the most likely to be approved.`,
};

/** Why an offer stands where it stands, in its group and in the list. */
export const orderEn = {
  wishes,
  /** Of 100 past applications, how many the platform promises at least. */
  certified: (promised: number) =>
    `You meet every published condition, and of past applications that cleared the same bar the lender approved at least ${promised} in 100. Yours is still its decision.`,
  conditionsMet: 'You meet every condition that these lenders publish. Nobody has estimated how likely a yes is; the lender decides.',
  first: (order: string) => `${order} first.`,
  how: 'How is this ordered?',
  howLong: {
    certified:
      'Recommended offers come first. Within a group the order follows what matters most to you, as chosen here; where two are alike in that, the one more likely to be approved comes first. Among the first three of a group no lender stands twice. What lenders pay us plays no part: the order cannot see it.',
    'conditions-met':
      'Offers whose published conditions you meet come first. Within a group the order follows what matters most to you, as chosen here. Among the first three of a group no lender stands twice. What lenders pay us plays no part: the order cannot see it.',
  },
  howOff: 'Within a group your answers play no part now: the order is the lowest total cost.',
  whyHere: 'Why here?',
  whyHereOf: (lender: string) => `Why here? ${lender}`,
  alone: 'The only offer in this group.',
  best,
  /** Said after `best` where others share the place. */
  shared: (count: number) => `The same as ${others(count)}.`,
  behind: {
    'total-cost': (amount: string, of: number) => `${amount} more in all than the cheapest of ${offers(of)}.`,
    instalment: (amount: string, of: number) => `${amount} more each month than the smallest payment of ${offers(of)}.`,
    speed: (_: string, of: number) => `Paid out later than the soonest of ${offers(of)}.`,
    likelihood: (_: string, of: number) => `Less likely to be approved than the surest of ${offers(of)}.`,
  },
  ofEqual,
  behindEqual: {
    'total-cost': (amount: string, of: number) => `${amount} more in all than the cheapest of the ${of} that are alike in this.`,
    instalment: (amount: string, of: number) => `${amount} more each month than the smallest payment of the ${of} that are alike in this.`,
    speed: (_: string, of: number) => `Of the ${of} that are alike in this, another pays out sooner.`,
    likelihood: (_: string, of: number) => `Of the ${of} that are alike in this, another is more likely to be approved.`,
  },
  noDifference: 'Offers that are alike in all of this stand in a fixed order that nobody can pay for.',
  moved: {
    down: 'This lender has another offer higher up; among the first three no lender stands twice.',
    up: 'It stands higher than that, because among the first three no lender stands twice.',
  },
  mayFitBecause: {
    'question-open': 'Depends on your answers.',
    'too-few-decisions': 'Past decisions at this lender are too few, or too mixed, to say that a yes is likely.',
    'below-threshold': 'It fits the published rules, but a yes is not likely enough to recommend it.',
  },
  /** The lender's own word for this person, given before they asked. */
  preApproved: {
    by: (lender: string, limit: string) => `Pre-approved by ${lender} up to ${limit}`,
    short: 'pre-approved',
    why: 'This is the lender’s word, not our estimate. It decides when you apply.',
    inList: 'Offers marked as pre-approved rest on the lender’s word, not on all of these conditions.',
  },
  settledAbove: 'The question above settles it.',
  dependsOn: (answers: string) => `Depends on: ${answers}.`,
  dependsOnMany: (count: number) => `Depends on ${count} answers that you have not given yet.`,
  tryMonths: (months: number) => (months === 1 ? 'Try 1 month' : `Try ${months} months`),
  tryAmount: (amount: string) => `Try ${amount}`,
  shownOf: (shown: number, all: number) => `${shown} of ${all} shown.`,
  narrowByQuestion: 'Answer the question above, or change your wish, to narrow the list.',
  narrowByWish: 'Change your wish to narrow the list.',
  moreUnfit: (count: number) => (count === 1 ? 'And 1 more does not fit.' : `And ${count} more do not fit.`),
};
