import type { OfferView, Wish } from '@liana/contract';
import { LianaEvent } from '../events/liana-event.ts';

/** The person says what matters most. */
export class OrderChangeEvent extends LianaEvent {
  readonly orderBy: Wish;
  constructor(orderBy: Wish) {
    super('liana-order-change');
    this.orderBy = orderBy;
  }
}

/** The person switches the use of their answers in the order on or off. */
export class PersonalisedChangeEvent extends LianaEvent {
  readonly personalised: boolean;
  constructor(personalised: boolean) {
    super('liana-personalised-change');
    this.personalised = personalised;
  }
}

/** The person wants the newcomers put where they belong. */
export class ReorderEvent extends LianaEvent {
  constructor() {
    super('liana-reorder');
  }
}

/** The person wants these offers side by side. */
export class CompareEvent extends LianaEvent {
  readonly offers: readonly OfferView[];
  constructor(offers: readonly OfferView[]) {
    super('liana-compare');
    this.offers = offers;
  }
}

declare global {
  interface HTMLElementEventMap {
    'liana-order-change': OrderChangeEvent;
    'liana-personalised-change': PersonalisedChangeEvent;
    'liana-reorder': ReorderEvent;
    'liana-compare': CompareEvent;
  }
}
