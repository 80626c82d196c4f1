import { describe, expect, test } from 'vitest';
import { listedContact } from './listed-contact.ts';

describe('a contact of a list', () => {
  test.each([
    ['  Ada@Example.COM ', { kind: 'email', normalised: 'ada@example.com' }],
    ['+1 (312) 555-0187', { kind: 'phone', normalised: '+13125550187' }],
    ['+49.30.901820', { kind: 'phone', normalised: '+4930901820' }],
  ])('%s is read in its normal form', (text, expected) => {
    expect(listedContact(text)).toEqual(expected);
  });

  test.each(['', 'ada', 'ada@', '312 555 0187', '0049 30 901820', '+12', '+1234567890123456', 'ada@example.com, bo@example.com'])(
    '"%s" is none',
    (text) => {
      expect(listedContact(text)).toBeUndefined();
    },
  );
});
