import { defineOnce } from '../define-once.ts';
import { LianaCostLine } from './cost-line.ts';

/** Registers `<liana-cost-line>`. */
export function defineCostLine(): void {
  defineOnce('liana-cost-line', LianaCostLine);
}
