import { defineCompare } from '../../compare/compare.define.ts';
import { defineConsent } from '../../consent/consent.define.ts';
import { defineOnce } from '../../define-once.ts';
import { defineOfferList } from '../../offer-list/offer-list.define.ts';
import { defineQuestion } from '../../question/question.define.ts';
import { defineContactStep } from '../contact/contact-step.define.ts';
import { defineOverlay } from '../overlay/overlay.define.ts';
import { LianaConsentsStep } from './consents-step.ts';
import { LianaCostSheet } from './cost-sheet.ts';
import { LianaOffersFlow } from './offers-flow.ts';
import { defineWishPanel } from './wish-panel.define.ts';

/** Registers `<liana-offers-flow>` and what it is made of. */
export function defineOffersFlow(): void {
  defineCompare();
  defineConsent();
  defineContactStep();
  defineOfferList();
  defineOverlay();
  defineQuestion();
  defineWishPanel();
  defineOnce('liana-consents-step', LianaConsentsStep);
  defineOnce('liana-cost-sheet', LianaCostSheet);
  defineOnce('liana-offers-flow', LianaOffersFlow);
}
