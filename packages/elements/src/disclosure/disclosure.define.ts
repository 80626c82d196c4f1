import { defineOnce } from '../define-once.ts';
import { LianaDisclosure } from './disclosure.ts';

/** Registers `<liana-disclosure>`. */
export function defineDisclosure(): void {
  defineOnce('liana-disclosure', LianaDisclosure);
}
