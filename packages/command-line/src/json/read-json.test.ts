import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placedLines } from './placed-lines.ts';
import { readJson } from './read-json.ts';

let file: string;
beforeAll(() => {
  file = join(mkdtempSync(join(tmpdir(), 'liana-json-')), 'some.json');
});
afterAll(() => rmSync(join(file, '..'), { recursive: true }));

const read = (text: string | Uint8Array) => {
  writeFileSync(file, text);
  return readJson(file);
};

describe('a JSON file', () => {
  test('is read with its text, also behind the mark that some programs put in front', () => {
    expect(read('\uFEFF{ "a": 1 }')).toEqual({ file, text: '{ "a": 1 }', input: { a: 1 } });
  });

  test.each<[string, string | Uint8Array, string, RegExp]>([
    ['is empty', ' \n', 'not-json', /some\.json is empty$/],
    ['has a comma too many', '{ "a": 1, }', 'not-json', /some\.json:1:11: this is not JSON: a name in double quotation marks is missing/],
    ['is in another encoding', Uint8Array.of(0x22, 0xe9, 0x22), 'not-utf-8', /some\.json is not in UTF-8/],
    [
      'has a field twice',
      '{ "a": [{ "x": 1, "x": 2 }] }',
      'repeated-field',
      /:1:19: "x" stands twice in one object.*\n {4}fix: keep one.*\(a\.0\.x\)/,
    ],
    ['is nested too deeply', '['.repeat(201), 'nested-too-deeply', /:1:201: this is nested too deeply/],
  ])('that %s is refused', (_name, text, code, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'FileError', code, message: expect.stringMatching(message) }));
  });

  test('that is not there is refused by its name', () => {
    expect(() => readJson('nowhere.json')).toThrow(
      expect.objectContaining({ code: 'unreadable', message: 'there is no file nowhere.json' }),
    );
  });
});

describe('faults of a JSON file', () => {
  const faultAt = (...path: (string | number)[]) => ({ path, message: `wrong at ${path.at(-1)}`, fix: 'mend it' });

  test('are printed in the order of the file, with place, fix and path, also under names with dots', () => {
    const json = read('{\n  "net.income": { "kind": 1 },\n  "list": [1,\n    2]\n}');

    expect(placedLines(json, [faultAt('list', 1), faultAt('net.income', 'kind'), { path: [], message: 'odd', fix: 'look' }])).toEqual([
      `${file}:1:1: odd`,
      '    fix: look',
      `${file}:2:19: wrong at kind`,
      '    fix: mend it   (net.income.kind)',
      `${file}:4:5: wrong at 1`,
      '    fix: mend it   (list.1)',
    ]);
  });

  test('are counted beyond fifty, and printed no more', () => {
    const json = read(JSON.stringify(Array.from({ length: 60 }, () => 0)));

    const lines = placedLines(
      json,
      Array.from({ length: 60 }, (_, index) => faultAt(index)),
    );

    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('… and 10 more');
  });
});
