import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { LocalizedText } from '@liana/contract';
import type { Movement, Order, OrderLine, Parcel, ParcelState } from '../orders/order.ts';

/** What is known of an order before it has a number. */
export type NewOrder = Pick<Order, 'visitor' | 'currency' | 'totalMinor' | 'cartHash' | 'lines' | 'parcels' | 'placedAt'>;

/** `H-10001` is order number 1. */
const FIRST = 10_000;
const referenceOf = (number: SQLOutputValue | undefined) => `H-${FIRST + Number(number)}`;
const numberOf = (reference: string) => (/^H-\d{5,12}$/.test(reference) ? Number(reference.slice(2)) - FIRST : -1);

export function insertOrder(database: DatabaseSync, order: NewOrder): string {
  const { lastInsertRowid } = database
    .prepare(
      `insert into orders (visitor, state, currency, total_minor, cart_hash, lines_json, placed_at) values (?, 'open', ?, ?, ?, ?, ?)`,
    )
    .run(order.visitor, order.currency, order.totalMinor, order.cartHash, JSON.stringify(order.lines), order.placedAt);
  const reference = referenceOf(Number(lastInsertRowid));
  replaceParcels(database, reference, order.parcels);
  return reference;
}

/** Other goods in an order that is not paid. */
export function replaceGoods(database: DatabaseSync, reference: string, order: NewOrder): void {
  database
    .prepare('update orders set total_minor = ?, cart_hash = ?, lines_json = ? where number = ?')
    .run(order.totalMinor, order.cartHash, JSON.stringify(order.lines), numberOf(reference));
  replaceParcels(database, reference, order.parcels);
}

/** Writes the fields of an order that change after it was placed. */
export function updateOrder(
  database: DatabaseSync,
  {
    reference,
    state,
    paidBy,
    applicationId,
    chargeId,
    alert,
  }: Pick<Order, 'reference' | 'state' | 'paidBy' | 'applicationId' | 'chargeId' | 'alert'>,
): void {
  database
    .prepare('update orders set state = ?, paid_by = ?, application_id = ?, charge_id = ?, alert = ? where number = ?')
    .run(state, paidBy, applicationId, chargeId, alert, numberOf(reference));
}

export function updateParcel(database: DatabaseSync, reference: string, number: number, state: ParcelState): void {
  database.prepare('update parcels set state = ? where order_number = ? and number = ?').run(state, numberOf(reference), number);
}

export function insertMovement(database: DatabaseSync, reference: string, { id, kind, amountMinor, reference: about, at }: Movement): void {
  database
    .prepare('insert or ignore into movements (id, order_number, kind, amount_minor, reference, at) values (?, ?, ?, ?, ?, ?)')
    .run(id, numberOf(reference), kind, amountMinor, about, at);
}

export function findOrder(database: DatabaseSync, reference: string): Order | undefined {
  const row = database.prepare('select * from orders where number = ?').get(numberOf(reference));
  return row && readOrder(database, row);
}

/** The order that this visitor has not paid yet, if any. */
export function findOpenOrder(database: DatabaseSync, visitor: string): Order | undefined {
  const row = database.prepare(`select * from orders where visitor = ? and state = 'open' order by number desc limit 1`).get(visitor);
  return row && readOrder(database, row);
}

/** Newest first. */
export const listOrders = (database: DatabaseSync, limit = 100): Order[] =>
  database
    .prepare('select * from orders order by number desc limit ?')
    .all(limit)
    .map((row) => readOrder(database, row));

function replaceParcels(database: DatabaseSync, reference: string, parcels: readonly Parcel[]) {
  database.prepare('delete from parcels where order_number = ?').run(numberOf(reference));
  const insert = database.prepare('insert into parcels (order_number, number, contents_json, amount_minor, state) values (?, ?, ?, ?, ?)');
  for (const { number, contents, amountMinor, state } of parcels) {
    insert.run(numberOf(reference), number, JSON.stringify(contents), amountMinor, state);
  }
}

function readOrder(database: DatabaseSync, row: Record<string, SQLOutputValue>): Order {
  const parcels = database.prepare('select * from parcels where order_number = ? order by number').all(row.number!);
  const movements = database.prepare('select * from movements where order_number = ? order by at, id').all(row.number!);
  return {
    reference: referenceOf(row.number),
    visitor: String(row.visitor),
    state: row.state as Order['state'],
    paidBy: row.paid_by as Order['paidBy'],
    currency: String(row.currency),
    totalMinor: Number(row.total_minor),
    cartHash: String(row.cart_hash),
    lines: JSON.parse(String(row.lines_json)) as OrderLine[],
    parcels: parcels.map((parcel) => ({
      number: Number(parcel.number),
      contents: JSON.parse(String(parcel.contents_json)) as LocalizedText[],
      amountMinor: Number(parcel.amount_minor),
      state: parcel.state as ParcelState,
    })),
    movements: movements.map((movement) => ({
      id: String(movement.id),
      kind: movement.kind as Movement['kind'],
      amountMinor: Number(movement.amount_minor),
      reference: String(movement.reference),
      at: String(movement.at),
    })),
    applicationId: row.application_id as string | null,
    chargeId: row.charge_id as string | null,
    alert: row.alert as Order['alert'],
    placedAt: String(row.placed_at),
  };
}
