import type { FactDefinition } from '../facts/fact.ts';

/** What is wrong with a rule that has the right form. */
export interface RuleFault {
  code:
    | 'unknown-fact'
    | 'untestable-fact'
    | 'wrong-value-type'
    | 'outside-domain'
    | 'empty-range'
    | 'prohibited-basis'
    | 'unknown-placeholder';
  message: string;
  /** What to write instead. */
  fix: string;
  /** Where in the rule, such as `['when', 'all', 0, 'fact']`. */
  at: readonly (string | number)[];
}

export function isNumeric({ type }: FactDefinition): boolean {
  return type.kind === 'money' || type.kind === 'integer' || type.kind === 'percent';
}

/** Facts that a person types in as a line, or a date, are for forms. */
export function isTestable({ type }: FactDefinition): boolean {
  return type.kind !== 'text' && type.kind !== 'date';
}
