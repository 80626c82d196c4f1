import type { LocalizedText } from './text.ts';

/** One box or row, ready to show: its figures are already written in each language. */
export interface DisclosureRow {
  readonly key: string;
  readonly label: LocalizedText;
  /** Empty where a row of a table has none. */
  readonly value: LocalizedText;
  /** In a table, what stands between label and value: one text for each of the inner columns. */
  readonly cells?: readonly LocalizedText[];
  /** The words that the law puts under the figure. */
  readonly note?: LocalizedText;
  /** The law wants it more conspicuous than the rest; in a table, the line of the sum. */
  readonly prominent: boolean;
}

/**
 * How a section is laid out. `head`: the line under the title. `boxes`: figures side by side. `terms`: a name and its explanation.
 * `figures`: a name and its amount, as in a sum. `table`: with the heads of `columns`. `notice`: a sentence that must stand out.
 */
export type SectionLayout = 'head' | 'boxes' | 'terms' | 'figures' | 'table' | 'notice';

export interface DisclosureSection {
  readonly key: string;
  readonly layout: SectionLayout;
  readonly title: LocalizedText;
  /** Of a table: one head for the label, one for each cell, one for the value. */
  readonly columns?: readonly LocalizedText[];
  /** Page of a document whose law parts its pages, from 1; 1 when left out. */
  readonly page?: number;
  readonly rows: readonly DisclosureRow[];
}

/** How the person confirms to have seen it. */
export interface DisclosureConfirmation {
  /** `pop-up`: stands over the page until it is confirmed or left. */
  readonly shownAs: 'page' | 'pop-up';
  /** Seconds for which the confirming button stays closed; 0 where the law asks for none. */
  readonly readingSeconds: number;
  /** The sentence of the box to tick; none where going on is enough. */
  readonly statement?: LocalizedText;
}

/** A disclosure under one rule set, complete; what was shown is the hash of its rendering. */
export interface Disclosure {
  /** Rule set that it was made by: `US-2026-01-01`. */
  readonly ruleSetId: string;
  readonly title: LocalizedText;
  readonly sections: readonly DisclosureSection[];
  readonly confirmation: DisclosureConfirmation;
}

/** An example in full, as it stands beside a price: its items one by one, and the same as one sentence. */
export interface WrittenExample {
  readonly rows: readonly DisclosureRow[];
  readonly sentence: LocalizedText;
}
