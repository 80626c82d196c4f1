import { z } from 'zod';
import { mostValues } from '../inputs/binning.ts';

const ascending = (numbers: readonly number[]) => numbers.every((number, index) => index === 0 || number >= numbers[index - 1]!);

const direction = z.enum(['rising', 'falling']).optional();

export const storedFeature = z.discriminatedUnion('kind', [
  z.object({ name: z.string(), kind: z.literal('number'), direction }),
  z.object({ name: z.string(), kind: z.literal('bands'), order: z.array(z.string()).max(mostValues), direction }),
  z.object({ name: z.string(), kind: z.literal('category') }),
]);

export const storedBinning = z.discriminatedUnion('kind', [
  z.object({
    name: z.string(),
    kind: z.literal('number'),
    cuts: z.array(z.number()).max(mostValues).refine(ascending, 'expected cuts in ascending order'),
    direction,
  }),
  z.object({ name: z.string(), kind: z.enum(['bands', 'category']), values: z.array(z.string()).max(mostValues), direction }),
]);

export const storedPoints = z.object({ intercept: z.number(), bins: z.array(z.array(z.number())) });
export type StoredPoints = z.infer<typeof storedPoints>;

/** A child stands behind its parent, so that every walk ends. */
export const storedTree = z
  .object({
    input: z.array(z.int().min(-1)).min(1),
    cut: z.array(z.int().min(0).max(255)),
    missing: z.array(z.int().min(0).max(3)),
    left: z.array(z.int().min(0)),
    value: z.array(z.number()),
  })
  .refine(
    ({ input, ...others }) => Object.values(others).every((entries) => entries.length === input.length),
    'expected lists of one length, an entry a node',
  )
  .refine(
    ({ input, left }) => input.every((asked, node) => asked < 0 || (left[node]! > node && left[node]! + 1 < input.length)),
    'expected children behind their parent',
  );

export const storedCalibration = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('beta'), a: z.number().min(0), b: z.number().min(0), c: z.number() }),
  z
    .object({
      kind: z.literal('isotonic'),
      scores: z.array(z.number()).min(1).refine(ascending, 'expected scores in ascending order'),
      rates: z.array(z.number().min(0).max(1)).refine(ascending, 'expected rates that never fall'),
    })
    .refine(({ scores, rates }) => scores.length === rates.length, 'expected a rate for each score'),
]);
