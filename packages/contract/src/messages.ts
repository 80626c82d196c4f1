import { z } from 'zod';
import { DisclosureRow } from './disclosures.ts';
import { Money } from './money.ts';
import { OfferTerms } from './offers.ts';
import { LocalizedText } from './text.ts';

/** The representative example for a price, as the market's law defines it. `example: null` means: say nothing. */
export const MessageView = z.strictObject({
  amount: Money,
  example: z
    .strictObject({
      terms: OfferTerms,
      lenderName: z.string(),
      /** The whole sentence with every figure that the law asks for beside a payment. */
      sentence: LocalizedText,
      /** Fine print: representative, subject to approval, who lends. */
      note: LocalizedText,
      /** The short form of its disclosure: the annual cost first, then payments, cost and total. For cards and payment pages. */
      summary: z.array(DisclosureRow).readonly(),
      /** The sentence that the market wants with every mention of credit. */
      warning: LocalizedText.optional(),
      /** What marks an advertisement as one. */
      adLabel: z.strictObject({ text: LocalizedText, closable: z.boolean() }).optional(),
      /** How the example was chosen, with the rule set that chose it. */
      chosenBy: z.strictObject({
        ruleSetVersion: z.string(),
        method: z.string(),
        candidates: z.int(),
        /** sha256 of the computation, which the server keeps. */
        computationHash: z.string(),
      }),
    })
    .nullable(),
});
export type MessageView = z.infer<typeof MessageView>;
