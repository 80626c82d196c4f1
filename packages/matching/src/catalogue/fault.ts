import type { RuleFinding } from '../rules/consistency/rule-findings.ts';
import type { RuleFault } from '../rules/rule-fault.ts';

/** One thing that is wrong with a catalogue file, and where. */
export interface CatalogueFault {
  code:
    | RuleFault['code']
    | RuleFinding['code']
    | 'wrong-form'
    | 'duplicate-id'
    | 'reserved-id'
    | 'unknown-lender'
    | 'unknown-field'
    | 'stages-apart'
    | 'amounts-reversed'
    | 'tenors-invalid'
    | 'pricing-invalid'
    | 'small-share'
    | 'large-share'
    | 'small-amount';
  message: string;
  /** What to write instead. */
  fix: string;
  /** Where in the file, such as `products.3.rules.0.when.fact`. */
  path: string;
  product?: string;
  /** Name of the product's or lender's field. */
  field?: string;
  rule?: string;
}
