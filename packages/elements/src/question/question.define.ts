import { defineOnce } from '../define-once.ts';
import { LianaQuestion } from './question.ts';

/** Registers `<liana-question>`. */
export function defineQuestion(): void {
  defineOnce('liana-question', LianaQuestion);
}
