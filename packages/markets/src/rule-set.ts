import type { Currency, IsoDate, RateConvention } from '@liana/finance';
import type { DisclosedOffer, Disclosure } from './disclosure.ts';
import type { LegalText } from './legal-text.ts';
import type { MarketId } from './market-id.ts';
import type { LocalizedText } from './text.ts';

/** What the platform may do in a market. */
export interface PlatformConduct {
  /** Where an application is filled in and signed: in the portal, or on the licensed institution's own page. */
  readonly applicationIn: 'portal' | 'institution';
  /** Whether a likelihood of approval may sort and mark offers. */
  readonly approvalEstimate: 'allowed' | 'rules-only';
  /** Whether the order may follow the person's answers; `opt-out` shows a switch, `opt-in` waits for it. */
  readonly personalisation: 'on' | 'opt-out' | 'opt-in';
  /** Whether credit may stand among the ways to pay. */
  readonly placement: 'payment-options' | 'own-zone';
}

/** The rate that leads on every card, and how it is written. */
export interface HeadlineCost {
  readonly convention: RateConvention;
  /** Beside the figure. */
  readonly label: LocalizedText;
  /** Spelled out, for the disclosure and for assistive technology. */
  readonly longLabel: LocalizedText;
  readonly decimals: number;
}

/** Whom a cap protects. */
export type CapAudience = 'everyone' | 'covered-borrowers';

/** A ceiling on the annual cost. */
export interface CostCap {
  readonly id: string;
  /** The cost that is held against it, unrounded. */
  readonly measure: RateConvention;
  /** Highest cost that is still allowed, in percent. */
  readonly limitPercent: number;
  readonly appliesTo: CapAudience;
}

/** How the example beside a price is picked. */
export interface RepresentativeExampleRule {
  readonly method: 'median-total-cost';
  /** Product families that may be the example. */
  readonly families: readonly string[];
  /** Says that it is an example. */
  readonly label: LocalizedText;
}

/** When a text is shown: the gate that it opens. */
export type ConsentStep = 'first-answer' | 'prequalify' | 'disclose' | 'submit' | 'sign';

/** What a text is for. */
export type ConsentPurpose = 'privacy-notice' | 'soft-check' | 'data-sharing' | 'electronic-records' | 'hard-check' | 'loan-agreement';

/** `closed-end`: a loan with a fixed schedule. `open-end`: a revolving line or a card. */
export type CreditForm = DisclosedOffer['kind'];

/** A text that must be shown, or agreed to, before a step. */
export interface ConsentRequirement {
  readonly purpose: ConsentPurpose;
  readonly step: ConsentStep;
  /** `notice` is only shown; `consent` is agreed to and can be withdrawn; `signature` binds. */
  readonly kind: 'notice' | 'consent' | 'signature';
  /** One for each lender, with its name in it. */
  readonly perLender: boolean;
  /** The form of credit that the text is written for. */
  readonly credit: CreditForm | 'any';
  readonly text: LegalText;
}

/** What a decline must say. */
export interface AdverseActionRule {
  readonly fewestReasons: number;
  readonly mostReasons: number;
  readonly noticeWithinDays: number;
  /** Specific wording by reason code. */
  readonly reasons: Readonly<Record<string, LocalizedText>>;
  /** Wording that says nothing specific, in lower case; a reason that holds it is refused. */
  readonly unspecific: { readonly [locale in keyof LocalizedText]: readonly string[] };
}

/** Figures that name a credit term, by the kinds that a law tells apart. */
export type AdvertisedTerm = 'down-payment' | 'number-of-payments' | 'payment-amount' | 'finance-charge' | 'annual-cost';

/** What must stand together wherever credit is advertised. */
export interface AdvertisingRule {
  /** Naming one of these… */
  readonly triggers: readonly AdvertisedTerm[];
  /** …demands all of these. */
  readonly demands: readonly AdvertisedTerm[];
  /** Words and phrases that are never used about credit, in lower case. */
  readonly bannedWords: { readonly [locale in keyof LocalizedText]: readonly string[] };
}

/** What an offer must show by how sure it is. */
export type OfferField =
  | 'estimate-mark'
  | 'annual-cost'
  | 'annual-cost-range'
  | 'representative-example'
  | 'amount-financed'
  | 'finance-charge'
  | 'total-of-payments'
  | 'payment-schedule';

/** How offers are put in order. */
export interface RankingRule {
  readonly defaultWish: 'lowest-total-cost';
  /** The sentence beside the list. */
  readonly explanation: LocalizedText;
}

/** A market's law from one day on: data, and one pure function. Immutable; a change of law is a new rule set. */
export interface RuleSet {
  /** `US-2026-01-01`; stored with everything that was shown under it. */
  readonly id: string;
  readonly inForceFrom: IsoDate;
  readonly conduct: PlatformConduct;
  readonly headlineCost: HeadlineCost;
  readonly caps: readonly CostCap[];
  readonly representativeExample: RepresentativeExampleRule;
  readonly offerShows: { readonly estimated: readonly OfferField[]; readonly firm: readonly OfferField[] };
  /** How far a lender's stated rate may lie from ours, in percentage points. */
  readonly rateTolerance: { readonly regular: number; readonly irregular: number };
  readonly advertising: AdvertisingRule;
  readonly ranking: RankingRule;
  readonly consents: readonly ConsentRequirement[];
  readonly adverseAction: AdverseActionRule;
  /** Bases that eligibility and order must never rest on; ids of facts that name one are in the dictionary of facts. */
  readonly prohibitedBases: readonly string[];
  /** Days after signing in which the person may withdraw without a reason. */
  readonly withdrawalDays: number;
  /** Longest loan, in months, whose refund may be reckoned by the rule of 78. */
  readonly ruleOf78UpToMonths: number;
  /** Whether lender and platform need a licence for each state in which the person lives. */
  readonly licensing: 'by-state' | 'national';
  readonly disclose: (offer: DisclosedOffer) => Disclosure;
}

/** A place with its own law on consumer credit. */
export interface Market {
  readonly id: MarketId;
  readonly currency: Currency;
  /** IANA zone in which its days begin and end. */
  readonly timeZone: string;
  /** By date, the earliest first. */
  readonly ruleSets: readonly RuleSet[];
}
