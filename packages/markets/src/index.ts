export { type AdverseActionProblem, adverseActionProblems, adverseActionReason, type PrincipalReason } from './adverse-action.ts';
export { bannedWordsIn, missingTerms, untrueWordsIn } from './advertising.ts';
export { type AdvertisingCopy, type CopyProblem, copyProblems } from './advertising-copy.ts';
export { type ApplicationHistory, type ApplicationHold, applicationHold } from './application-hold.ts';
export { type BreachedCap, breachedCaps } from './caps.ts';
export { type ChinaSettings, chinaDefaults } from './cn/settings.ts';
export { china } from './cn.ts';
export type { AccessibilityRule, AutomatedDecisionRule, CreditworthinessRule, IntermediaryRule, PlatformConduct } from './conduct.ts';
export { configuredMarket } from './configured-market.ts';
export { consentFor, consentsBefore, needsNewConsent } from './consents.ts';
export type { ContractTerms, ReferenceRate } from './contract-terms.ts';
export { type GermanSettings, germanDefaults } from './de/settings.ts';
export { germany } from './de.ts';
export { type DebtService, debtServiceWarning } from './debt-service.ts';
export type {
  ClosedEndCredit,
  ContingentCost,
  Creditor,
  DisclosedOffer,
  Intermediary,
  LenderType,
  OpenEndCredit,
  TermsStanding,
} from './disclosed-offer.ts';
export type { Disclosure, DisclosureConfirmation, DisclosureRow, DisclosureSection, SectionLayout, WrittenExample } from './disclosure.ts';
export type { DatedSettings } from './editions.ts';
export { MarketError, type MarketErrorCode } from './errors.ts';
export { type LineTerms, lineAprc } from './eu/line-aprc.ts';
export { formatDate, formatMoney, formatPayments, formatPercent, formatRoundMoney, type WrittenMoney } from './format.ts';
export { type LegalText, type LegalTextValues, placeholdersOf, renderLegalText } from './legal-text.ts';
export { type LenderEvidence, type LenderEvidenceProblem, lenderEvidenceProblem } from './lender-evidence.ts';
export { marketOf, ruleSetAt, ruleSetById, todayIn } from './market.ts';
export { isMarketId, type MarketId, marketIds } from './market-id.ts';
export { dayIn, lawOn } from './market-law.ts';
export { checkAdvance } from './net-advance.ts';
export { offerOfRecord, offerRecord } from './offer-record.ts';
export { headlineRate, type OfferPresentation, presentOffer } from './present-offer.ts';
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
  AdvertisingTrigger,
  BorrowerProtection,
  BreachedChargeCap,
  CapAudience,
  ConsentPurpose,
  ConsentRequirement,
  ConsentStep,
  CostCap,
  CreditForm,
  ExampleMethod,
  HeadlineCost,
  Market,
  OfferField,
  RankingRule,
  RepresentativeExampleRule,
  RestrictedWords,
  RuleSet,
} from './rule-set.ts';
export { inEveryLocale, type Language, type Locale, type LocalizedText, languages, locales, textIn } from './text.ts';
export { assumedYear, type RunningAccountTerms, runningAccountApr } from './uk/running-account.ts';
export { type UkSettings, ukDefaults } from './uk/settings.ts';
export { unitedKingdom } from './uk.ts';
export { lastWithdrawalDay } from './withdrawal.ts';
