import { defineApplyFlow } from './apply/apply-flow.define.ts';
import { defineOffersFlow } from './offers/offers-flow.define.ts';

/** Registers both flows, with every element in them. */
export function defineFlows(): void {
  defineOffersFlow();
  defineApplyFlow();
}
