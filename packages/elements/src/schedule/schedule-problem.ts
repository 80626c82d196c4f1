import { isCurrency } from '@liana/finance';
import { isDay } from '../parts/is-day.ts';

const amounts = ['payment', 'principal', 'interest', 'fees', 'balance'] as const;

/** What a page handed over that is no schedule, in a sentence that names the first part that does not fit; undefined where all does. */
export function scheduleProblem(payments: unknown, upfront: unknown): string | undefined {
  if (!Array.isArray(payments)) return said('payments', 'a list of payments', payments);
  const currency = currencyOf(payments[0]);
  for (const [at, payment] of payments.entries()) {
    const problem = paymentProblem(`payments[${at}]`, payment, currency);
    if (problem) return problem;
  }
  const isRight = upfront === undefined || upfront === null || payments.length === 0 || isMoney(upfront, currency);
  return isRight ? undefined : moneyProblem('upfront', upfront, currency);
}

function paymentProblem(name: string, payment: unknown, currency: unknown): string | undefined {
  if (!isRecord(payment)) return said(name, `{ number, dueDate, ${amounts.join(', ')} }`, payment);
  const { number, dueDate } = payment;
  if (!Number.isSafeInteger(number)) return said(`${name}.number`, 'a whole number', number);
  if (typeof dueDate !== 'string' || !isDay(dueDate)) return said(`${name}.dueDate`, 'a day such as "2026-12-21"', dueDate);
  const wrong = amounts.find((amount) => !isMoney(payment[amount], currency));
  return wrong && moneyProblem(`${name}.${wrong}`, payment[wrong], currency);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All are of the currency of the first payment. */
const currencyOf = (first: unknown): unknown => (isRecord(first) && isRecord(first.payment) ? first.payment.currency : undefined);

const isMoney = (value: unknown, currency: unknown): boolean =>
  isRecord(value) &&
  Number.isSafeInteger(value.amountMinor) &&
  value.currency === currency &&
  typeof currency === 'string' &&
  isCurrency(currency);

const moneyProblem = (name: string, got: unknown, currency: unknown): string =>
  said(name, `{ amountMinor, currency } in whole minor units of ${typeof currency === 'string' ? currency : 'one currency'}`, got);

function said(name: string, expected: string, got: unknown): string {
  return `expected ${name} to be ${expected}, got ${JSON.stringify(got)}`;
}
