import { testSsn } from '@liana/contract';
import { describe, expect, test } from 'vitest';
import { sentinelMessage } from './sentinels.ts';

const now = new Date('2026-11-22T12:00:00Z');
const messageOf = (fact: string, value: string) => sentinelMessage(fact, value, { now, isTest: false });

describe('A12: values that name nobody', () => {
  test.each([
    ['dateOfBirth', '0001-01-01'],
    ['dateOfBirth', '1900-01-01'],
    ['dateOfBirth', '2026-11-23'],
    ['ssn', '000-12-3456'],
    ['ssn', '666-12-3456'],
    ['ssn', '923456789'],
    ['ssn', '900-93-1234'],
    ['ssn', '987-65-4321'],
    ['ssn', '123-00-6789'],
    ['ssn', '123-45-0000'],
    ['ssn', '111-11-1111'],
    ['ssn', '999999999'],
    ['ssn', '123-45-6789'],
    ['ssn', '078-05-1120'],
    ['ssnLast4', '0000'],
    ['phone', '555 555 5555'],
    ['phone', '+1 (000) 000-0000'],
    ['accountNumber', '00000000'],
    ['accountRouting', '111111111'],
  ])('%s %s is refused', (fact, value) => {
    expect(messageOf(fact, value)).toBeDefined();
  });

  test.each([
    ['dateOfBirth', '1970-01-01'],
    ['dateOfBirth', '1987-04-23'],
    ['ssn', '219-48-7731'],
    ['ssn', testSsn],
    ['ssn', '912-70-1234'],
    ['ssn', '912941234'],
    ['ssnLast4', '7731'],
    ['phone', '312 555 0187'],
    ['accountNumber', '80417723955'],
    ['firstName', '1900-01-01'],
  ])('%s %s is somebody’s', (fact, value) => {
    expect(messageOf(fact, value)).toBeUndefined();
  });

  test('only test mode is told a number that works', () => {
    const inTest = sentinelMessage('ssn', '123456789', { now, isTest: true })!;

    expect([inTest.en, inTest['zh-Hans']].every((text) => text.includes(testSsn))).toBe(true);
    expect(messageOf('ssn', '123456789')!.en).not.toContain(testSsn);
  });
});
