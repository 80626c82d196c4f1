export type OfferGroup = 'recommended' | 'may-fit' | 'does-not-fit';

/** Why an offer stands in its group; a key for the sentence beside it. */
export type GroupReason =
  | 'rule-failed'
  | 'lender-declined'
  | 'certified'
  | 'conditions-met'
  | 'rule-open'
  | 'below-threshold'
  | 'too-few-outcomes';

export interface Grouping {
  group: OfferGroup;
  because: GroupReason;
}
