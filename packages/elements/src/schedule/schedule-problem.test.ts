import { expect, test } from 'vitest';
import { scheduleProblem } from './schedule-problem.ts';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const payment = {
  number: 1,
  dueDate: '2026-12-21',
  payment: usd(100),
  principal: usd(90),
  interest: usd(10),
  fees: usd(0),
  balance: usd(0),
};

test('finds nothing wrong with a schedule, with one that has not come, and with fees of the first day', () => {
  expect(scheduleProblem([payment], undefined)).toBeUndefined();
  expect(scheduleProblem([], usd(100))).toBeUndefined();
  expect(scheduleProblem([payment], usd(100))).toBeUndefined();
});

test.each([
  [null, 'payments to be a list of payments, got null'],
  [{ payment }, 'payments to be a list'],
  [[1], 'payments[0] to be { number, dueDate, payment, principal, interest, fees, balance }, got 1'],
  [[{ ...payment, number: '1' }], 'payments[0].number to be a whole number, got "1"'],
  [[{ number: 1 }], 'payments[0].dueDate to be a day such as "2026-12-21", got undefined'],
  [[{ ...payment, dueDate: '21.12.2026' }], 'payments[0].dueDate'],
  [[{ ...payment, payment: 100 }], 'payments[0].payment to be { amountMinor, currency }'],
  [[{ ...payment, payment: { amountMinor: 1, currency: 'dollars' } }], 'payments[0].payment'],
  [[payment, { ...payment, fees: usd(0.5) }], 'payments[1].fees'],
  [[payment, { ...payment, balance: { amountMinor: 0, currency: 'EUR' } }], 'payments[1].balance to be { amountMinor, currency } in whole'],
])('names what is wrong with %j', (payments, sentence) => {
  expect(scheduleProblem(payments, undefined)).toContain(`expected ${sentence}`);
});

test('names fees of the first day that are no amount', () => {
  expect(scheduleProblem([payment], 48)).toContain('expected upfront to be { amountMinor, currency } in whole minor units of USD, got 48');
});
