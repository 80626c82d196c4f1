import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUnderOrigin } from './return-url.ts';

const allowed = [{ origin: 'https://shop.example', return_path_prefix: '/checkout' }];

test.each(['https://shop.example/checkout', 'https://shop.example/checkout/done?order=7', 'https://shop.example/checkout/#paid'])(
  '%s leads back to the shop',
  (url) => {
    expect(isUnderOrigin(url, allowed)).toBe(true);
  },
);

test.each([
  '//evil.example/checkout',
  '/checkout',
  'checkout',
  '',
  'https:/shop.example/checkout',
  'https:shop.example/checkout',
  'https:///shop.example/checkout',
  'https://evil.example/checkout',
  'https://evil.example/https://shop.example/checkout',
  'https://shop.example.evil.example/checkout',
  'https://evilshop.example/checkout',
  'https://shop.example@evil.example/checkout',
  'https://shop.example:pass@evil.example/checkout',
  'https://user@shop.example/checkout',
  'https://shop.example\\@evil.example/checkout',
  'https:\\\\shop.example\\checkout',
  'https://shop.example\\.evil.example/checkout',
  'https://shop.example:8443/checkout',
  'http://shop.example/checkout',
  'ftp://shop.example/checkout',
  'javascript:alert(1)//https://shop.example/checkout',
  'javascript://shop.example/checkout%0aalert(1)',
  'data:text/html,https://shop.example/checkout',
  'blob:https://shop.example/checkout',
  ' https://shop.example/checkout',
  'https://shop.example/checkout\n',
  'https://shop.example/\tcheckout',
  'https://shop.example/checkout ',
  'ht\ntps://shop.example/checkout',
  'https://shop.example/checkout/../admin',
  'https://shop.example/checkout/%2e%2e/admin',
  'https://shop.example/checkout/..%2fadmin',
  'https://shop.example/checkout%5c..%5cadmin',
  'https://shop.example/checkoutevil',
  'https://shop.example/Checkout',
  'https://shop.example/',
  'https://shop.example',
  'https://SHOP.example/checkout',
  'https://shop.example./checkout',
  'https://shop。example/checkout',
  'https://ѕhop.example/checkout',
  'https://xn--hop-5nd.example/checkout',
  'https://shop.example/\u0000checkout',
])('%j leads nowhere (bar A28)', (url) => {
  expect(isUnderOrigin(url, allowed)).toBe(false);
});

test('whatever is allowed has the origin and the path, as a browser reads it (bar A28)', () => {
  const pieces = fc.constantFrom(
    'https://',
    'shop.example',
    '/',
    '\\',
    '@',
    ':',
    '..',
    '%2f',
    'checkout',
    'evil.example',
    '?',
    '#',
    ' ',
    '.',
  );
  const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        texts,
        texts.map((text) => `https://shop.example/checkout${text}`),
      ),
      (text) => {
        if (!isUnderOrigin(text, allowed)) return;
        const url = new URL(text);
        expect(url.origin).toBe('https://shop.example');
        expect(url.pathname).toMatch(/^\/checkout(\/|$)/);
      },
    ),
    { numRuns: 1_000 },
  );
});
