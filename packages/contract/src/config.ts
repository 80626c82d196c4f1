import { z } from 'zod';
import { Slug } from './ids.ts';
import { CurrencyCode } from './money.ts';
import { Locale } from './text.ts';

/** What any page may know about a tenant. */
export const PublicConfig = z.strictObject({
  tenant: Slug,
  name: z.string(),
  mode: z.enum(['test', 'live']),
  market: z.string(),
  currency: CurrencyCode,
  /** The market's clock, by its IANA name: dates and times are told by it, wherever they are read. */
  timeZone: z.string(),
  locale: Locale,
  /** Custom properties of the tenant's theme, light and dark, for `:host`. */
  themeCss: z.string(),
  themeHash: z.string(),
  embedOrigin: z.url(),
  portalOrigin: z.url(),
  /** Heights in px that a frame may ask for; nothing else can be told by a size. */
  frameHeights: z.array(z.int()),
});
export type PublicConfig = z.infer<typeof PublicConfig>;
