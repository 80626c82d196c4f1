export { formatMoney, formatPercent } from '@liana/markets';
export { defineCalculator } from './calculator/calculator.define.ts';
export { CalculatorChangeEvent } from './calculator/calculator.events.ts';
export { LianaCalculator } from './calculator/calculator.ts';
export { loadMarket } from './calculator/market-laws.ts';
export { defineCompare } from './compare/compare.define.ts';
export { LianaCompare } from './compare/compare.ts';
export { defineConsent } from './consent/consent.define.ts';
export { ConsentChangeEvent } from './consent/consent.events.ts';
export { LianaConsent } from './consent/consent.ts';
export { defineCostLine } from './cost-line/cost-line.define.ts';
export { LianaCostLine } from './cost-line/cost-line.ts';
export { defineElements } from './define-elements.ts';
export { defineOnce } from './define-once.ts';
export { defineDisclosure } from './disclosure/disclosure.define.ts';
export {
  DisclosureConfirmEvent,
  DisclosureLeaveEvent,
  DisclosureOpenEvent,
  DisclosureReadEvent,
} from './disclosure/disclosure.events.ts';
export { LianaDisclosure } from './disclosure/disclosure.ts';
export { LianaEvent } from './events/liana-event.ts';
export { defineApplyFlow } from './flows/apply/apply-flow.define.ts';
export { LianaApplyFlow } from './flows/apply/apply-flow.ts';
export { defineContactStep } from './flows/contact/contact-step.define.ts';
export { LianaContactStep } from './flows/contact/contact-step.ts';
export { defineFlows } from './flows/define-flows.ts';
export {
  ApplicationStartedEvent,
  ChangeOfferEvent,
  ContactProvedEvent,
  FlowStatusEvent,
  FlowStepEvent,
  HandoffEvent,
  SessionOverEvent,
} from './flows/events.ts';
export { defineOffersFlow } from './flows/offers/offers-flow.define.ts';
export { LianaOffersFlow } from './flows/offers/offers-flow.ts';
export { currentLocale, onLocaleChange, setLocale } from './locale/current-locale.ts';
export { languageOf } from './locale/language-of.ts';
export { LocaleController } from './locale/locale-controller.ts';
export { LocalizedElement } from './locale/localized-element.ts';
export { setTimeZone } from './locale/market-time.ts';
export { defineOfferCard } from './offer-card/offer-card.define.ts';
export { OfferChooseEvent, OfferDetailsEvent, OfferRenewEvent, TryWishEvent } from './offer-card/offer-card.events.ts';
export { LianaOfferCard, type OfferCardStatus } from './offer-card/offer-card.ts';
export { defineOfferList } from './offer-list/offer-list.define.ts';
export { CompareEvent, OrderChangeEvent, PersonalisedChangeEvent, ReorderEvent } from './offer-list/offer-list.events.ts';
export { LianaOfferList } from './offer-list/offer-list.ts';
export { definePendingLender } from './pending-lender/pending-lender.define.ts';
export { AskLenderAgainEvent, StopWaitingEvent } from './pending-lender/pending-lender.events.ts';
export { LianaPendingLender } from './pending-lender/pending-lender.ts';
export { defineQuestion } from './question/question.define.ts';
export { AnswerEvent } from './question/question.events.ts';
export { LianaQuestion } from './question/question.ts';
export { defineReasons } from './reasons/reasons.define.ts';
export { LianaReasons } from './reasons/reasons.ts';
export { defineSchedule } from './schedule/schedule.define.ts';
export { LianaSchedule } from './schedule/schedule.ts';
export { defineSteps } from './steps/steps.define.ts';
export { LianaSteps } from './steps/steps.ts';
export { ownLook } from './styles/own-look.ts';
export { defineSummaryBar } from './summary-bar/summary-bar.define.ts';
export { LianaSummaryBar } from './summary-bar/summary-bar.ts';
