export { checkTraining } from './approval/check-training.ts';
export { ApprovalError, type ApprovalErrorCode } from './approval/errors.ts';
export { certifiedThreshold, defaultPromise, lowestThreshold } from './approval/evidence/certify.ts';
export { type Interval, rateInterval } from './approval/evidence/rate-interval.ts';
export { fairnessReport, type GroupedOutcome, type GroupFairness } from './approval/fairness.ts';
export { approvalFeatures, approvalInputs } from './approval/features.ts';
export { type Grouping, type GroupingRequest, type GroupReason, groupOffer, type OfferGroup, offerGroups } from './approval/group.ts';
export type { Direction, FeatureDefinition } from './approval/inputs/binning.ts';
export type { Suspicion } from './approval/inputs/leaks.ts';
export { areaUnderCurve, brierScore, calibrationError, type Judged, logLoss } from './approval/measures.ts';
export {
  type ApprovalEstimate,
  type ApprovalModel,
  type CandidateName,
  type Features,
  type OutcomeRow,
  type Segment,
  type Stage,
  segmentKey,
  type TrainingParameters,
} from './approval/model.ts';
export { approvalProbability, candidateProbability } from './approval/probability.ts';
export { readApprovalModel } from './approval/stored/read-model.ts';
export { defaultTraining, trainApproval } from './approval/train.ts';
export { type Bitset, clearBit, countBits, countShared, emptyBitset, forEachBit, fullBitset, hasBit, setBit } from './bitset.ts';
export { canonicalHash, canonicalJson } from './canonical-hash.ts';
export type { CatalogueFault } from './catalogue/fault.ts';
export { catalogueJsonSchema } from './catalogue/json-schema/catalogue-json-schema.ts';
export { marketFacts } from './catalogue/market-facts.ts';
export {
  type Catalogue,
  catalogueMarkets,
  catalogueSchema,
  type Lender,
  type LenderStage,
  type MoneyWithin,
  moneyWithin,
  type Product,
  type ProductFamily,
  productFamilies,
  type RateTier,
} from './catalogue/schema.ts';
export { type CatalogueEntry, type CatalogueSnapshot, catalogueEntries, catalogueSnapshot } from './catalogue/snapshot.ts';
export { type CatalogueValidation, validateCatalogue } from './catalogue/validate.ts';
export { type CompiledCatalogue, compileCatalogue, compileInSteps } from './compiled/compile.ts';
export { type CatalogueMatch, type CompiledMatchRequest, matchCompiled } from './compiled/match-compiled.ts';
export { bandFact, bandFacts } from './facts/band.ts';
export { type AnswerFault, checkAnswer } from './facts/check-answer.ts';
export { closest } from './facts/closest.ts';
export type {
  Banding,
  FactDefinition,
  FactDictionary,
  FactId,
  FactOption,
  FactQuestion,
  Facts,
  FactType,
  FactValue,
} from './facts/fact.ts';
export { meantInMajorUnits } from './facts/meant-in-major-units.ts';
export type { BandedFacts } from './facts/unband.ts';
export { usFacts } from './facts/us/us-facts.ts';
export { writeMoney } from './facts/write-money.ts';
export { type ExplainedFile, explainForm, type FormFault } from './form/explain-form.ts';
export { type DrawnList, drawList, type ListedProduct } from './list/draw-list.ts';
export { type LenderWord, type ListLimits, type ListPrice, type ListRequest, type RoughPrice, usualLimits } from './list/request.ts';
export { checkPreApproved, type PreApprovedFault } from './match/check-pre-approved.ts';
export { type CostBounds, costBounds } from './match/cost-bounds.ts';
export { knownDebtRatio } from './match/debt-ratio.ts';
export { type LegalMaskRequest, legalMask } from './match/legal-mask.ts';
export { type CatalogueMatchRequest, matchCatalogue, matchProduct, type ProductMatch } from './match/match.ts';
export { type OtherWish, type OtherWishRequest, wishThatFits } from './match/other-wish.ts';
export { type PreApproval, type PreApprovedList, preApprovalsOf } from './match/pre-approval.ts';
export { productTruth } from './match/product-truth.ts';
export { possibleRates, type RateRange } from './match/rates.ts';
export type { MatchReason } from './match/reasons.ts';
export { type KeptPreApproval, keptPreApproval, replayProduct } from './match/replay-product.ts';
export { type PriceTerms, productFee, productInstalment } from './match/terms.ts';
export { othersAsked, waivableRules } from './match/waivable.ts';
export { type AnswerPrior, learnAnswers, type WeightedAnswer } from './questions/answer-prior.ts';
export { type NextQuestion, type NextQuestionRequest, nextQuestion } from './questions/next-question.ts';
export { roughCosts } from './questions/rough-cost.ts';
export type { RankableOffer, RankingTerm } from './ranking/offer.ts';
export {
  type ExplainedTerm,
  type RankedOffer,
  type RankingOptions,
  rankOffers,
  type Wish,
  wishes,
} from './ranking/rank.ts';
export { factsIn } from './rules/evaluate.ts';
export { type Predicate, type Reason, type Rule, type RuleKind, ruleKinds, ruleLanguage } from './rules/rule.ts';
export { ruleSentence } from './rules/sentence/rule-sentence.ts';
export { readTable } from './rules/table/read-table.ts';
export type { TableFault, TableReading, TableRow } from './rules/table/table.ts';
export type { Truth } from './rules/truth.ts';
