import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as finance from './index.ts';
import * as spreadsheet from './spreadsheet/index.ts';

const folder = new URL('../../../docs/maths/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const entries: Readonly<Record<string, object>> = { '@liana/finance': finance, '@liana/finance/spreadsheet': spreadsheet };

/** The examples of a page: its blocks of code. */
const examplesOf = (page: string): string[] =>
  [...readFileSync(new URL(page, folder), 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!);

/** What each line that ends with `// → text` gives, and that text. */
function run(code: string): { line: string; found: string; wanted: string }[] {
  const runnable = code
    .replaceAll(/^import (\{.*?\}) from '(.*?)';$/gm, "const $1 = entries['$2'];")
    .replaceAll(
      /^(.*); \/\/ → (.*)$/gm,
      (_, expression: string, wanted: string) => `show(${JSON.stringify({ line: expression, wanted })}, ${expression});`,
    );
  const shown: { line: string; found: string; wanted: string }[] = [];
  const show = (given: { line: string; wanted: string }, value: unknown) => shown.push({ ...given, found: textOf(value) });
  compileFunction(stripTypeScriptTypes(runnable), ['entries', 'show'])(entries, show);
  return shown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

describe.each(pages.filter((page) => page !== 'README.md'))('docs/maths/%s', (page) => {
  const examples = examplesOf(page);

  test('has examples, and they are right', () => {
    const shown = examples.flatMap(run);

    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ line, found }) => `${line} // → ${found}`)).toEqual(shown.map(({ line, wanted }) => `${line} // → ${wanted}`));
  });

  test('is in the index', () => {
    expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain(`](${page})`);
  });
});

test('what docstrings and the index refer to is there', () => {
  const here = new URL('./', import.meta.url);
  const sources = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const named = sources.flatMap((name) => [...readFileSync(new URL(name, here), 'utf8').matchAll(/docs\/maths\/([\w-]+\.md)/g)]);
  const indexed = [...readFileSync(new URL('README.md', folder), 'utf8').matchAll(/\]\(([\w-]+\.md)\)/g)];

  expect(named.length).toBeGreaterThan(0);
  expect([...named, ...indexed].map(([, page]) => page).filter((page) => !pages.includes(page!))).toEqual([]);
});
