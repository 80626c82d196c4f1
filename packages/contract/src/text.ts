import { z } from 'zod';

/** The languages that are complete. More are data: a further key here and in every `LocalizedText`. */
export const locales = ['en', 'zh-Hans'] as const;
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

/** One text in every complete language, and in a market's own, so that a page can change its language without asking the server again. */
export const LocalizedText = z.strictObject({
  en: z.string(),
  'zh-Hans': z.string(),
  de: z.string().optional(),
  ar: z.string().optional(),
});
export type LocalizedText = z.infer<typeof LocalizedText>;
