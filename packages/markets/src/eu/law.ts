import type { LocalizedText } from '../text.ts';
import type { Writing } from '../writing.ts';
import type { EuropeanSettings } from './settings.ts';

/** `2008/48/EC` until 2026-11-19, `(EU) 2023/2225` since. */
export type Directive = '2008/48/EC' | '(EU) 2023/2225';

/** A text of a European market: complete in English, Chinese and the nation's language. */
export type EuropeanText = LocalizedText & { readonly de: string };

/** The law of one nation under one directive, as documents and rules ask for it. */
export interface EuropeanLaw {
  /** Of the rule set, written into every document. */
  readonly id: string;
  readonly directive: Directive;
  readonly settings: EuropeanSettings;
  /** EU1: credit below this is outside the nation's law; in euro, 0 for no lower limit. */
  readonly coversFromEuros: number;
  /** EU1: whether credit without interest and charges is covered. */
  readonly coversFreeCredit: boolean;
  /** Whether an overdraft that may be asked back at any time can be withdrawn from. */
  readonly overdraftsCanBeWithdrawnFrom: boolean;
  /** Whether the contract must be in writing, so that only a qualified signature replaces ink. */
  readonly wantsWriting: boolean;
  /** Whether even free credit that is not covered can be withdrawn from and is lent after a check alone. */
  readonly protectsFreeCredit: boolean;
  /** Writes figures as the nation's readers do, in every language of its documents. */
  readonly writing: Writing;
}

/** The names of a comma-separated setting, each trimmed. */
export function namesIn(setting: string): string[] {
  return setting.split(',').map((name) => name.trim());
}

/** Whether the law is that of the directive of 2023. */
export function isRevised({ directive }: EuropeanLaw): boolean {
  return directive === '(EU) 2023/2225';
}
