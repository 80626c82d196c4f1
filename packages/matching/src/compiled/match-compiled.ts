import type { Facts } from '../facts/fact.ts';
import type { PreApproval } from '../match/pre-approval.ts';
import { productKnowledge } from '../match/product-knowledge.ts';
import { evaluate } from '../rules/evaluate.ts';
import { all, type Truth } from '../rules/truth.ts';
import { type AcceptedAnswer, applyPreApprovals, type PlainMatch } from './apply-pre-approvals.ts';
import type { Attribute } from './attribute.ts';
import { type Bitset, clearBit, emptyBitset } from './bitset.ts';
import type { CompiledCatalogue } from './compile.ts';

/** Which products fit, by their places in the snapshot. Those that are in neither set and in the mask do not fit. */
export interface CatalogueMatch {
  /** Every rule certainly passes. */
  eligible: Bitset;
  /** No rule certainly fails, and at least one is still open. */
  possible: Bitset;
}

export interface CompiledMatchRequest {
  compiled: CompiledCatalogue;
  /** Each of its type, as `checkAnswer` has it. */
  facts: Facts;
  /** The products that may be shown at all. */
  mask: Bitset;
  /** By product id: what lenders have approved for this person in advance. */
  preApprovals?: ReadonlyMap<string, PreApproval>;
}

/** Matches every product of the mask, in three values: what `matchProduct` finds for each of them, for all at once. */
export function matchCompiled({ compiled, facts, mask, preApprovals }: CompiledMatchRequest): CatalogueMatch {
  const { fitting, eligible, answers } = matchIndex(compiled, facts, mask);
  lookAtResidual(compiled, facts, fitting, eligible);
  if (preApprovals) applyPreApprovals(compiled, facts, mask, preApprovals, answers, { fitting, eligible });
  return { eligible, possible: without(fitting, eligible) };
}

/** What the bitmaps alone say. */
function matchIndex({ attributes }: CompiledCatalogue, facts: Facts, mask: Bitset): PlainMatch & { answers: readonly AcceptedAnswer[] } {
  const answers: AcceptedAnswer[] = [];
  const unknown: Bitset[] = [];
  const columns: { attribute: Attribute; slot: number }[] = [];
  for (const attribute of attributes) {
    const value = facts[attribute.fact];
    if (value === undefined) unknown.push(attribute.acceptAll);
    else if (attribute.bySlot) answers.push({ attribute, products: attribute.bySlot[attribute.slotOf(value)]! });
    else columns.push({ attribute, slot: attribute.slotOf(value) });
  }
  const known = answers.map(({ products }) => products);
  const fitting = intersect(mask, known);
  for (const column of columns) keepAccepted(fitting, column);
  return { fitting, eligible: intersect(fitting, unknown), answers };
}

function intersect(start: Bitset, sets: readonly Bitset[]): Bitset {
  const shared = emptyBitset(start.length * 32);
  for (let at = 0; at < start.length; at += 1) {
    let word = start[at]!;
    for (let of = 0; word !== 0 && of < sets.length; of += 1) word &= sets[of]![at]!;
    shared[at] = word;
  }
  return shared;
}

function keepAccepted(fitting: Bitset, { attribute: { first, last }, slot }: { attribute: Attribute; slot: number }): void {
  for (let at = 0; at < fitting.length; at += 1) {
    for (let word = fitting[at]!; word !== 0; word &= word - 1) {
      const product = (at << 5) + 31 - Math.clz32(word & -word);
      if (slot < first![product]! || slot > last![product]!) clearBit(fitting, product);
    }
  }
}

/** Only what is still in the running is looked at. */
function lookAtResidual(compiled: CompiledCatalogue, facts: Facts, fitting: Bitset, eligible: Bitset): void {
  const { hasResidual } = compiled;
  for (let at = 0; at < fitting.length; at += 1) {
    for (let word = fitting[at]! & hasResidual[at]!; word !== 0; word &= word - 1) {
      const product = (at << 5) + 31 - Math.clz32(word & -word);
      const truth = truthOfResidual(compiled, facts, product);
      if (truth !== 'pass') clearBit(eligible, product);
      if (truth === 'fail') clearBit(fitting, product);
    }
  }
}

function truthOfResidual({ snapshot, dictionary, residual }: CompiledCatalogue, facts: Facts, product: number): Truth {
  const knowledgeOf = productKnowledge(snapshot.entries[product]!.product, dictionary, facts);
  return all(residual.get(product)!.map((part) => evaluate(part, knowledgeOf)));
}

function without(fitting: Bitset, eligible: Bitset): Bitset {
  const rest = fitting.slice();
  for (let at = 0; at < rest.length; at += 1) rest[at]! &= ~eligible[at]!;
  return rest;
}
