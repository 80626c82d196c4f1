import { defineCostLine } from '../cost-line/cost-line.define.ts';
import { defineOnce } from '../define-once.ts';
import { LianaDisclosure } from './disclosure.ts';

/** Registers `<liana-disclosure>` and what it draws with. */
export function defineDisclosure(): void {
  defineCostLine();
  defineOnce('liana-disclosure', LianaDisclosure);
}
