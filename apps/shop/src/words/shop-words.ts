import type { AlertCode, OrderState, ParcelState } from '../orders/order.ts';

/** The shop's own texts. Names of products are with the products. */
export interface ShopWords {
  tagline: string;
  cart: string;
  otherLanguage: string;
  skipToContent: string;
  homeTitle: string;
  homeIntro: string;
  addToCart: string;
  shipsIn: string;
  inTheBox: string;
  cartTitle: string;
  cartEmpty: string;
  goOnShopping: string;
  quantityOf(name: string): string;
  update: string;
  remove(name: string): string;
  total: string;
  checkOut: string;
  checkoutTitle: string;
  changeCart: string;
  payOverTime: string;
  payOverTimeIntro: string;
  payByCard: string;
  payByCardIntro: string;
  payNow(amount: string): string;
  yourOrder: string;
  order(reference: string): string;
  goesToOrder: string;
  stateOf: Record<OrderState, string>;
  stateText: Record<OrderState, string>;
  payThisOrder: string;
  parcel(number: number): string;
  parcelStateOf: Record<ParcelState, string>;
  notALender: string;
  notFoundTitle: string;
  notFoundText: string;
  backOffice: {
    title: string;
    intro: string;
    none: string;
    reference: string;
    placed: string;
    state: string;
    paidBy: string;
    byCredit: string;
    byCard: string;
    ship(number: number, amount: string): string;
    refund(number: number, amount: string): string;
    voidRest: string;
    movements: string;
    movementOf: Record<'authorised' | 'captured' | 'refunded' | 'voided', string>;
    alertOf: Record<AlertCode, string>;
    refused: string;
    unreachable: string;
  };
}
