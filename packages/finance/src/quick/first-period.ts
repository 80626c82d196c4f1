import type { IsoDate } from '../dates.ts';
import { type AprUnitPeriod, type UnitPeriods, unitPeriodsBetween } from '../unit-period.ts';

interface Asked {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly unitPeriod: AprUnitPeriod;
  readonly dueDay: number | undefined;
  readonly answer: UnitPeriods;
}

let last: Asked | undefined;

/** `unitPeriodsBetween`, which keeps its last answer: all offers of a list have one first period. @throws {FinanceError} as that. */
export function firstPeriod(from: IsoDate, to: IsoDate, unitPeriod: AprUnitPeriod, dueDay?: number): UnitPeriods {
  if (last?.from === from && last.to === to && last.unitPeriod === unitPeriod && last.dueDay === dueDay) return last.answer;
  last = { from, to, unitPeriod, dueDay, answer: unitPeriodsBetween(from, to, unitPeriod, dueDay) };
  return last.answer;
}
