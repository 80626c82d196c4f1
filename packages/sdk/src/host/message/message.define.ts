import { defineOnce } from '../define-once.ts';
import { LianaMessage } from './message.ts';

/** Registers `<liana-message>`. */
export const define = () => defineOnce('liana-message', LianaMessage);
