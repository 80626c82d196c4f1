import type { CatalogueEntry } from '../catalogue/snapshot.ts';
import type { FactDictionary } from '../facts/fact.ts';
import { type BandedFacts, knowledgeFromBands, wholeFacts } from '../facts/unband.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Rule } from '../rules/rule.ts';
import { all, type Truth } from '../rules/truth.ts';
import { debtRatio } from './debt-ratio.ts';
import type { ProductMatch } from './match.ts';
import { isWaived, type PreApproval } from './pre-approval.ts';

/** What is kept of an approval in advance: of the limit only whether the amount lay within it, because a limit may be one person's alone. */
export interface KeptPreApproval {
  waives: readonly string[];
  /** Null where no amount was known. */
  isWithinLimit: boolean | null;
}

/** @param amountMinor - The amount of the match, where one was known. */
export const keptPreApproval = ({ waives, limitMinor }: PreApproval, amountMinor: number | undefined): KeptPreApproval => ({
  waives: [...waives].sort(),
  isWithinLimit: amountMinor === undefined ? null : amountMinor <= limitMinor,
});

/**
 * What a product said to somebody of whom only bands were kept. `possible` where the bands reach over a rule's bound, or where an answer
 * was missing then: the blurred facts cannot tell the two apart. Anything else is what was said then, because bands only take
 * knowledge away.
 */
export function replayProduct(
  { product, rules }: CatalogueEntry,
  dictionary: FactDictionary,
  banded: BandedFacts,
  preApproval?: KeptPreApproval,
): ProductMatch['result'] {
  const known = knowledgeFromBands(dictionary, banded);
  const ratio = debtRatio(product, wholeFacts(dictionary, banded), known);
  const truthOf = ({ when }: Rule) => evaluate(when, (fact) => (fact === 'debtRatio' ? ratio : known(fact)));
  const own = all(rules.map(truthOf));
  if (own === 'pass' || !preApproval) return resultOf[own];
  const waives = { waives: new Set(preApproval.waives) };
  const waived = all([withinLimit(preApproval), ...rules.filter(({ id }) => !isWaived(id, waives)).map(truthOf)]);
  return resultOf[waived === 'fail' ? own : waived];
}

const resultOf = { pass: 'eligible', open: 'possible', fail: 'ineligible' } as const satisfies Record<Truth, ProductMatch['result']>;

const withinLimit = ({ isWithinLimit }: KeptPreApproval): Truth => (isWithinLimit === null ? 'open' : isWithinLimit ? 'pass' : 'fail');
