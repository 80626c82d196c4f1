import type {
  AnnualRate,
  Currency,
  InstalmentPlan,
  IsoDate,
  MinimumPaymentRule,
  MinorUnits,
  Repayment,
  RevolvingIllustration,
} from '@liana/finance';
import type { ContractTerms } from './contract-terms.ts';
import type { LocalizedText } from './text.ts';

/** What a lender is licensed as, where the law tells them apart. */
export type LenderType =
  | 'bank'
  | 'consumer-finance-company'
  | 'auto-finance-company'
  | 'trust-company'
  | 'microloan-company'
  | 'credit-union'
  | 'lender';

/** Whom the contract is with. */
export interface Creditor {
  readonly name: string;
  readonly type: LenderType;
  /** Postal address on one line. */
  readonly address?: string;
  /** Telephone or e-mail for borrowers. */
  readonly contact?: string;
  /** Number and register of its licence. */
  readonly licence?: string;
}

/** Whoever stands between borrower and creditor, for a reward or not. */
export interface Intermediary {
  readonly name: string;
  readonly address?: string;
  readonly licence?: string;
  /** `tied`: to one creditor. `panel`: to those of a list. `independent`: to none. */
  readonly independence: 'tied' | 'panel' | 'independent';
  /** Whether a creditor pays it when the credit is taken. */
  readonly paidByCreditor: boolean;
}

/** A cost that arises only when something goes wrong, or when the borrower asks for something. */
export interface ContingentCost {
  readonly kind: 'late-charge' | 'late-interest' | 'returned-payment' | 'reminder' | 'early-repayment' | 'collection';
  /** Who collects it. */
  readonly payee: string;
  /**
   * A sum for each event, or a yearly rate in percent on what is late: `'10.80'`; for paying early a share in percent of what is paid
   * early. Zero says that nothing is charged.
   */
  readonly standard: { readonly amount: MinorUnits } | { readonly annualPercent: string };
  /** Days after the due date from which it may be charged; at once when left out. */
  readonly afterDays?: number;
}

/** `estimate`: from published prices. `prequalified`: confirmed by the lender's soft check. `firm`: decided by the lender. */
export type TermsStanding = 'estimate' | 'prequalified' | 'firm';

interface DisclosedCredit {
  readonly creditor: Creditor;
  /** None when the borrower came to the creditor directly. */
  readonly intermediary?: Intermediary;
  /** The product's own name. */
  readonly product?: LocalizedText;
  readonly currency: Currency;
  /** The date of the disclosure, in the market. */
  readonly on: IsoDate;
  readonly standing: TermsStanding;
  /** Who receives the money for the borrower: the merchant; left out when it is paid to the borrower. */
  readonly payee?: string;
  /** What is bought, where the credit is for one purchase. */
  readonly goods?: LocalizedText;
  /** Whether offer or price come from automated processing of the person's data. */
  readonly isPersonalised?: boolean;
  /** Every cost that can arise beyond normal performance; the disclosure says that there are no others. */
  readonly contingentCosts?: readonly ContingentCost[];
  /** The lender's own words on paying early; without them there is no penalty. */
  readonly prepayment?: LocalizedText;
  /** As far as the market's law wants them told. */
  readonly terms?: Partial<ContractTerms>;
}

/** Credit with a fixed schedule. */
export interface ClosedEndCredit extends DisclosedCredit {
  readonly kind: 'closed-end';
  readonly plan: InstalmentPlan;
  /** The contract's rate of interest, nominal a year, as a decimal string: `'9.40'`. */
  readonly borrowingRatePercent: string;
  readonly isVariable?: boolean;
  /** How it is paid back; by equal payments when left out. */
  readonly repayment?: Repayment['way'];
}

/** A revolving line or a card. */
export interface OpenEndCredit extends DisclosedCredit {
  readonly kind: 'open-end';
  readonly apr: AnnualRate;
  /** The contract's rate of interest, nominal a year, `'22.10'`; left out where the annual rate of the market is the same. */
  readonly borrowingRatePercent?: string;
  /** False where the rate is fixed for what is drawn. */
  readonly isVariable: boolean;
  /** The contract's rate of one day in percent, `'0.02'`, on the year that it states; none where interest runs by the month. */
  readonly dailyRate?: { readonly percent: string; readonly daysOfYear: 360 | 365 };
  readonly creditLimit: MinorUnits;
  readonly drawn: MinorUnits;
  readonly minimum: MinimumPaymentRule;
  readonly illustration: RevolvingIllustration;
  /** Charged each year for having the line; none when left out. */
  readonly annualFee?: MinorUnits;
}

/** What a market's law wants disclosed before a person is bound. */
export type DisclosedOffer = ClosedEndCredit | OpenEndCredit;
