import type { Locale } from '@liana/contract';
import { en, type PortalWords } from './en.ts';
import { zhHans } from './zh-hans.ts';

export type { PortalWords } from './en.ts';

export const portalWords = (locale: Locale): PortalWords => (locale === 'zh-Hans' ? zhHans : en);
