import { defineOnce } from '@liana/elements';
import { LianaApply } from './apply.ts';

/** Registers `<liana-apply>`. */
export const define = () => defineOnce('liana-apply', LianaApply);
