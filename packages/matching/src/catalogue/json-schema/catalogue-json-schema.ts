import type { Locale } from '@liana/markets';
import { z } from 'zod';
import type { FactDictionary } from '../../facts/fact.ts';
import { predicateSchema, ruleSchema } from '../../rules/rule.ts';
import { applicationFieldSchema, catalogueFileSchema, creditBandSchema, lenderSchema, productSchema } from '../schema.ts';
import { fieldWords } from './field-words.ts';
import { type JsonSchema, oneOfFacts, predicateDefinition, predicateJsonSchema, valueSchema } from './predicate-json-schema.ts';

/**
 * The JSON Schema of a catalogue file, for editors: made from the schema that reads the file, with the facts of the market built in, so that
 * an editor completes facts and options and marks what the import would refuse. What it says of them is in the language of `locale`.
 */
export function catalogueJsonSchema(dictionary: FactDictionary, locale: Locale): JsonSchema {
  const creditBand = dictionary.get('creditBand');
  const replacements = new Map<z.core.$ZodType, JsonSchema>([
    [predicateSchema, predicateJsonSchema(dictionary, locale)],
    [applicationFieldSchema, oneOfFacts([...dictionary.values()], locale)],
    ...(creditBand ? [[creditBandSchema, valueSchema(creditBand, locale)] as const] : []),
  ]);
  return z.toJSONSchema(catalogueFileSchema, {
    target: 'draft-07',
    metadata: named,
    override: ({ zodSchema, jsonSchema }) => {
      const replacement = replacements.get(zodSchema);
      for (const [name, field] of Object.entries(jsonSchema.properties ?? {})) {
        const words = fieldWords[name]?.[locale];
        // Beside a reference, readers of draft 7 heed nothing.
        if (words !== undefined && typeof field === 'object' && !field.$ref) field.description = words;
      }
      // Without a plugin strict readers refuse to know any format, and the pattern beside it says the same.
      if (jsonSchema.pattern !== undefined) delete jsonSchema.format;
      if (!replacement) return;
      for (const keyword of Object.keys(jsonSchema)) delete (jsonSchema as JsonSchema)[keyword];
      Object.assign(jsonSchema, replacement);
    },
  });
}

/** Names of its own: the registry that all packages share is for the wire. */
const named = z.registry<{ id: string }>();
named.add(predicateSchema, { id: predicateDefinition });
named.add(ruleSchema, { id: 'rule' });
named.add(productSchema, { id: 'product' });
named.add(lenderSchema, { id: 'lender' });
