import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { CatalogueFault } from './fault.ts';
import { predicateIssues } from './predicate-issues.ts';

type Issue = z.core.$ZodIssue;

/** The faults of a file whose form is wrong, with the names that can still be read in it. */
export function formFaults(issues: readonly Issue[], input: unknown): CatalogueFault[] {
  const explained = issues
    .flatMap((issue) => predicateIssues(issue, valueAt(input, issue.path)))
    .flatMap((issue) => explainIssue(issue, valueAt(input, issue.path)));
  // A field that is misspelt is not missing as well.
  const misspelt = new Set(explained.flatMap(({ meant }) => meant?.join('.') ?? []));
  return explained
    .filter(({ path }) => !misspelt.has(path.join('.')))
    .map(({ path, message, fix }) => ({ code: 'wrong-form', message, fix, path: path.join('.'), ...namesOf(path, input) }));
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

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let at = input;
  for (const key of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}
