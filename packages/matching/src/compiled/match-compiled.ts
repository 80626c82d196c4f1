import { type Bitset, clearBit, twoBitsets } from '../bitset.ts';
import type { Facts } from '../facts/fact.ts';
import type { PreApproval } from '../match/pre-approval.ts';
import { answeredAttributes, type ColumnAnswer } from './answered.ts';
import { applyPreApprovals } from './apply-pre-approvals.ts';
import type { CompiledCatalogue } from './compile.ts';
import { ResidualReader } from './residual.ts';

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
  const answered = answeredAttributes(compiled, facts);
  const [eligible, possible] = twoBitsets(mask.length);
  // Until the end, what is eligible counts as possible too.
  intersect(possible, mask, answered.accepting);
  for (const column of answered.columns) keepAccepted(possible, column);
  intersect(eligible, possible, answered.unknown);
  lookAtResidual(compiled, facts, possible, eligible);
  if (preApprovals && preApprovals.size > 0) applyPreApprovals(compiled, facts, mask, preApprovals, answered, { possible, eligible });
  for (let at = 0; at < possible.length; at += 1) possible[at]! &= ~eligible[at]!;
  return { eligible, possible };
}

/** Writes what is in all of them. Once a word is empty, no further set is read for it. */
function intersect(shared: Bitset, start: Bitset, sets: readonly Bitset[]): void {
  if (sets.length === 0) {
    shared.set(start);
    return;
  }
  for (let at = 0; at < start.length; at += 1) {
    // `| 0` keeps the word an integer of the machine where its highest bit is set.
    let word = start[at]! | 0;
    for (let of = 0; word !== 0 && of < sets.length; of += 1) word &= sets[of]![at]!;
    shared[at] = word;
  }
}

function keepAccepted(fitting: Bitset, { attribute: { first, last }, slot }: ColumnAnswer): void {
  for (let at = 0; at < fitting.length; at += 1) {
    for (let word = fitting[at]! | 0; word !== 0; word &= word - 1) {
      const product = (at << 5) + 31 - Math.clz32(word & -word);
      if (slot < first![product]! || slot > last![product]!) clearBit(fitting, product);
    }
  }
}

/** Only what is still in the running is looked at. */
function lookAtResidual(compiled: CompiledCatalogue, facts: Facts, fitting: Bitset, eligible: Bitset): void {
  const { hasResidual } = compiled;
  let reader: ResidualReader | undefined;
  for (let at = 0; at < fitting.length; at += 1) {
    for (let word = fitting[at]! & hasResidual[at]!; word !== 0; word &= word - 1) {
      const product = (at << 5) + 31 - Math.clz32(word & -word);
      reader ??= new ResidualReader(compiled, facts);
      const truth = reader.truthAt(product);
      if (truth !== 'pass') clearBit(eligible, product);
      if (truth === 'fail') clearBit(fitting, product);
    }
  }
}
