import { defineOnce } from '@liana/elements';
import { LianaCheckout } from './checkout.ts';

/** Registers `<liana-checkout>`. */
export const define = () => defineOnce('liana-checkout', LianaCheckout);
