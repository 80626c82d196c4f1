import { z } from 'zod';

/** A name within the file: of an attribute, a lender, a product. */
export const name = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]*$/, 'letters, digits and hyphens, the first a letter');

/** A share of 1. */
export const share = z.number().min(0).max(1);

/** What an attribute can be: a number in its own unit, or one of the words that the population lists. */
export const attributeValue = z.union([z.string(), z.number()], 'a text or a number');

export const conditionSchema = z
  .strictObject({
    attribute: name.describe('an attribute of the population, or a derived one'),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    oneOf: z.array(attributeValue).min(1).optional(),
    noneOf: z.array(attributeValue).min(1).optional(),
  })
  .refine(({ attribute: _, ...tests }) => Object.values(tests).some((test) => test !== undefined), {
    message: 'the condition tests nothing',
    params: { fix: 'add at least one of atLeast, atMost, oneOf, noneOf' },
  })
  .describe('holds when every test in it holds; bounds belong to the range');

export type Condition = z.infer<typeof conditionSchema>;
export type AttributeValue = z.infer<typeof attributeValue>;
