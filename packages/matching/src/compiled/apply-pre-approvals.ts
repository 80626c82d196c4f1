import type { Facts } from '../facts/fact.ts';
import { type PreApproval, truthOfWaived } from '../match/pre-approval.ts';
import { productKnowledge } from '../match/product-knowledge.ts';
import type { Attribute } from './attribute.ts';
import { type Bitset, hasBit, setBit } from './bitset.ts';
import type { CompiledCatalogue } from './compile.ts';

/** The products that accept what is known of a fact. */
export interface AcceptedAnswer {
  attribute: Attribute;
  products: Bitset;
}

/** Products by what their own rules say: `fitting` is eligible or possible. */
export interface PlainMatch {
  fitting: Bitset;
  eligible: Bitset;
}

/** Lets those further who are approved in advance. Whom the bitmaps refuse for what is not waived is not looked at again. */
export function applyPreApprovals(
  { snapshot: { entries }, dictionary, places }: CompiledCatalogue,
  facts: Facts,
  mask: Bitset,
  preApprovals: ReadonlyMap<string, PreApproval>,
  answers: readonly AcceptedAnswer[],
  { fitting, eligible }: PlainMatch,
): void {
  for (const [productId, preApproval] of preApprovals) {
    const place = places.get(productId);
    if (place === undefined || !hasBit(mask, place) || hasBit(eligible, place)) continue;
    if (answers.some(({ attribute, products }) => !hasBit(products, place) && !mayBeWaived(attribute, preApproval))) continue;
    const { product, rules } = entries[place]!;
    const truth = truthOfWaived(rules, preApproval, productKnowledge(product, dictionary, facts));
    if (truth !== 'fail') setBit(fitting, place);
    if (truth === 'pass') setBit(eligible, place);
  }
}

/** Whether a rule that does not count may be what says something of the fact. */
function mayBeWaived({ ruleIds }: Attribute, { waives }: PreApproval): boolean {
  for (const id of waives) if (ruleIds.has(id)) return true;
  return false;
}
