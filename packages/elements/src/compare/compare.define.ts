import { defineOnce } from '../define-once.ts';
import { LianaCompare } from './compare.ts';

/** Registers `<liana-compare>`. */
export function defineCompare(): void {
  defineOnce('liana-compare', LianaCompare);
}
