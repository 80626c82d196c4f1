import { type Rational, ratio } from './rational.ts';
import { type AprUnitPeriod, mustBeUnit, unitsPerYear } from './unit-period.ts';

const month = ratio(1, 12);

/** The part of a year that a unit-period is, exactly. @throws {FinanceError} `unit-period-invalid` for a unit that is none. */
export function yearOf({ unit, count }: AprUnitPeriod): Rational {
  mustBeUnit(unit);
  return unit === 'month' && count === 1 ? month : ratio(count, unitsPerYear[unit]);
}
