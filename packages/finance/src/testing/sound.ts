import { FinanceError } from '../errors.ts';
import { type MinorUnits, sumMinor } from '../money.ts';
import type { ScheduleRow } from '../schedule-row.ts';

/** What a call gave; undefined where it was refused as it should be, by a `FinanceError`. Any other error passes through. */
export function answer<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof FinanceError) return undefined;
    throw error;
  }
}

/** What does not add up in rows that repay an amount, all of them due after the day that it was advanced: one sentence each. */
export function unsound(rows: readonly ScheduleRow[], advanced: MinorUnits, since = ''): string[] {
  const numbers = rows.flatMap(({ payment, interest, principal, fees, balance }) => [payment, interest, principal, fees, balance]);
  const repaid = sumMinor(rows.map(({ principal }) => principal));
  const uneven = rows.find(({ payment, interest, principal, fees }) => payment !== interest + principal + fees);
  return [
    ...(numbers.every(Number.isSafeInteger) ? [] : ['a figure is not whole']),
    ...(repaid === advanced ? [] : [`${repaid} of ${advanced} are repaid`]),
    ...(rows.at(-1)?.balance === 0 ? [] : [`${rows.at(-1)?.balance} are left`]),
    ...(uneven ? [`payment ${uneven.number} is not the sum of its parts`] : []),
    ...(numbers.some((figure, index) => index % 5 !== 2 && figure < 0) ? ['a figure is below zero'] : []),
    ...(rows.every(({ dueOn }, index) => dueOn > (rows[index - 1]?.dueOn ?? since)) ? [] : ['due dates stand still']),
  ];
}

/** Whether some number in a value is none. */
export function holdsNoNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNoNumber);
}
