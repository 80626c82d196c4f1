import { expect, test } from 'vitest';
import { products } from '../goods/products.ts';
import { aShop, keys, origin } from '../testing/shop.ts';

test('E8: the policy allows the shop’s own files, the script and frames of the platform, its API, and nothing inline', async () => {
  const { visit } = await aShop();

  const policy = (await visit().get('/')).headers.get('content-security-policy')!;

  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' http://embed.localhost:4400",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self' http://api.localhost:4400",
    'frame-src http://embed.localhost:4400',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
});

test('E8: no page has an inline script, style or handler', async () => {
  const { visit } = await aShop();
  const browser = visit();
  const reference = await browser.order('field-14');
  const paths = ['/', '/products/field-14', '/cart', `/orders/${reference}`, `/orders/${reference}/checkout`, '/back-office', '/nowhere'];

  for (const path of paths) {
    const page = await browser.page(path);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  }
});

test('the product page names its price to the platform in minor units', async () => {
  const { visit } = await aShop();

  const page = await visit().page('/products/field-14');

  expect(page).toContain('$1,299.00');
  expect(page).toContain('<liana-message amount="129900" currency="USD" category="electronics"');
  expect(page).toContain(`data-key="${keys.publishableKey}"`);
});

test('the secret key and the webhook secret stand in no page', async () => {
  const { visit } = await aShop();
  const browser = visit();
  const reference = await browser.order('field-14');

  for (const path of ['/', `/orders/${reference}`, `/orders/${reference}/checkout`, '/back-office']) {
    const page = await browser.page(path);
    expect(page).not.toContain(keys.secretKey);
    expect(page).not.toContain(keys.webhookSecret);
  }
});

test('every product has a page and a drawing', async () => {
  const { visit } = await aShop();
  const browser = visit();

  for (const { sku } of products) {
    expect((await browser.get(`/products/${sku}`)).status).toBe(200);
    expect((await browser.get(`/assets/products/${sku}.svg`)).headers.get('content-type')).toContain('image/svg+xml');
  }
});

test('the language is chosen once and kept', async () => {
  const { visit } = await aShop();
  const browser = visit();

  await browser.get('/?lang=zh-Hans');
  const page = await browser.page('/products/hush');

  expect(page).toContain('<html lang="zh-Hans">');
  expect(page).toContain('加入购物车');
  expect(page).toContain('US$249.00');
});

test('what is bought leaves the cart', async () => {
  const { visit } = await aShop();
  const browser = visit();
  const reference = await browser.order('field-14');

  await browser.submit(`/orders/${reference}/card`);
  await browser.get(`/orders/${reference}`);

  expect(await browser.page('/cart')).toContain('Nothing in your cart yet.');
});

test('a change is taken from the shop’s own pages, also of a browser without Fetch Metadata', async () => {
  const { visit } = await aShop();

  expect((await visit({ origin }).submit('/cart', { sku: 'hush' })).status).toBe(303);
  expect((await visit({ origin: 'http://evil.example' }).submit('/cart', { sku: 'hush' })).status).toBe(403);
});

test('A14: a page whose name was made to point here is not the shop, and nobody sends it more than a form holds', async () => {
  const { shop, visit } = await aShop();
  const sameOrigin = { 'sec-fetch-site': 'same-origin' };

  const read = await shop.request('http://evil.example:4410/back-office');
  const changed = await shop.request('http://evil.example:4410/back-office/H-10001/void', { method: 'POST', headers: sameOrigin });
  const own = await shop.request(`${origin}/back-office`);
  const huge = await visit().postJson('/orders/H-10001/bind', { sessionId: 'x'.repeat(30_000) });

  expect([read.status, changed.status, own.status, huge.status]).toEqual([421, 421, 200, 413]);
});
