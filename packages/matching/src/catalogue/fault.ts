import type { z } from 'zod';
import type { RuleFault } from '../rules/check-rule.ts';

/** One thing that is wrong with a catalogue file, and where. */
export interface CatalogueFault {
  code:
    | RuleFault['code']
    | 'wrong-form'
    | 'duplicate-id'
    | 'unknown-lender'
    | 'unknown-field'
    | 'amounts-reversed'
    | 'tenors-invalid'
    | 'pricing-invalid';
  message: string;
  /** Where in the file, such as `products.3.rules.0.when`. */
  path: string;
  product?: string;
  /** Name of the product's or lender's field. */
  field?: string;
  rule?: string;
}

type Issue = z.core.$ZodIssue;

/** The faults of a file whose form is wrong, with the names that can still be read in it. */
export function faultsOfForm(issues: readonly Issue[], input: unknown): CatalogueFault[] {
  return issues.map((issue) => {
    const path = issue.path.map(String);
    const [list, index, field, ruleIndex] = path;
    const fault: CatalogueFault = { code: 'wrong-form', message: messageOf(issue), path: path.join('.') };
    if (list !== 'products' || index === undefined) return field === undefined ? fault : { ...fault, field };
    const product = textAt(input, [list, index, 'id']) ?? `number ${Number(index) + 1}`;
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined;
    const named = { ...fault, product, field: field ?? unknownKeys };
    if (field !== 'rules' || ruleIndex === undefined) return named;
    return { ...named, rule: textAt(input, [list, index, 'rules', ruleIndex, 'id']) ?? `number ${Number(ruleIndex) + 1}` };
  });
}

/** A predicate may have ten forms; to say that it has none of them helps more than ten messages. */
function messageOf(issue: Issue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  return 'expected one predicate of the rule language: between, atLeast, atMost, oneOf, noneOf, is, compare, all, any or not';
}

function textAt(input: unknown, path: readonly string[]): string | undefined {
  let at: unknown = input;
  for (const key of path) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'string' ? at : undefined;
}
