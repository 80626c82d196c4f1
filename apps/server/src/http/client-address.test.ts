import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test('without a configured proxy, what a caller says of itself is not believed (bar A34)', () => {
  fc.assert(
    fc.property(fc.string(), (forwarded) => {
      expect(clientAddress('203.0.113.7', forwarded, [])).toBe('203.0.113.7');
      expect(clientAddress('203.0.113.7', forwarded, ['10.0.0.1'])).toBe('203.0.113.7');
    }),
  );
});

test('behind a proxy, the caller is the last address that is no proxy: what stands before it may be invented (bar A34)', () => {
  fc.assert(
    fc.property(fc.array(fc.ipV4()), (invented) => {
      const forwarded = [...invented, '203.0.113.7', '10.0.0.2'].join(', ');
      expect(clientAddress('10.0.0.1', forwarded, ['10.0.0.1', '10.0.0.2'])).toBe('203.0.113.7');
    }),
  );
});

test('an IPv4 address in an IPv6 coat is the same address', () => {
  expect(clientAddress('::ffff:203.0.113.7', null, [])).toBe('203.0.113.7');
});
