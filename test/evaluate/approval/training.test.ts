import { describe, expect, test } from 'vitest';
import type { Application } from './applications.ts';
import type { Column, Description } from './description.ts';
import { trainingOf } from './training.ts';

const twenty = Array.from({ length: 20 }, (_, index) => index);

/** Learns from a table with this one column beside its outcome. */
function learnFrom(name: string, column: Column) {
  const description: Description = {
    name: 'made-up',
    file: 'rows.csv',
    source: 'made up for this test',
    licence: 'public domain',
    separator: ',',
    missing: [],
    target: { column: 'decision', good: ['yes'], bad: ['no'] },
    columns: { [name]: column },
  };
  const isInput = column.kind === 'number';
  const applications = twenty.map(
    (row): Application => ({ line: row + 2, approved: row % 2 === 0, inputs: isInput ? { [name]: row % 7 } : {}, groups: {} }),
  );
  return trainingOf(description, applications);
}

describe('a table', () => {
  test('with an input is learned from', () => {
    expect(learnFrom('income', { kind: 'number' }).rows).toHaveLength(20);
  });

  test('without any input is refused, with the kinds that are one', () => {
    expect(() => learnFrom('age', { kind: 'protected' })).toThrow(
      expect.objectContaining({
        name: 'InputError',
        code: 'no-input',
        message:
          'made-up: no column is an input, so that nothing could be learned from it; give at least one column of dataset.json the kind "number", "bands" or "category"',
      }),
    );
  });

  test('with a protected attribute as an input is refused, and told how it is handed to the fairness report', () => {
    expect(() => learnFrom('applicant_age', { kind: 'number' })).toThrow(
      expect.objectContaining({
        code: 'protected',
        message: expect.stringMatching(/"applicant_age".*fairness report instead: in dataset\.json its "kind" is "protected"/),
      }),
    );
  });
});
