import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { printTable } from './table.ts';

let file: string;
beforeAll(() => {
  file = join(mkdtempSync(join(tmpdir(), 'liana-csv-')), 'policy.csv');
});
afterAll(() => rmSync(join(file, '..'), { recursive: true }));

const read = (content: string | Uint8Array) => {
  writeFileSync(file, content);
  return readCsv(file);
};

describe('a CSV file', () => {
  test.each([
    ['commas', 'a,b\n1,"x, y"\n'],
    ['semicolons', 'a;b\n1;"x, y"\n'],
    ['tabs', 'a\tb\n1\tx, y\n'],
    ['a mark at its start', '\uFEFFa,b\n1,"x, y"\n'],
    ['lines that Windows ends', 'a,b\r\n1,"x, y"\r\n'],
    ['no end of its last line', 'a,b\n1,"x, y"'],
  ])('with %s is read', (_name, content) => {
    expect(read(content)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x, y'] },
    ]);
  });

  test.each([
    ['an empty line first', '\n\na;b\n1;"x, y"\n', 3],
    ['a first line of separators alone', ';;\na;b\n1;"x, y"\n', 2],
    ['its separator in the first line', 'sep=;\na;b\n1;"x, y"\n', 2],
    ['a separator that its headings do not tell', 'SEP=|\r\na|b\r\n1|"x, y"\r\n', 2],
  ])('with %s is read from its headings on', (_name, content, line) => {
    expect(read(content)).toEqual([
      { line, cells: ['a', 'b'] },
      { line: line + 1, cells: ['1', 'x, y'] },
    ]);
  });

  test('of empty lines has no records', () => {
    expect(read('\n\r\n,,\n')).toEqual([]);
  });

  test('tells the line on which each record begins, also after a text of several lines', () => {
    expect(read('a,b\r\n"one\r\ntwo","say ""hm"""\r\n\r\nlast,1\r\n').map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'one\ntwo'],
      [4, ''],
      [5, 'last'],
    ]);
  });

  test.each([
    ['is never closed', 'a,b\n"x,1\ny,2\n', /policy\.csv:\d: a quotation mark is opened here and never closed/],
    ['stands inside a cell', 'a,b\nx"y,1\n', /policy\.csv:2: a quotation mark stands inside a cell/],
    ['is followed by more', 'a,b\n"x"y,1\n', /policy\.csv:2: something follows a closing quotation mark/],
  ])('with a quotation mark that %s is refused', (_name, content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  test('in another encoding is refused, before its Chinese is garbled', () => {
    // 规则 in GBK, which spreadsheets write on Chinese computers.
    expect(() => read(Uint8Array.of(0xb9, 0xe6, 0xd4, 0xf2))).toThrow('is not in UTF-8. Save it as UTF-8');
  });
});

test('a number with a comma before its decimals, as in a German or French spreadsheet, is told with a point', () => {
  writeFileSync(
    file,
    'rule;kind;reason;reason en;reason zh-Hans;incomeMonthly >=;debtRatio <=\nlow;applicant;low;Low.;低。;1500,50;42,5\n',
  );

  expect(() => printTable(file, 'alder-plan')).toThrow(/fix: write 1500\.50, .*\n.*\n {4}fix: write 42\.5, /);
});

test('a fault of a table is printed with file, line, column, what is there, what is expected and the fix', () => {
  writeFileSync(file, 'rule,kind,reason,reason en,reason zh-Hans,incomeMonthly >=\nlow,applicant,low,Low.,低。,"1,500"\n');

  expect(() => printTable(file, 'alder-plan')).toThrow(
    `${file}:2: column 6 "incomeMonthly >=": found "1,500", expected an amount in USD from $0.00 to $200,000.00\n    fix: write 1500 if the comma parts thousands, 1.5 if decimals follow it`,
  );
});
