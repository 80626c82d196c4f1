import { UsageError } from '@liana/command-line';
import { describe, expect, test } from 'vitest';
import { hours } from './command.ts';

describe('hours on the command line', () => {
  test.each([
    ['0', 0],
    ['24', 24],
    ['0.5', 0.5],
  ])('"%s" is read', (text, expected) => {
    expect(hours(text, 'keep')).toBe(expected);
  });

  test.each(['', ' ', '24h', '-1', '0x10', '1e1', 'NaN', 'soon'])('"%s" is refused, so that no key ends by a slip', (text) => {
    expect(() => hours(text, 'keep')).toThrow(UsageError);
  });
});
