import { defineCompare } from '../../compare/compare.define.ts';
import { defineConsent } from '../../consent/consent.define.ts';
import { defineOnce } from '../../define-once.ts';
import { defineDisclosure } from '../../disclosure/disclosure.define.ts';
import { defineOfferList } from '../../offer-list/offer-list.define.ts';
import { defineQuestion } from '../../question/question.define.ts';
import { defineContactStep } from '../contact/contact-step.define.ts';
import { defineOverlay } from '../overlay/overlay.define.ts';
import { LianaConsentsStep } from './consents-step.ts';
import { LianaFullCost } from './full-cost.ts';
import { LianaOffersFlow } from './offers-flow.ts';
import { defineWishPanel } from './wish-panel.define.ts';

/** Registers `<liana-offers-flow>` and what it is made of. */
export function defineOffersFlow(): void {
  defineCompare();
  defineConsent();
  defineContactStep();
  defineDisclosure();
  defineOfferList();
  defineOverlay();
  defineQuestion();
  defineWishPanel();
  defineOnce('liana-consents-step', LianaConsentsStep);
  defineOnce('liana-full-cost', LianaFullCost);
  defineOnce('liana-offers-flow', LianaOffersFlow);
}
