import type { z } from 'zod';
import { explainForm } from '../form/explain-form.ts';
import { valueAt } from '../form/value-at.ts';
import type { CatalogueFault } from './fault.ts';
import { predicateIssues } from './predicate-issues.ts';
import { catalogueFileSchema } from './schema.ts';

/** What a field holds that is easily forgotten. */
const forms: Readonly<Record<string, string>> = {
  fact: '"fact": "…", what the predicate is about',
  text: '"text": { "en": "…", "zh-Hans": "…" }',
  reason: '"reason": { "code": "…", "text": { "en": "…", "zh-Hans": "…" } }',
  when: '"when": { "fact": "…", "atLeast": 0 }',
  rules: '"rules": [ … ], with at least one rule',
  en: '"en": "…", the text in English',
  'zh-Hans': '"zh-Hans": "…", the text in Simplified Chinese',
};

/** The faults of a file whose form is wrong, with the names that can still be read in it. */
export function formFaults(issues: readonly z.core.$ZodIssue[], input: unknown): CatalogueFault[] {
  const explained = explainForm(issues, { schema: catalogueFileSchema, input, forms, narrow: predicateIssues });
  return explained.map(({ path, message, fix }) => ({ code: 'wrong-form', message, fix, path: path.join('.'), ...namesOf(path, input) }));
}

/** Product, field and rule of a place in the file; a thing without an id is named by its number. */
function namesOf(path: readonly PropertyKey[], input: unknown): Pick<CatalogueFault, 'product' | 'field' | 'rule'> {
  const [list, index, field, ruleIndex] = path;
  if (index === undefined || typeof index !== 'number') return {};
  const named = field === undefined ? {} : { field: String(field) };
  if (list !== 'products') return named;
  const product = nameAt(input, [list, index], index);
  if (field !== 'rules' || typeof ruleIndex !== 'number') return { product, ...named };
  return { product, ...named, rule: nameAt(input, [list, index, field, ruleIndex], ruleIndex) };
}

function nameAt(input: unknown, path: readonly PropertyKey[], index: number): string {
  const id = valueAt(input, [...path, 'id']);
  return typeof id === 'string' ? id : `number ${index + 1}`;
}
