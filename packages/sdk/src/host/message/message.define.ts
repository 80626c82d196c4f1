import { defineOnce } from '@liana/elements';
import { LianaMessage } from './message.ts';

/** Registers `<liana-message>`. */
export const define = () => defineOnce('liana-message', LianaMessage);
