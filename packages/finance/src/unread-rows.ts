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

/** What a constructor returns is what its child adds a private field to. */
class Returned {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is the point.
    return object;
  }
}

class Unread extends Returned {
  readonly #rows: UnreadRows;

  constructor(plan: object, rows: UnreadRows) {
    super(plan);
    this.#rows = rows;
  }

  static of(plan: object): UnreadRows | undefined {
    return #rows in plan ? plan.#rows : undefined;
  }
}

const read: PropertyDescriptor & ThisType<object> = {
  enumerable: true,
  get() {
    return Unread.of(this)!.rows();
  },
};

/** Gives `rows` to the figures of a plan, to be read like any property, copied and serialised; what they are made from stays unseen. */
export function withUnreadRows<Figures extends object>(
  figures: Figures,
  rows: UnreadRows,
): Figures & { readonly rows: readonly ScheduleRow[] } {
  new Unread(figures, rows);
  return Object.defineProperty(figures, 'rows', read) as Figures & { readonly rows: readonly ScheduleRow[] };
}

/** The payments of a plan without its charges; read off its rows where it is a copy, or was made elsewhere. */
export function unreadRowsOf(plan: { readonly rows: readonly ScheduleRow[] }): UnreadRows {
  return Unread.of(plan) ?? readRows(plan.rows);
}
