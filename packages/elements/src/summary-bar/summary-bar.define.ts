import { defineOnce } from '../define-once.ts';
import { LianaSummaryBar } from './summary-bar.ts';

/** Registers `<liana-summary-bar>`. */
export function defineSummaryBar(): void {
  defineOnce('liana-summary-bar', LianaSummaryBar);
}
