import { productFamilies } from '@liana/matching';
import { z } from 'zod';
import { conditionSchema, name, share } from './condition.ts';

const termSchema = z.discriminatedUnion('scale', [
  z
    .strictObject({
      scale: z.literal('linear'),
      attribute: name,
      from: z.number(),
      per: z.number().positive(),
      points: z.number(),
      within: z.tuple([z.number(), z.number()]).optional().describe('lowest and highest points that this term can give'),
    })
    .describe('points × (value − from) ÷ per'),
  z
    .strictObject({
      scale: z.literal('log2'),
      attribute: name,
      from: z.number().positive(),
      points: z.number(),
      within: z.tuple([z.number(), z.number()]).optional(),
    })
    .describe('points for each doubling of the value above `from`, and against each halving'),
  z
    .strictObject({ scale: z.literal('choice'), attribute: name, points: z.record(z.string(), z.number()) })
    .describe('points by value; a value that is not named gives none'),
]);

export const decisionSchema = z.strictObject({
  knockOuts: z.array(conditionSchema).default([]).describe('whoever meets one of them is declined'),
  cutOffs: z
    .array(
      z
        .strictObject({ when: z.array(conditionSchema).default([]), needs: z.array(conditionSchema).min(1) })
        .describe('where all of `when` holds, all of `needs` must'),
    )
    .default([]),
  score: z
    .strictObject({
      start: z.number(),
      terms: z.array(termSchema).default([]),
      interactions: z
        .array(z.strictObject({ when: z.array(conditionSchema).min(1), points: z.number() }))
        .default([])
        .describe('points where all of `when` holds together'),
    })
    .optional()
    .describe('approved from 0 points up; without a score, whoever passes knock-outs and cut-offs is approved'),
  noise: z
    .strictObject({
      temperature: z
        .number()
        .min(0)
        .describe('approval has the probability 1 ÷ (1 + exp(−points ÷ temperature)); at 0 the sign of the points decides'),
      flipped: z.number().min(0).max(0.5).describe('share of all decisions that come out the other way round'),
    })
    .describe('what nobody can foresee, however much they know'),
  referral: z
    .strictObject({ within: z.number().positive(), approved: share })
    .optional()
    .describe('points this near to 0 go to a person at the lender, who approves this share'),
  quota: z
    .strictObject({ approvals: z.int().min(0), ofApplicants: z.int().min(1) })
    .optional()
    .describe('of every so many arriving applicants at most so many are approved; from then on all are declined'),
});

const productSchema = z.strictObject({
  id: name,
  family: z.enum(productFamilies),
  annualPercent: z.number().min(0).max(200).describe('nominal annual rate of its instalment'),
  rules: z.array(conditionSchema).describe('published; the platform tests them on what was told, the lender on what is true'),
  decision: decisionSchema,
});

export const lenderSchema = z.strictObject({
  id: name,
  softCheck: z
    .strictObject({
      unseen: z.array(name).default([]).describe('attributes that only the application shows'),
      margin: z.number().default(0).describe('points above 0 from which the answer is yes'),
    })
    .optional()
    .describe('prequalification; without it this lender only decides applications'),
  products: z.array(productSchema).min(1),
});

export type Term = z.infer<typeof termSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type SimulatedProduct = z.infer<typeof productSchema>;
export type SimulatedLender = z.infer<typeof lenderSchema>;
