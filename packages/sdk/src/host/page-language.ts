import { languageOf, setLocale } from '@liana/elements';
import { pageSettings } from '../loader/settings.ts';

/** Gives every element that has no language of its own that of the script tag. */
export const speakAsThePage = (): void => setLocale(languageOf(pageSettings()?.locale ?? 'en'));
