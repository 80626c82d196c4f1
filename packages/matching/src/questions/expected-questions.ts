import { type Bitset, countBits, shareAny } from '../bitset.ts';
import type { Attribute } from '../compiled/attribute.ts';
import type { WeightedAnswer } from './answer-prior.ts';
import { accepting } from './slot-weights.ts';
import type { WaitingProducts } from './waiting.ts';

/** A question with those who wait for it and the answers that people give. */
export interface Asking {
  products: WaitingProducts;
  answers: readonly WeightedAnswer[];
}

/** To how many people the questions are put in thought: a prime, so that each question meets every part of its answers once. */
const people = { ofMany: 29, ofFew: 61 };
/** From so many open products on, few people tell enough, because what happens to one product weighs less. */
const manyProducts = 2_000;
/** Its powers run through all remainders of both primes, so that no two of the next 28 questions get answers that go together. */
const generator = 18;

/**
 * How many of the questions are asked on average, when they are put in this order and each is passed over once no open product waits for
 * it. Counted over evenly spread people, whose answers are independent of each other and as frequent as said (a lattice after Korobov, so
 * the same request gives the same number). It is rather too many than too few: parts of rules that no index holds are taken to pass, and
 * the order stays as it is, whatever is answered.
 */
export function expectedQuestions(order: readonly Asking[], open: Bitset): number {
  const count = countBits(open) < manyProducts ? people.ofFew : people.ofMany;
  const answerOf = order.map(({ answers }) => answerAt(answers));
  const alive = open.slice();
  let asked = 0;
  for (let person = 0; person < count; person += 1) {
    alive.set(open);
    let turn = person;
    for (const [at, { products }] of order.entries()) {
      turn = (turn * generator) % count;
      if (!shareAny(alive, products.all)) continue;
      asked += 1;
      const answer = answerOf[at]!((turn + 0.5) / count);
      if (answer && products.attribute) exclude(alive, products.indexed, products.attribute, answer);
    }
  }
  return asked / count;
}

/** Takes out, of those that the index decides, the products that do not accept the answer. */
function exclude(alive: Bitset, indexed: Bitset, attribute: Attribute, { value }: WeightedAnswer): void {
  const slot = attribute.slotOf(value);
  const accepted = attribute.bySlot?.[slot] ?? accepting(attribute, slot, indexed);
  for (let at = 0; at < alive.length; at += 1) alive[at]! &= ~indexed[at]! | accepted[at]!;
}

/** The answer below which that share of people answers; none where nobody knows any. */
function answerAt(answers: readonly WeightedAnswer[]): (share: number) => WeightedAnswer | undefined {
  const total = answers.reduce((sum, { weight }) => sum + weight, 0);
  const ends: number[] = [];
  for (const { weight } of answers) ends.push((ends.at(-1) ?? 0) + weight / total);
  return (share) => answers[ends.findIndex((end) => share < end)] ?? answers.at(-1);
}
