import { defineOnce } from '../define-once.ts';
import { LianaReasons } from './reasons.ts';

/** Registers `<liana-reasons>`. */
export function defineReasons(): void {
  defineOnce('liana-reasons', LianaReasons);
}
