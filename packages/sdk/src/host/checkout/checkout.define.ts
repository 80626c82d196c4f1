import { defineOnce } from '../define-once.ts';
import { LianaCheckout } from './checkout.ts';

/** Registers `<liana-checkout>`. */
export const define = () => defineOnce('liana-checkout', LianaCheckout);
