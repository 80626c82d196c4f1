import { describe, expect, test } from 'vitest';
import { isSentinel } from './sentinels.ts';

describe('A12: values that name nobody', () => {
  test.each([
    ['dateOfBirth', '1900-01-01'],
    ['ssn', '000-12-3456'],
    ['ssn', '666-12-3456'],
    ['ssn', '923456789'],
    ['ssn', '123-00-6789'],
    ['ssn', '123-45-0000'],
    ['ssn', '111-11-1111'],
    ['ssn', '123-45-6789'],
    ['ssn', '078-05-1120'],
    ['ssnLast4', '0000'],
    ['phone', '555 555 5555'],
    ['phone', '+1 (000) 000-0000'],
    ['accountNumber', '00000000'],
    ['accountRouting', '111111111'],
  ])('%s %s is refused', (fact, value) => {
    expect(isSentinel(fact, value)).toBe(true);
  });

  test.each([
    ['dateOfBirth', '1987-04-23'],
    ['ssn', '219-48-7731'],
    ['ssnLast4', '7731'],
    ['phone', '312 555 0187'],
    ['accountNumber', '80417723955'],
    ['firstName', '1900-01-01'],
  ])('%s %s is somebody’s', (fact, value) => {
    expect(isSentinel(fact, value)).toBe(false);
  });
});
