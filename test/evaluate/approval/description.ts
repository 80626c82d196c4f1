import { z } from 'zod';

/** Whether approval gets likelier as the value rises, or less likely; left out, it may go either way. */
const direction = z.enum(['rising', 'falling']).optional();

/** What a column is. Only numbers, ordered bands and categories are ever shown to the model. */
const column = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    direction,
    /** Texts that stand for a number, such as `"20%-<30%": 25`. */
    values: z.record(z.string(), z.number()).optional(),
  }),
  z.strictObject({ kind: z.literal('bands'), order: z.array(z.string()).min(2), direction }),
  z.strictObject({ kind: z.literal('category') }),
  z.strictObject({
    kind: z.literal('protected'),
    /** Upper bounds that make groups of a number; a value on a bound belongs to the group above it. */
    cuts: z.array(z.number()).min(1).optional(),
    /** What a code means, such as `"2": "women"`. */
    labels: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ kind: z.literal('after-decision') }),
  z.strictObject({ kind: z.literal('identifier') }),
  z.strictObject({ kind: z.literal('time') }),
  z.strictObject({ kind: z.literal('ignored'), because: z.string().min(1) }),
]);

/** Figures that others, or an earlier study, reached on the same table. */
const baseline = z.strictObject({ auc: z.number(), brier: z.number(), ece: z.number(), coverage80: z.number(), pass80: z.number() });

/** A table of decided applications: what its columns are, and where it is from. */
export const description = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens'),
  file: z.string().min(1),
  /** Hex digits, of the file's bytes; checked where it is given. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hex digits')
    .optional(),
  source: z.string().min(1),
  licence: z.string().min(1),
  separator: z.enum([',', ';', '\t', ' ']),
  /** The names in the order of the columns, or left out where the first line names them. */
  header: z.array(z.string().min(1)).min(2).optional(),
  /** Texts that mean that there is no value. */
  missing: z.array(z.string()),
  target: z
    .strictObject({ column: z.string(), good: z.array(z.string()).min(1), bad: z.array(z.string()).min(1) })
    .refine(({ good, bad }) => !good.some((text) => bad.includes(text)), {
      message: 'a text is good or bad, not both',
      params: { fix: 'take it out of "good" or out of "bad"' },
    }),
  columns: z.record(z.string(), column),
  baseline: baseline.optional(),
});

export type Description = z.infer<typeof description>;
export type Column = z.infer<typeof column>;
