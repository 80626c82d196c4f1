import type { FactId } from '../facts/fact.ts';
import type { Reason, RuleKind } from '../rules/rule.ts';

/** A failed rule's reason with the figures of this applicant filled in. */
export interface FailedReason extends Reason {
  ruleId: string;
  kind: RuleKind;
}

/** What one product says to what is known so far. */
export interface ProductMatch {
  productId: string;
  lenderId: string;
  /** `eligible`: every rule certainly passes. `ineligible`: one certainly fails. `possible`: answers decide. */
  result: 'eligible' | 'possible' | 'ineligible';
  /** Facts that would settle the open rules, in dictionary order; derived ones stand as what they come from. */
  openFacts: readonly FactId[];
  /** At most four, those that the applicant can change first; empty unless ineligible. */
  reasons: readonly FailedReason[];
}
