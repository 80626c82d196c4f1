import type { IsoDate } from './dates.ts';
import { type MinorUnits, minorUnits } from './money.ts';
import type { ScheduleRow } from './schedule-row.ts';

/** A schedule whose rows are made when they are first read: a list prices a thousand loans and shows the rows of one. */
export interface UnreadRows {
  /** Of each row. */
  readonly payments: readonly MinorUnits[];
  /** Of all rows. */
  readonly interest: MinorUnits;
  readonly firstDueOn: IsoDate;
  readonly rows: () => readonly ScheduleRow[];
}

/** Rows that are there already, before any charges. @throws {FinanceError} `amount-out-of-range` for interest beyond the safe integers. */
export function readRows(rows: readonly ScheduleRow[]): UnreadRows {
  // No interest is below zero, so a sum that has left the safe integers stays outside.
  let sum = 0;
  for (const { interest } of rows) sum += interest;
  const payments = rows.map(({ interest, principal }) => minorUnits(interest + principal));
  return { payments, interest: minorUnits(sum), firstDueOn: rows[0]!.dueOn, rows: () => rows };
}

/** Makes rows when they are first asked for, and once. */
export function once(make: () => readonly ScheduleRow[]): () => readonly ScheduleRow[] {
  let made: readonly ScheduleRow[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Where a plan holds them: not seen by whoever lists or copies its properties, so that a copy with other rows is not taken for the plan. */
const unread = Symbol('unread rows');
interface Holder {
  readonly [unread]?: UnreadRows;
}

const read: PropertyDescriptor & ThisType<Holder> = {
  enumerable: true,
  get() {
    return this[unread]!.rows();
  },
};

/** Gives `rows` to the figures of a plan, to be read, copied and serialised like any property; what they are made from stays unseen. */
export function withUnreadRows<Figures extends object>(
  figures: Figures,
  rows: UnreadRows,
): Figures & { readonly rows: readonly ScheduleRow[] } {
  // Configurable, or a proxy could not stand in front of the plan.
  Object.defineProperty(figures, unread, { value: rows, configurable: true, writable: true });
  return Object.defineProperty(figures, 'rows', read) as Figures & { readonly rows: readonly ScheduleRow[] };
}

/** The payments of a plan without its charges; read off its rows where it is a copy, or was made elsewhere. */
export function unreadRowsOf(plan: { readonly rows: readonly ScheduleRow[] } & Holder): UnreadRows {
  return plan[unread] ?? readRows(plan.rows);
}
