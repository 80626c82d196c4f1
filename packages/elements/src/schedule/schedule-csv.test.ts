import { expect, test } from 'vitest';
import { messagesOf } from '../locales/messages.ts';
import { scheduleOf } from '../testing/terms.ts';
import type { SchedulePayment } from './schedule.ts';
import { scheduleCsv } from './schedule-csv.ts';

const head = messagesOf('en').schedule;
const linesOf = (csv: string) => csv.split('\r\n');

test('has a head and a line for each payment, each ended by CRLF', () => {
  const csv = scheduleCsv(scheduleOf({ principal: 960_000, rate: '9.40', months: 24 }), head);

  expect(linesOf(csv)).toHaveLength(26);
  expect(linesOf(csv).slice(0, 2)).toEqual([
    'No.,Due,Pays back,Interest,Fee,Payment,Still owed,Currency',
    '1,2026-12-21,365.14,75.20,0.00,440.34,9234.86,USD',
  ]);
  expect(csv.endsWith('0.00,USD\r\n')).toBe(true);
});

test('has its head in the reader’s language', () => {
  const [first] = linesOf(scheduleCsv(scheduleOf(), messagesOf('zh-Hans').schedule));

  expect(first).toBe('期,还款日,归还本金,利息,手续费,应还,剩余本金,币种');
});

test.each([
  ['JPY', '-7520', '7520'],
  ['USD', '-75.20', '75.20'],
  ['KWD', '-7.520', '7.520'],
])('writes %s with its own minor units, below zero too', (currency, principal, interest) => {
  const of = (amountMinor: number) => ({ amountMinor, currency });
  const added: SchedulePayment = {
    number: 1,
    dueDate: '2026-12-21',
    principal: of(-7_520),
    interest: of(7_520),
    fees: of(0),
    payment: of(0),
    balance: of(967_520),
  };

  expect(linesOf(scheduleCsv([added], head))[1]).toContain(`1,2026-12-21,${principal},${interest},`);
});

test('quotes what would be misread', () => {
  const [first] = linesOf(scheduleCsv(scheduleOf(), { ...head, due: 'Due, or "late"' }));

  expect(first).toContain('No.,"Due, or ""late""",Pays back');
});
