import { defineOnce } from '../../define-once.ts';
import { LianaWishPanel } from './wish-panel.ts';

/** Registers `<liana-wish-panel>`. */
export function defineWishPanel(): void {
  defineOnce('liana-wish-panel', LianaWishPanel);
}
