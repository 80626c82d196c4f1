import type { Locale } from '@liana/markets';
import type { FactDefinition } from './fact.ts';

/** What a fact is called where it is read back, its id where it has no name. */
export function factLabel({ id, question, label }: FactDefinition, locale: Locale): string {
  return (question?.label ?? label)?.[locale] ?? id;
}
