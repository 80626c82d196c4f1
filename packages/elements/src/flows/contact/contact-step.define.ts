import { defineOnce } from '../../define-once.ts';
import { LianaContactStep } from './contact-step.ts';

/** Registers `<liana-contact-step>`. */
export function defineContactStep(): void {
  defineOnce('liana-contact-step', LianaContactStep);
}
