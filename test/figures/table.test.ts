import { expect, test } from 'vitest';
import { table } from './table.ts';

test('words stand to the left, numbers to the right, and a row may be short', () => {
  const rows = [
    ['file', 'passed', 'coverage'],
    ['mild', '95.9 %', '55.4 %'],
    ['drifting', 'nothing'],
  ];

  expect(table(rows)).toEqual([
    '  file       passed  coverage', //
    '  mild       95.9 %    55.4 %',
    '  drifting  nothing',
  ]);
});

test('more columns may stand to the left', () => {
  expect(
    table(
      [
        ['a', 'x'],
        ['bb', 'yy'],
      ],
      2,
    ),
  ).toEqual(['  a   x', '  bb  yy']);
});
