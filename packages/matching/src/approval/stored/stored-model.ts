import { z } from 'zod';
import { isLowerBound } from '../evidence/binomial.ts';
import { lowestThreshold } from '../evidence/certify.ts';
import { modelFormat } from '../format.ts';
import { type Binning, binCount } from '../inputs/binning.ts';
import { type StoredPoints, storedBinning, storedCalibration, storedFeature, storedPoints, storedTree } from './stored-parts.ts';

const scorecard = z
  .object({
    binnings: z.array(storedBinning),
    pool: storedPoints,
    lenders: z.record(z.string(), storedPoints),
    segments: z.record(z.string(), storedPoints),
  })
  .refine(
    ({ binnings, pool, lenders, segments }) =>
      [pool, ...Object.values(lenders), ...Object.values(segments)].every((points) => fits(points, binnings)),
    'expected points for every bin of every input',
  );

const fits = ({ bins }: StoredPoints, binnings: readonly Binning[]) =>
  bins.length === binnings.length && bins.every((points, input) => points.length === binCount(binnings[input]!));

const boosted = z
  .object({ binnings: z.array(storedBinning), base: z.number(), trees: z.array(storedTree) })
  .refine(
    ({ binnings, trees }) => trees.every(({ input }) => input.every((asked) => asked < binnings.length)),
    'expected trees that ask only for inputs of the trees',
  );

/** Far more than any lender decides: counts are summed up term by term. */
const mostDecided = 10_000_000;
const counted = z
  .object({ decided: z.int().min(0).max(mostDecided), approved: z.int().min(0) })
  .refine(({ decided, approved }) => approved <= decided, 'expected no more approved than decided');

const evidence = z
  .object({
    threshold: z.number().min(lowestThreshold).max(1),
    rehearsed: counted,
    rehearsedBound: z.number().min(0).max(1),
    heldOut: counted,
    lowerBound: z.number().min(0).max(1),
  })
  .refine(
    ({ heldOut, lowerBound }) => isLowerBound(lowerBound, heldOut.approved, heldOut.decided),
    'expected a lower bound that its counts prove',
  )
  .refine(
    ({ rehearsed: { approved, decided }, rehearsedBound }) =>
      approved === decided || isLowerBound(rehearsedBound, approved + 1, decided, 0.5),
    'expected a rehearsed bound that its counts prove',
  );

const candidate = <Learned extends z.ZodType>(learned: Learned) =>
  z.object({ learned, calibration: storedCalibration, logLoss: z.number() });

/** The shape of an {@link ApprovalModel} as JSON, to be checked before it answers. */
export const storedModel = z
  .object({
    format: z.literal(modelFormat),
    version: z.string().min(1),
    parameters: z.object({
      features: z.array(storedFeature),
      priorStrength: z.number(),
      heldOutShare: z.number(),
      calibrationShare: z.number(),
    }),
    champion: z.enum(['scorecard', 'boosted']),
    scorecard: candidate(scorecard),
    boosted: candidate(boosted).optional(),
    segments: z.record(z.string(), z.object({ trainedOn: z.int().min(0), thresholds: z.array(evidence) })),
  })
  .refine(({ champion, boosted: trees }) => champion === 'scorecard' || trees !== undefined, {
    path: ['champion'],
    error: 'expected the trees that are champion',
  });
