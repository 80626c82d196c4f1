import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';

const rows = (text: string, separator = ',') => [...readTable(text, separator)];

test('a table is read into cells, with the line on which each row begins', () => {
  expect(rows('a,b\n1,"x, ""y""\nz"\n\n3,\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'x, "y"\nz'] },
    { line: 5, cells: ['3', ''] },
  ]);
});

test('blanks may part cells several at a time', () => {
  expect(rows('\nA11  6 x \nA12 48 y', ' ')).toEqual([
    { line: 2, cells: ['A11', '6', 'x'] },
    { line: 3, cells: ['A12', '48', 'y'] },
  ]);
});

test.each([
  ['a,b\n1,"x', 'line 2: a quote is opened and never closed'],
  ['a,b\n1,"x"y', 'line 2: expected a separator or the end of the line after a closed quote'],
])('%j is refused: %s', (text, message) => {
  expect(() => rows(text)).toThrow(expect.objectContaining({ code: 'table-invalid', message }));
});

test('any cells come back as they were written, whatever ends the lines', () => {
  const cell = fc.string().filter((text) => text !== '');
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const quoted = (cells: readonly string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');

  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (cells, end) => {
      expect(rows(cells.map(quoted).join(end)).map((row) => row.cells)).toEqual(cells);
    }),
  );
});
