import { defineOnce } from '../../define-once.ts';
import { defineQuestion } from '../../question/question.define.ts';
import { defineSteps } from '../../steps/steps.define.ts';
import { defineSummaryBar } from '../../summary-bar/summary-bar.define.ts';
import { defineContactStep } from '../contact/contact-step.define.ts';
import { LianaApplyFlow } from './apply-flow.ts';

/** Registers `<liana-apply-flow>` and what it is made of. */
export function defineApplyFlow(): void {
  defineContactStep();
  defineQuestion();
  defineSteps();
  defineSummaryBar();
  defineOnce('liana-apply-flow', LianaApplyFlow);
}
