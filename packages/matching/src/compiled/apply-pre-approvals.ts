import { type Bitset, hasBit, setBit } from '../bitset.ts';
import type { Facts } from '../facts/fact.ts';
import { type PreApproval, truthOfWaived } from '../match/pre-approval.ts';
import { productKnowledge } from '../match/product-knowledge.ts';
import type { AnsweredAttributes } from './answered.ts';
import type { Attribute } from './attribute.ts';
import type { CompiledCatalogue } from './compile.ts';

/** Products by what their own rules say: what is eligible is possible too. */
export interface PlainMatch {
  possible: Bitset;
  eligible: Bitset;
}

/** Lets those further who are approved in advance. Whom the bitmaps refuse for what is not waived is not looked at again. */
export function applyPreApprovals(
  { snapshot: { entries }, dictionary, places }: CompiledCatalogue,
  facts: Facts,
  mask: Bitset,
  preApprovals: ReadonlyMap<string, PreApproval>,
  answers: AnsweredAttributes,
  { possible, eligible }: PlainMatch,
): void {
  for (const [productId, preApproval] of preApprovals) {
    const place = places.get(productId);
    if (place === undefined || !hasBit(mask, place) || hasBit(eligible, place)) continue;
    if (isRefusedForGood(place, preApproval, answers)) continue;
    const { product, rules } = entries[place]!;
    const truth = truthOfWaived(rules, preApproval, productKnowledge(product, dictionary, facts));
    if (truth !== 'fail') setBit(possible, place);
    if (truth === 'pass') setBit(eligible, place);
  }
}

/** Whether an answer is not accepted of which no rule speaks that may be waived. */
function isRefusedForGood(place: number, preApproval: PreApproval, { answered, accepting }: AnsweredAttributes): boolean {
  for (let at = 0; at < answered.length; at += 1) {
    if (!hasBit(accepting[at]!, place) && !mayBeWaived(answered[at]!, preApproval)) return true;
  }
  return false;
}

/** Whether a rule that does not count may be what says something of the fact. */
function mayBeWaived({ ruleIds }: Attribute, { waives }: PreApproval): boolean {
  for (const id of waives) if (ruleIds.has(id)) return true;
  return false;
}
