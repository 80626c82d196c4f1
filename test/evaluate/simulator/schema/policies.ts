import { z } from 'zod';
import { name } from './condition.ts';
import { decisionSchema, lenderSchema } from './lenders.ts';
import { distributionSchema, populationSchema } from './population.ts';

const products = z.array(name).min(1).optional().describe('ids of the products that it is about; all when left out');

const changeSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('points'), products, add: z.number().describe('to the start of the score; below 0 is stricter') }),
  z.strictObject({ what: z.literal('decision'), products, decision: decisionSchema.describe('in place of the old one') }),
  z.strictObject({ what: z.literal('population'), attribute: name, distribution: distributionSchema }),
]);

const driftSchema = z.strictObject({
  afterApplicants: z.int().min(1).describe('how many have arrived by then, whether or not they applied anywhere'),
  changes: z.array(changeSchema).min(1),
});

const runSchema = z.strictObject({
  training: z.int().min(1).default(5_000).describe('applicants of the first period, who cast a wide net; their outcomes train'),
  judged: z.int().min(1).default(4_000).describe('applicants of the second period, in which nothing is learned'),
  following: z.int().min(0).default(0).describe('applicants of the third, with and without feedback; needed where there is drift'),
  batch: z.int().min(1).default(500).describe('applicants between two trainings in the third period'),
  exploration: z
    .number()
    .min(0.01)
    .max(0.05)
    .default(0.03)
    .describe('share of the eligible, not recommended products that are applied for nonetheless, with feedback'),
  window: z.int().min(1).default(8_000).describe('newest outcomes that a training with feedback may read'),
});

/** Lenders' hidden policies, those who apply to them, and what changes when. Needs nothing else of this project. */
export const policiesSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('lender-policies/v1'),
    description: z.string().min(1),
    seed: z.int().min(0).max(0xffff_ffff),
    population: populationSchema,
    lenders: z.array(lenderSchema).min(1),
    drift: z.array(driftSchema).default([]),
    run: runSchema.prefault({}),
  })
  .meta({ title: 'Lenders with hidden policies' });

export type Change = z.infer<typeof changeSchema>;

export type Run = z.infer<typeof runSchema>;
export type Policies = z.infer<typeof policiesSchema>;
