import { defineOnce } from '../define-once.ts';
import { LianaSteps } from './steps.ts';

/** Registers `<liana-steps>`. */
export function defineSteps(): void {
  defineOnce('liana-steps', LianaSteps);
}
