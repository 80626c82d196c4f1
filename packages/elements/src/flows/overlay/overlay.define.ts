import { defineOnce } from '../../define-once.ts';
import { LianaOverlay } from './overlay.ts';

/** Registers `<liana-overlay>`. */
export function defineOverlay(): void {
  defineOnce('liana-overlay', LianaOverlay);
}
