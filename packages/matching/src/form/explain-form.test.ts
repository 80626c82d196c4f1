import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explainForm } from './explain-form.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  column: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('number'), most: z.int().max(9).optional() }),
      z.strictObject({ kind: z.literal('ignored'), because: z.string() }),
    ])
    .optional(),
  shares: z.record(z.string(), z.strictObject({ share: z.number().positive().lt(1) })).optional(),
  run: z.strictObject({ pair: z.tuple([z.number(), z.number()]) }).optional(),
});

/** What is said of a file: place, what is there, what to write instead. */
function said(input: unknown): string[] {
  const { error } = schema.safeParse(input);
  const forms = { because: '"because": "…"' };
  return explainForm(error!.issues, { schema, input, forms }).map(({ path, message, fix }) => `${path.join('.')}: ${message}; ${fix}`);
}

describe('a file of a wrong form is told', () => {
  test.each<[string, unknown, string[]]>([
    [
      'what is missing, as it is written',
      { name: 'x', column: { kind: 'ignored' } },
      ['column.because: "because" is missing; add "because": "…"'],
    ],
    ['the kinds that there are', { name: 'x', column: { kind: 'numbr' } }, ['column.kind: "kind" is "numbr"; did you mean "number"?']],
    [
      'the kinds, where none comes near',
      { name: 'x', column: { kind: 'z' } },
      ['column.kind: "kind" is "z"; write one of "number", "ignored"'],
    ],
    [
      'fields of the kind that is meant, and not of another',
      { name: 'x', column: { kind: 'ignored', because: 'x', most: 3 } },
      ['column.most: there is no field "most" here; remove it, or use one of kind, because'],
    ],
    ['a misspelt field once', { nmae: 'x' }, ['nmae: there is no field "nmae" here; did you mean "name"?']],
    [
      'a fraction for a whole number',
      { name: 'x', column: { kind: 'number', most: 1.5 } },
      ['column.most: "most" is 1.5; write a whole number'],
    ],
    ['what is too much', { name: 'x', column: { kind: 'number', most: 10 } }, ['column.most: "most" is 10; write at most 9']],
    [
      'each of several faults',
      { name: 3, shares: { 'a.b': { share: 1 }, c: { share: 0 } } },
      [
        'name: "name" is 3; write a text in quotation marks',
        'shares.a.b.share: "share" is 1; write a number below 1',
        'shares.c.share: "share" is 0; write a number above 0',
      ],
    ],
    ['a text that is too long', { name: 'xxxxxx' }, ['name: "name" is "xxxxxx"; write at most 5 letters']],
    ['a list that is too long', { name: 'x', run: { pair: [1, 2, 3] } }, ['run.pair: "pair" is [1,2,3]; list at most 2']],
    ['a file that is no object', 7, [': the file is 7; write an object in braces']],
  ])('%s', (_name, input, expected) => {
    expect(said(input)).toEqual(expected);
  });
});
