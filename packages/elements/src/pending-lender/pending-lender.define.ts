import { defineOnce } from '../define-once.ts';
import { LianaPendingLender } from './pending-lender.ts';

/** Registers `<liana-pending-lender>`. */
export function definePendingLender(): void {
  defineOnce('liana-pending-lender', LianaPendingLender);
}
