import { usFacts } from '@liana/matching';
import { z } from 'zod';
import { attributeValue, name, share } from './condition.ts';

const range = {
  min: z.number().optional(),
  max: z.number().optional(),
  step: z.number().positive().optional().describe('values are rounded to a multiple of it'),
};

export const distributionSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('normal'), mean: z.number(), sd: z.number().positive(), ...range }),
  z.strictObject({ is: z.literal('lognormal'), median: z.number().positive(), sigma: z.number().positive(), ...range }),
  z.strictObject({ is: z.literal('uniform'), min: z.number(), max: z.number(), step: range.step }),
  z.strictObject({
    is: z.literal('listed'),
    values: z
      .array(z.strictObject({ value: attributeValue, share: z.number().min(0).describe('relative to the sum of all') }))
      .min(1)
      .describe('from low to high: a positive correlation makes later ones likelier'),
  }),
]);

const toldSchema = z
  .strictObject({
    fact: z.enum([...usFacts.keys()] as [string, ...string[]]).describe("the platform's fact that the answer becomes"),
    times: z.number().positive().optional().describe("turns the attribute's unit into the fact's: 100 for dollars told in cents"),
    error: z
      .strictObject({
        sd: z.number().positive(),
        relative: z.boolean().optional().describe('sd is of the logarithm, so 0.1 is about ten percent off'),
      })
      .optional()
      .describe('how far the answer is off, before it is banded'),
    bands: z
      .array(z.strictObject({ from: z.number().optional(), answer: z.string() }))
      .min(1)
      .optional()
      .describe('what a number is told as: the last band whose `from` it reaches; the first band has none'),
    instead: z
      .strictObject({ answer: attributeValue, share })
      .optional()
      .describe('share of applicants who give this answer whatever is true'),
    unanswered: share.optional().describe('share of applicants who leave the question open'),
  })
  .describe('how the platform hears of it; without `told` only lenders know');

const attributeSchema = z.strictObject({
  name,
  distribution: distributionSchema,
  told: toldSchema.optional(),
});

const derivedSchema = z
  .strictObject({
    name,
    sumOf: z.array(name).min(1).describe('attributes; `instalment` is that of the product'),
    over: name,
    times: z.number().positive().optional(),
  })
  .describe('times × (sum of attributes ÷ over): a debt ratio, months of income');

export const populationSchema = z.strictObject({
  attributes: z.array(attributeSchema).min(1),
  correlations: z
    .array(z.strictObject({ between: z.tuple([name, name]), r: z.number().min(-0.99).max(0.99) }))
    .default([])
    .describe('of the normal scores behind the attributes (Gaussian copula); pairs that are left out are uncorrelated'),
  derived: z.array(derivedSchema).default([]),
});

export type Distribution = z.infer<typeof distributionSchema>;
export type Told = z.infer<typeof toldSchema>;
export type Attribute = z.infer<typeof attributeSchema>;
export type Derived = z.infer<typeof derivedSchema>;
export type Population = z.infer<typeof populationSchema>;
