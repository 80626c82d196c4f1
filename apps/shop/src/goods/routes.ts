import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { cartOf, keepCart } from '../http/visit.ts';
import { cartPage } from '../pages/cart.ts';
import { homePage } from '../pages/home.ts';
import type { PageContext } from '../pages/page.ts';
import { productPage } from '../pages/product.ts';
import { linesOf, withQuantity } from './cart.ts';
import { findProduct } from './products.ts';

/** Home, products and the cart, which is kept in the visitor's own cookie until it becomes an order. */
export function goodsRoutes(contextOf: (c: Context) => PageContext): Hono {
  const formOf = async (c: Context) => {
    const { sku, quantity } = await c.req.parseBody();
    return { sku: String(sku), quantity: Number(quantity) };
  };

  return new Hono()
    .get('/', (c) => c.html(homePage(contextOf(c))))
    .get('/products/:sku', (c) => {
      const product = findProduct(c.req.param('sku'));
      if (!product) throw new HTTPException(404);
      return c.html(productPage(contextOf(c), product));
    })
    .get('/cart', (c) => c.html(cartPage(contextOf(c), linesOf(cartOf(c)))))
    .post('/cart', async (c) => {
      const { sku } = await formOf(c);
      const cart = cartOf(c);
      keepCart(c, withQuantity(cart, sku, (cart.get(sku) ?? 0) + 1));
      return c.redirect('/cart', 303);
    })
    .post('/cart/lines', async (c) => {
      const { sku, quantity } = await formOf(c);
      keepCart(c, withQuantity(cartOf(c), sku, quantity));
      return c.redirect('/cart', 303);
    });
}
