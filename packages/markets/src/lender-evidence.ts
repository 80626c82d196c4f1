import type { IsoDate } from '@liana/finance';
import type { PlatformConduct } from './conduct.ts';
import type { RuleSet } from './rule-set.ts';

/** What is on file about a lender's right to be shown here. */
export interface LenderEvidence {
  readonly kind: PlatformConduct['lenderEvidence'];
  /** Where it can be looked up again: a number in a register, the address and hash of a published list. */
  readonly reference: string;
  /** Last day on which it holds. */
  readonly validUntil: IsoDate;
}

export type LenderEvidenceProblem = 'evidence-missing' | 'evidence-expired';

/** Why a lender's products may not be shown on a day; undefined when they may. One of the evidence on file must be the kind that the market asks for. */
export function lenderEvidenceProblem(
  { conduct }: RuleSet,
  onFile: readonly LenderEvidence[],
  on: IsoDate,
): LenderEvidenceProblem | undefined {
  const wanted = onFile.filter(({ kind, reference }) => kind === conduct.lenderEvidence && reference !== '');
  if (wanted.length === 0) return 'evidence-missing';
  return wanted.some(({ validUntil }) => validUntil >= on) ? undefined : 'evidence-expired';
}
