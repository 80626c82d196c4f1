import { defineOnce } from '../define-once.ts';
import { LianaApply } from './apply.ts';

/** Registers `<liana-apply>`. */
export const define = () => defineOnce('liana-apply', LianaApply);
