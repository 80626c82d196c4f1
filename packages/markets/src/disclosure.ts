import type { AnnualRate, Currency, InstalmentPlan, IsoDate, MinimumPaymentRule, MinorUnits, RevolvingIllustration } from '@liana/finance';
import type { LocalizedText } from './text.ts';

/** A charge for paying late. */
export interface LateCharge {
  readonly amount: MinorUnits;
  /** Days after the due date from which it may be charged. */
  readonly afterDays: number;
}

/** `estimate`: from published prices. `prequalified`: confirmed by the lender's soft check. `firm`: decided by the lender. */
export type TermsStanding = 'estimate' | 'prequalified' | 'firm';

interface DisclosedCredit {
  /** The lender's name: the creditor that the contract is with. */
  readonly creditor: string;
  readonly currency: Currency;
  /** The date of the disclosure, in the market. */
  readonly on: IsoDate;
  readonly standing: TermsStanding;
  /** Who receives the money for the borrower: the merchant; left out when it is paid to the borrower. */
  readonly payee?: string;
  /** None when left out. */
  readonly lateCharge?: LateCharge;
  /** Charged when a payment is returned unpaid; none when left out. */
  readonly returnedPaymentCharge?: MinorUnits;
  /** The lender's own words on paying early; without them there is no penalty. */
  readonly prepayment?: LocalizedText;
}

/** Credit with a fixed schedule. */
export interface ClosedEndCredit extends DisclosedCredit {
  readonly kind: 'closed-end';
  readonly plan: InstalmentPlan;
}

/** A revolving line or a card. */
export interface OpenEndCredit extends DisclosedCredit {
  readonly kind: 'open-end';
  readonly apr: AnnualRate;
  /** False where the rate is fixed for what is drawn. */
  readonly isVariable: boolean;
  readonly creditLimit: MinorUnits;
  readonly drawn: MinorUnits;
  readonly minimum: MinimumPaymentRule;
  readonly illustration: RevolvingIllustration;
  /** Charged each year for having the line; none when left out. */
  readonly annualFee?: MinorUnits;
}

/** What a market's law wants disclosed before a person is bound. */
export type DisclosedOffer = ClosedEndCredit | OpenEndCredit;

/** One box or row, ready to show: its figures are already written in each language. */
export interface DisclosureRow {
  readonly key: string;
  readonly label: LocalizedText;
  readonly value: LocalizedText;
  /** The words that the law puts under the figure. */
  readonly note?: LocalizedText;
  /** The law wants it more conspicuous than the rest. */
  readonly prominent: boolean;
}

export interface DisclosureSection {
  readonly key: string;
  readonly title: LocalizedText;
  readonly rows: readonly DisclosureRow[];
}

/** A disclosure under one rule set, complete; what was shown is the hash of its rendering. */
export interface Disclosure {
  /** Rule set that it was made by: `US-2026-01-01`. */
  readonly ruleSetId: string;
  readonly title: LocalizedText;
  readonly sections: readonly DisclosureSection[];
  /** Seconds for which the confirming button stays closed; 0 where the law asks for none. */
  readonly readingSeconds: number;
}
