import type { CostConvention, Currency, IsoDate, MinorUnits } from '@liana/finance';
import type { AccessibilityRule, AutomatedDecisionRule, CreditworthinessRule, IntermediaryRule, PlatformConduct } from './conduct.ts';
import type { DisclosedOffer, LenderType } from './disclosed-offer.ts';
import type { Disclosure, WrittenExample } from './disclosure.ts';
import type { LegalText } from './legal-text.ts';
import type { MarketId } from './market-id.ts';
import type { OfferTotals } from './offer-totals.ts';
import type { Language, LocalizedText } from './text.ts';

/** The rate that leads on every card, and how it is written. */
export interface HeadlineCost {
  readonly convention: CostConvention;
  /** Beside the figure. */
  readonly label: LocalizedText;
  /** Spelled out, for the disclosure and for assistive technology. */
  readonly longLabel: LocalizedText;
  /** The same of an offer that the lender has priced for one person, where the law calls its cost otherwise. */
  readonly personal?: { readonly label: LocalizedText; readonly longLabel: LocalizedText };
  readonly decimals: number;
  /** How it stands beside any other rate: above all of them, or at least as large. */
  readonly prominence: 'most' | 'at-least-equal';
}

/** Whom a cap protects. */
export type CapAudience = 'everyone' | 'covered-borrowers';

/** A ceiling on the annual cost. */
export interface CostCap {
  readonly id: string;
  /** The cost that is held against it, unrounded. */
  readonly measure: CostConvention;
  /** Highest cost that is still allowed, in percent. */
  readonly limitPercent: number;
  readonly appliesTo: CapAudience;
  /** The lenders that it binds; all when left out. */
  readonly lenderTypes?: readonly LenderType[];
}

/** A ceiling on what is charged, in money, that an offer is above. */
export interface BreachedChargeCap {
  readonly id: string;
  /** Highest charge that is still allowed, rounded down. */
  readonly limit: MinorUnits;
  readonly charged: MinorUnits;
}

/** What the law grants the borrower under one offer, where that depends on the credit. */
export interface BorrowerProtection {
  /** Whether the agreement is regulated as consumer credit. */
  readonly isRegulated: boolean;
  /** Whether the lender must check that the borrower can afford it. */
  readonly creditworthinessCheck: boolean;
  /** Days in which the borrower may withdraw by law; 0 for none. */
  readonly withdrawalDays: number;
  /** Who decides a complaint that the lender did not settle: an ombudsman, or a court alone. */
  readonly complaintsTo: 'ombudsman' | 'court';
}

/**
 * Which agreement stands for all. `median-total-cost`: the one in the middle of what a shopper could choose.
 * `share-at-or-below`: the dearest of the cheapest `sharePercent` of agreements, so that at least that share costs as much or less.
 */
export type ExampleMethod =
  | { readonly method: 'median-total-cost' }
  | {
      readonly method: 'share-at-or-below';
      readonly sharePercent: number;
      /** `expected`: products weighed by what is reckoned to be agreed. `observed`: by agreements that were made. */
      readonly basis: 'expected' | 'observed';
      /** Whether the share must be reached by the borrowing rate as well. */
      readonly alsoBorrowingRate?: boolean;
    };

/** How the example beside a price is picked, and what it must state. */
export interface RepresentativeExampleRule {
  readonly pick: ExampleMethod;
  /** Product families that may be the example. */
  readonly families: readonly string[];
  /** Says that it is an example. */
  readonly label: LocalizedText;
  /** Writes the example in full; none where the law asks for no more than the label. @throws {MarketError} `offer-incomplete`. */
  readonly write?: (offer: DisclosedOffer) => WrittenExample;
}

/** When a text is shown: the gate that it opens. */
export type ConsentStep = 'first-answer' | 'prequalify' | 'disclose' | 'submit' | 'sign';

/** What a text is for. */
export type ConsentPurpose =
  | 'privacy-notice'
  | 'sensitive-data'
  | 'soft-check'
  | 'data-sharing'
  | 'electronic-records'
  | 'hard-check'
  | 'loan-agreement';

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
  readonly unspecific: { readonly [language in keyof LocalizedText]: readonly string[] };
}

/**
 * What an advertisement says, by the kinds that a law tells apart: figures that name a credit term, and claims.
 * `restricted-access`: it speaks to people who are often refused credit.
 */
export type AdvertisedTerm =
  | 'down-payment'
  | 'number-of-payments'
  | 'payment-amount'
  | 'finance-charge'
  | 'annual-cost'
  | 'interest-rate'
  | 'other-charges'
  | 'total-credit'
  | 'duration'
  | 'cash-price'
  | 'total-payable'
  | 'postal-address'
  | 'comparison'
  | 'incentive'
  | 'restricted-access';

/** Naming one of `triggers` demands all of `demands`. */
export interface AdvertisingTrigger {
  readonly triggers: readonly AdvertisedTerm[];
  readonly demands: readonly AdvertisedTerm[];
}

/** Words that may be said of an offer only where they are true of it. */
export interface RestrictedWords {
  /** In lower case. */
  readonly words: { readonly [language in keyof LocalizedText]: readonly string[] };
  readonly isTrueOf: (offer: DisclosedOffer) => boolean;
}

/** What must stand together wherever credit is advertised. */
export interface AdvertisingRule extends AdvertisingTrigger {
  /** Pairs beside the first; none when left out. */
  readonly furtherTriggers?: readonly AdvertisingTrigger[];
  /** Words and phrases that are never used about credit, in lower case. */
  readonly bannedWords: { readonly [language in keyof LocalizedText]: readonly string[] };
  /** None when left out. */
  readonly restrictedWords?: readonly RestrictedWords[];
  /** The sentence that stands with every mention of credit; none where the law asks for none. */
  readonly warning?: LocalizedText;
  /** The sentence that stands with every mention of one offer, such as a dear and short one; left out where the law asks for none. */
  readonly warningFor?: (offer: DisclosedOffer) => LocalizedText | undefined;
  /** What marks an advertisement as one, and whether it must be closable; none where the law asks for none. */
  readonly adLabel?: { readonly text: LocalizedText; readonly closable: boolean };
  /** Groups that advertising must not single out; none when left out. */
  readonly neverTargeted?: readonly ('students' | 'elderly')[];
}

/** A word of warning to a person whose debts take much of the income. It decides nothing. */
export interface DebtServiceRule {
  /** Share of the income, in percent, above which the warning is shown. */
  readonly warnAbovePercent: number;
  readonly warning: LocalizedText;
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
  /** What decides the order, the weightiest first; none where the law asks for none. */
  readonly parameters?: readonly LocalizedText[];
}

/** A market's law from one day on: data, and one pure function. Immutable; a change of law is a new rule set. */
export interface RuleSet {
  /** `US-2026-01-01`; stored with everything that was shown under it. */
  readonly id: string;
  readonly inForceFrom: IsoDate;
  readonly conduct: PlatformConduct;
  readonly decisions: AutomatedDecisionRule;
  readonly intermediary: IntermediaryRule;
  /** Left out where the law names no inputs. */
  readonly creditworthiness?: CreditworthinessRule;
  /** Left out where the law asks for no statement. */
  readonly accessibility?: AccessibilityRule;
  readonly headlineCost: HeadlineCost;
  readonly caps: readonly CostCap[];
  /** The ceilings in money that an offer is above; left out where the law has none. */
  readonly breachedChargeCaps?: (offer: DisclosedOffer) => readonly BreachedChargeCap[];
  /** What an offer costs and what is paid for it, as the market's documents call it; left out where that is all that leaves the purse. */
  readonly totals?: (offer: DisclosedOffer) => OfferTotals;
  /** Left out where the law grants the same under every credit. */
  readonly protectionOf?: (offer: DisclosedOffer) => BorrowerProtection;
  readonly representativeExample: RepresentativeExampleRule;
  readonly offerShows: { readonly estimated: readonly OfferField[]; readonly firm: readonly OfferField[] };
  /** How far a lender's stated rate may lie from ours, in percentage points. */
  readonly rateTolerance: { readonly regular: number; readonly irregular: number };
  readonly advertising: AdvertisingRule;
  readonly ranking: RankingRule;
  /** None where the law and the trade ask for none. */
  readonly debtService?: DebtServiceRule;
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
  /** What a disclosure says, and how it is confirmed. @throws {MarketError} `offer-incomplete` naming what the law wants and the offer lacks. */
  readonly disclose: (offer: DisclosedOffer) => Disclosure;
}

/** A place with its own law on consumer credit. */
export interface Market {
  readonly id: MarketId;
  readonly currency: Currency;
  /** The market's own languages, the first of them first. */
  readonly languages: readonly Language[];
  /** IANA zone in which its days begin and end. */
  readonly timeZone: string;
  /** By date, the earliest first. */
  readonly ruleSets: readonly RuleSet[];
}
