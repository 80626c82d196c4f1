export { type AdverseActionProblem, adverseActionProblems, adverseActionReason, type PrincipalReason } from './adverse-action.ts';
export { bannedWordsIn, missingTerms } from './advertising.ts';
export { breachedCaps } from './caps.ts';
export { consentFor, consentsBefore, needsNewConsent } from './consents.ts';
export type {
  ClosedEndCredit,
  DisclosedOffer,
  Disclosure,
  DisclosureRow,
  DisclosureSection,
  LateCharge,
  OpenEndCredit,
  TermsStanding,
} from './disclosure.ts';
export { MarketError, type MarketErrorCode } from './errors.ts';
export { formatDate, formatMoney, formatPayments, formatPercent, formatRoundMoney, type WrittenMoney } from './format.ts';
export { type LegalText, type LegalTextValues, placeholdersOf, renderLegalText } from './legal-text.ts';
export { marketOf, ruleSetAt, ruleSetById, todayIn } from './market.ts';
export { isMarketId, type MarketId, marketIds } from './market-id.ts';
export { isWithinRateTolerance } from './rate-tolerance.ts';
export {
  type ExampleCandidate,
  type ExampleComputation,
  type RepresentativeExample,
  representativeExample,
} from './representative-example.ts';
export type {
  AdverseActionRule,
  AdvertisedTerm,
  AdvertisingRule,
  CapAudience,
  ConsentPurpose,
  ConsentRequirement,
  ConsentStep,
  CostCap,
  CreditForm,
  HeadlineCost,
  Market,
  OfferField,
  PlatformConduct,
  RankingRule,
  RepresentativeExampleRule,
  RuleSet,
} from './rule-set.ts';
export { inEveryLocale, type Locale, type LocalizedText, locales } from './text.ts';
export { lastWithdrawalDay } from './withdrawal.ts';
