import { defineCostLine, defineOnce } from '@liana/elements';
import { define as defineSchedule } from '../schedule/schedule.define.ts';
import { HostCalculator } from './calculator.ts';

/** Registers `<liana-calculator>` and what it is made of. The page may have a `<liana-schedule>` of its own, so it is the shop's. */
export const define = () => {
  defineSchedule();
  defineCostLine();
  defineOnce('liana-calculator', HostCalculator);
};
