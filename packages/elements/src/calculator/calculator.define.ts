import { defineCostLine } from '../cost-line/cost-line.define.ts';
import { defineOnce } from '../define-once.ts';
import { defineSchedule } from '../schedule/schedule.define.ts';
import { LianaCalculator } from './calculator.ts';

/** Registers `<liana-calculator>` and what it is made of. */
export function defineCalculator(): void {
  defineCostLine();
  defineSchedule();
  defineOnce('liana-calculator', LianaCalculator);
}
