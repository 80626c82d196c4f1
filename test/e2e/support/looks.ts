import { type Locale, locales } from '@liana/contract';

/** A language and a window's width in CSS px. */
export interface Look {
  locale: Locale;
  width: number;
}

const everyLook: Look[] = locales.flatMap((locale) => [1280, 360].map((width) => ({ locale, width })));

/** True in `npm run test:matrix`, the long way. */
export const isMatrix = process.env.LIANA_E2E_MATRIX === '1';

/** How a variant is looked at: in the usual ways, and in every way in the matrix run. */
export const looks = (...usual: Look[]): Look[] => (isMatrix ? everyLook : usual);

/** What a variant is called in a report: its sentence, and how it was looked at. */
export const named = (sentence: string, { locale, width }: Look) => `${sentence}, ${locale} at ${width} px`;
