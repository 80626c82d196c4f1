import type { Money } from '@liana/contract';
import { LianaEvent } from '../events/liana-event.ts';
import type { Way } from './ways.ts';

/** The person looks at another amount, term or way of paying back. Nothing in it is about the person. */
export class CalculatorChangeEvent extends LianaEvent {
  readonly amount: Money;
  readonly months: number;
  readonly way: Way;
  /** The same once more, where every other event of ours on a page has it. */
  readonly detail: Readonly<{ amount: Money; months: number; way: Way }>;
  constructor(amount: Money, months: number, way: Way) {
    super('liana-calculator-change');
    this.amount = amount;
    this.months = months;
    this.way = way;
    this.detail = Object.freeze({ amount, months, way });
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-calculator-change': CalculatorChangeEvent;
  }
}
