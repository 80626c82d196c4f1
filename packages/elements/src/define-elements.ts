import { defineCalculator } from './calculator/calculator.define.ts';
import { defineCompare } from './compare/compare.define.ts';
import { defineConsent } from './consent/consent.define.ts';
import { defineDisclosure } from './disclosure/disclosure.define.ts';
import { defineOfferList } from './offer-list/offer-list.define.ts';
import { defineQuestion } from './question/question.define.ts';
import { defineReasons } from './reasons/reasons.define.ts';
import { defineSchedule } from './schedule/schedule.define.ts';
import { defineSteps } from './steps/steps.define.ts';
import { defineSummaryBar } from './summary-bar/summary-bar.define.ts';

/** Registers every element. A page that uses few calls their own `define…` functions and loads less. */
export function defineElements(): void {
  defineCalculator();
  defineCompare();
  defineConsent();
  defineDisclosure();
  defineOfferList();
  defineQuestion();
  defineReasons();
  defineSchedule();
  defineSteps();
  defineSummaryBar();
}
