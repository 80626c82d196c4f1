import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readApplications } from './applications.ts';
import { loadTable } from './load.ts';

const described = {
  name: 'made-up',
  file: 'rows.csv',
  source: 'made up for this test',
  licence: 'public domain',
  separator: ',',
  missing: ['', '?'],
  target: { column: 'decision', good: ['yes'], bad: ['no'] },
  columns: {
    income: { kind: 'number', direction: 'rising', values: { 'over 9': 10 } },
    grade: { kind: 'bands', order: ['low', 'high'], direction: 'rising' },
    purpose: { kind: 'category' },
    age: { kind: 'protected', cuts: [30, 60] },
    reviewed: { kind: 'after-decision' },
    day: { kind: 'time' },
  },
};
const header = 'income,grade,purpose,age,reviewed,day,decision';
const good = `${header}\n3,low,car,29,1,2026-01-01,yes\nover 9,?,home,60,0,2026-01-02,no\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liana-evaluate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (csv: string | Uint8Array, change: object = {}) => {
  writeFileSync(join(folder, 'rows.csv'), csv);
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({ ...described, ...change }));
  return readApplications(loadTable(folder));
};

describe('a folder', () => {
  test('is read into applications: inputs for the model, groups beside them, and nothing of what came after the decision', () => {
    expect(load(good)).toEqual([
      {
        line: 2,
        approved: true,
        inputs: { income: 3, grade: 'low', purpose: 'car' },
        groups: { age: 'under 30' },
        decidedAt: '2026-01-01',
      },
      {
        line: 3,
        approved: false,
        inputs: { income: 10, grade: null, purpose: 'home' },
        groups: { age: 'from 60' },
        decidedAt: '2026-01-02',
      },
    ]);
  });

  test('names its columns itself where the file does not', () => {
    expect(load(good.split('\n').slice(1).join('\n'), { header: header.split(',') })).toHaveLength(2);
  });

  test.each<[string, string | Uint8Array, object, string, RegExp]>([
    ['a text for a number', good.replace('3,low', 'three,low'), {}, 'value-invalid', /rows\.csv, line 2: income is a number, not "three"/],
    ['a band that is none', good.replace('3,low', '3,mid'), {}, 'value-invalid', /line 2: grade is one of low, high, not "mid"/],
    [
      'an outcome that is neither',
      good.replace('02,no', '02,maybe'),
      {},
      'value-invalid',
      /line 3: expected decision to be one of yes, no, found "maybe"/,
    ],
    ['a cell too few', good.replace('3,low,car', '3,low'), {}, 'table-invalid', /line 2: expected 7 cells, found 6/],
    ['no rows', `${header}\n`, {}, 'table-invalid', /it has no rows/],
    ['nothing in it', '', {}, 'table-invalid', /rows\.csv: it is empty/],
    ['another encoding', Buffer.from(good.replace('car', 'caf\u00e9'), 'latin1'), {}, 'table-invalid', /it is not in UTF-8; save it as/],
    ['another separator', good.replaceAll(',', ';'), {}, 'column-unknown', /by the separator "," it has one column, income;grade;/],
    ['a quote left open', good.replace('car', '"car'), {}, 'table-invalid', /line 2: a quote is opened and never closed/],
    [
      'a column that nobody described',
      good.replaceAll(',decision', ',note,decision'),
      {},
      'column-unknown',
      /does not say what the column "note" is/,
    ],
    [
      'a column that is not there',
      good,
      { target: { ...described.target, column: 'result' } },
      'column-unknown',
      /"result" is described and not there/,
    ],
    ['a column twice', good.replace('grade', 'income'), {}, 'column-unknown', /the column "income" is there twice/],
    [
      'the target as an input',
      good,
      { columns: { ...described.columns, decision: { kind: 'category' } } },
      'column-unknown',
      /"decision" is described as an input too/,
    ],
    ['a row without its time', good.replace('2026-01-02', '?'), {}, 'value-invalid', /line 3: day is missing/],
    ['a word for a number that makes groups', good.replace('29', 'young'), {}, 'value-invalid', /line 2: age is a number, not "young"/],
    [
      'an outcome that is good and bad',
      good,
      { target: { ...described.target, bad: ['no', 'yes'] } },
      'description-invalid',
      /a text is good or bad, not both/,
    ],
    [
      'an unknown kind',
      good,
      { columns: { ...described.columns, age: { kind: 'secret' } } },
      'description-invalid',
      /dataset\.json:1:\d+: "kind" is "secret"\n {4}fix: write one of "number", .*\(columns\.age\.kind\)/,
    ],
    ['a word in the description that means nothing', good, { colour: 'red' }, 'description-invalid', /colour/],
    ['another file than the one described', good, { sha256: '0'.repeat(64) }, 'checksum', /its sha256 is [0-9a-f]{64}, described is 0{64}/],
    ['a file that is not there', good, { file: 'other.csv' }, 'unreadable', /other\.csv: there is no such file/],
  ])('with %s is refused', (_, csv, change, code, message) => {
    expect(() => load(csv, change)).toThrow(expect.objectContaining({ name: 'InputError', code, message: expect.stringMatching(message) }));
  });

  test('tells everything that is wrong with its description, with line, column and fix', () => {
    const columns = { 'net.income': { kind: 'ignored' }, grade: { kind: 'bands', order: ['low'], values: {} }, age: { kind: 'protcted' } };
    writeFileSync(join(folder, 'dataset.json'), JSON.stringify({ ...described, columns }, undefined, 2));

    const said = () => loadTable(folder);

    expect(said).toThrow(expect.objectContaining({ name: 'InputError', code: 'description-invalid' }));
    expect(said).toThrow(
      [
        '21:5: "because" is missing\n    fix: add "because": "…", why the column is not read   (columns.net.income.because)',
        '26:7: "order" is ["low"]\n    fix: list at least 2   (columns.grade.order)',
        '29:7: there is no field "values" here\n    fix: remove it, or use one of kind, order, direction   (columns.grade.values)',
        '32:7: "kind" is "protcted"\n    fix: did you mean "protected"?   (columns.age.kind)',
      ]
        .map((line) => `${join(folder, 'dataset.json')}:${line}`)
        .join('\n'),
    );
  });

  test.each([
    ['is no JSON', '{ "name": "x", }', /dataset\.json:1:16: this is not JSON: a name in double quotation marks is missing/],
    ['has a field twice', '{ "name": "x", "name": "y" }', /dataset\.json:1:16: "name" stands twice in one object/],
    ['is empty', ' ', /dataset\.json is empty/],
  ])('whose description %s is refused', (_name, text, message) => {
    writeFileSync(join(folder, 'dataset.json'), text);

    expect(() => loadTable(folder)).toThrow(
      expect.objectContaining({ code: 'description-invalid', message: expect.stringMatching(message) }),
    );
  });

  test('names every column that its description leaves out', () => {
    expect(() => load(good.replaceAll(/^(.*),(.*)$/gm, 'a,b,$1,$2'))).toThrow(/does not say what these columns are: a, b; add each to/);
  });

  test('may call its columns, its target and its cells by names that every object has', () => {
    const [application] = load('constructor,valueOf,toString,hasOwnProperty\n3,constructor,a,yes\n', {
      target: { column: 'hasOwnProperty', good: ['yes'], bad: ['no'] },
      columns: {
        constructor: { kind: 'number', values: { few: 1 } },
        valueOf: { kind: 'protected', labels: { m: 'men' } },
        toString: { kind: 'category' },
      },
    });

    expect(application).toMatchObject({ inputs: { constructor: 3, toString: 'a' }, groups: { valueOf: 'constructor' } });
  });

  test.each([
    ['value-invalid', /line 2: income is a number, not "constructor"/, good.replace('3,low', 'constructor,low')],
    ['value-invalid', /line 2: age is a number, not "toString"/, good.replace('29', 'toString')],
    [
      'column-unknown',
      /does not say what the column "constructor" is/,
      good.replaceAll('purpose', 'constructor,purpose').replaceAll(/car|home/g, '1,$&'),
    ],
    ['column-unknown', /"__proto__" cannot be the name of a column/, good.replace('purpose', '__proto__')],
  ])('takes a name that every object has for nothing that was described: %s, %s', (code, message, csv) => {
    expect(() => load(csv)).toThrow(expect.objectContaining({ name: 'InputError', code, message: expect.stringMatching(message) }));
  });

  test('may have a hundred thousand columns, and names but some of them where one is not there', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `c${index}`);
    const csv = `${names.join()},decision\n${names.map(() => '1').join()},yes\n`;
    const columns = Object.fromEntries(names.map((name) => [name, { kind: 'ignored', because: 'made up' }]));

    expect(load(csv, { columns })).toHaveLength(1);
    expect(() => load(csv, { columns: { ...columns, income: { kind: 'number' } } })).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/"income" is described and not there; it has c0, c1, .{0,200} and 99,981 more$/),
      }),
    );
  });

  test('that carries the checksum of its file is read', () => {
    expect(load(good, { sha256: createHash('sha256').update(good).digest('hex') })).toHaveLength(2);
  });

  test('without a description is described by the project’s own of the same name, and else refused', () => {
    const known = join(folder, 'uci-german');
    mkdirSync(known);

    expect(() => loadTable(folder)).toThrow(expect.objectContaining({ code: 'not-described' }));
    expect(() => loadTable(known)).toThrow(
      expect.objectContaining({ code: 'unreadable', message: expect.stringContaining('german.data') }),
    );
  });
});
