import { defineOnce } from '../define-once.ts';
import { LianaConsent } from './consent.ts';

/** Registers `<liana-consent>`. */
export function defineConsent(): void {
  defineOnce('liana-consent', LianaConsent);
}
