import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFile } from './explain-file.ts';
import { printTable } from './table.ts';

const now = new Date('2026-11-22T18:00:00Z');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liana-kind-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('a file of the other kind', () => {
  test.each([
    ['headings', 'rule,kind,reason\nleast-income,applicant,low\n'],
    ['headings in quotation marks', '"rule";"kind"\n"a";"b"\n'],
    ['the separator in its first line', 'sep=;\nrule;kind\n'],
    ['a blank line first', '\nrule\tkind\n'],
  ])('a table with %s, where a catalogue is expected, is sent to the command that reads tables', (_name, text) => {
    const file = written('policy.csv', text);

    expect(() => checkFile(file, now)).toThrow(
      `${file} is a decision table and no catalogue in JSON.\n    fix: read it with npm run --silent catalogue -- table ${file} --product <id>`,
    );
  });

  test('a catalogue, where a table is expected, is sent to the command that checks catalogues', () => {
    const file = written('catalogue.json', '\uFEFF\n{ "ruleLanguage": "v1", "name": "6" x 9" }');

    expect(() => printTable(file, 'alder-plan')).toThrow(
      `${file} is JSON and no decision table.\n    fix: read a catalogue with npm run catalogue -- check ${file}`,
    );
  });

  test('a text that is neither is still told as the slip in JSON that it has', () => {
    expect(() => checkFile(written('catalogue.json', 'ruleLanguage: v1\n'), now)).toThrow(/:1:1: this is not JSON: a word that is neither/);
  });
});
