import { defineOnce } from '../define-once.ts';
import { LianaSchedule } from './schedule.ts';

/** Registers `<liana-schedule>`. */
export function defineSchedule(): void {
  defineOnce('liana-schedule', LianaSchedule);
}
