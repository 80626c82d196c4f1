import type { LocalizedText } from '@liana/markets';

/** Names one fact, for example `incomeMonthly`. A market's dictionary is the list of those that exist there. */
export type FactId = string;

/** A choice's option id, a text or an ISO date; minor units, a whole number or a percentage. */
export type FactValue = string | number;

/** What is known so far. A fact that is missing here is unknown, which is never the same as false or zero. */
export type Facts = Readonly<Record<FactId, FactValue | undefined>>;

export interface FactOption {
  id: string;
  label: LocalizedText;
}

/** The values that a fact may take. Both bounds of every range belong to it. */
export type FactType =
  | { kind: 'choice' | 'region'; options: readonly FactOption[] }
  /** Whole minor units of `currency`. */
  | { kind: 'money'; currency: string; min: number; max: number }
  | { kind: 'integer'; unit: 'months' | 'hours' | 'count'; min: number; max: number }
  /** 41.2 means 41.2 %. Not rounded. */
  | { kind: 'percent'; min: number; max: number }
  /** ISO calendar date. */
  | { kind: 'date'; min: string; max: string }
  /** `pattern` must match in full; it has the form of HTML's attribute (regular expression, `v` flag). */
  | { kind: 'text'; pattern: string; maxLength: number };

/** How a fact is blurred before it is kept for replay. */
export type Banding =
  /** The value says nothing about one person; kept as it stands. */
  | { kind: 'whole' }
  /** `[400000, 500000)` for a width of 400000; only the lower bound and the width are kept. */
  | { kind: 'width'; width: number }
  /** The half-open ranges between these cuts. */
  | { kind: 'cuts'; cuts: readonly number[] }
  /** Never kept. */
  | { kind: 'dropped' };

export interface FactQuestion {
  /** A name for the answer, where it is read back: *Rent or mortgage*. */
  label: LocalizedText;
  title: LocalizedText;
  /** Why it is asked, in one true sentence. */
  why: LocalizedText;
  help?: LocalizedText;
  /** What to enter instead, shown when the answer does not fit the type. */
  invalid: LocalizedText;
}

export interface FactDefinition {
  id: FactId;
  type: FactType;
  /** `wish`: the loan and the basket. `person`: the applicant. `process`: how and when one applies. */
  about: 'wish' | 'person' | 'process';
  /** Says something about the applicant: asked in the frame only, sealed when stored. */
  personal: boolean;
  sensitivity: 'none' | 'personal' | 'financial' | 'identifier';
  source: 'asked' | 'merchant' | 'server' | 'derived';
  /** `matching`: before there are offers. `application`: only what the chosen lender needs. `never`: not a question. */
  askedAt: 'matching' | 'application' | 'never';
  /** Seconds that answering takes, with the risk that somebody leaves at it counted in. */
  costSeconds: number;
  banding: Banding;
  /** For every fact that is asked. */
  question?: FactQuestion;
  /** For every fact that nobody is asked: its name; a question has its own. */
  label?: LocalizedText;
  /** For every fact that nobody is asked: what an offer says while a rule waits for it. A whole sentence that promises no question. */
  untold?: LocalizedText;
  /** Plausible answers of equal weight, from low to high, a frequent one several times. A choice whose options are alike needs none. */
  typical?: readonly FactValue[];
  /** Facts that a derived one is computed from. */
  derivedFrom?: readonly FactId[];
  /** Value of the HTML `autocomplete` attribute. */
  autocomplete?: string;
  /**
   * A prohibited basis, which rules may test in one way only: to refuse these options.
   * The approval model never reads such a fact.
   */
  prohibitedBasis?: { mayRefuse: readonly string[]; law: string };
}

/** The facts of one market, by id, in the order of a fixed questionnaire. */
export type FactDictionary = ReadonlyMap<FactId, FactDefinition>;
