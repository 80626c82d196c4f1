import type { IsoDate } from '@liana/finance';
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
  /** Evidence of the lender that must be on file, and not expired, before a product of its is shown. */
  readonly lenderEvidence: 'state-licences' | 'register-entry' | 'partner-list';
  /** Whose words advertise a product; the institution's come with an id and a hash and are shown unchanged. */
  readonly copy: 'own' | 'institution-approved';
  /** Whether charges may be kept back from the money that is advanced. */
  readonly netAdvance: 'allowed' | 'refused';
  /** Applications that one person may have in flight; no limit when left out. */
  readonly applicationsInFlight?: number;
  /** Days after a refusal in which the person is not invited to apply again; 0 for none. */
  readonly coolingOffDays: number;
  /** Through whom what a lender scores must reach it; from the platform itself when left out. */
  readonly scoringDataThrough?: 'licensed-bureau';
  /** Whether the page on which an order is paid shows what its credit costs, without asking; left out where the law does not ask. */
  readonly costOnOrderPage?: boolean;
  /** The electronic signature that binds: `qualified` by a trust service where the law wants writing; any when left out. */
  readonly signature?: 'any' | 'qualified';
  /** Whether a box may be ticked, or a service chosen, before the person does it; left out where the law does not ask. */
  readonly preTickedBoxes?: 'allowed' | 'refused';
  /** Whether credit may be had only along with another contract, such as insurance of one provider; left out where the law does not ask. */
  readonly tying?: 'allowed' | 'refused';
}

/** What a person may ask about decisions that machines take. */
export interface AutomatedDecisionRule {
  /** The sentence beside an offer or price that comes from a person's data; none where the law asks for none. */
  readonly personalisedNotice?: LocalizedText;
  /** An explanation of the decision. */
  readonly explanation: boolean;
  /** A person who looks at it again. */
  readonly humanReview: boolean;
  /** To refuse being decided about by automated means alone. */
  readonly refusal: boolean;
  /** To state one's own view and contest the decision; left out where the law does not ask. */
  readonly ownView?: boolean;
  /** Who alone may refuse: where it is the lender, no match takes an application away. Left out where the law does not ask. */
  readonly refusedBy?: 'lender';
  /** First day on which a system that scores people is a high-risk one, to be logged and overseen; left out where there is none. */
  readonly highRiskFrom?: IsoDate;
}

/** What whoever brings borrower and lender together must say of itself. */
export interface IntermediaryRule {
  /** Whether it must say that it is a broker, and for whom it works. */
  readonly status: boolean;
  /** Whether it must say that it is paid by a lender. */
  readonly commission: boolean;
  /** Most links between the advertising page and the lender; no limit when left out. */
  readonly mostHops?: number;
}

/** What an assessment of creditworthiness may rest on. Ids of facts that name one are in the dictionary of facts. */
export interface CreditworthinessRule {
  readonly inputs: readonly string[];
  readonly never: readonly string[];
}

/** What the pages, documents and steps of signing must live up to. */
export interface AccessibilityRule {
  /** `EN 301 549 V3.2.1`. */
  readonly standard: string;
  /** `WCAG 2.2 AA`. */
  readonly level: string;
  /** The statement that every page links to. */
  readonly statement: LocalizedText;
}
