const checkout = document.querySelector('liana-checkout');
const betweenLooksMs = 2000;

// Once the shopper is through, the way leads to the order, and nothing here offers to pay a second time. It decides nothing: the
// shop's server waits for the signed webhook.
checkout.addEventListener('liana-status', (event) => {
  const isFinanced = event.detail.status === 'financed';
  document.querySelector('#financed').hidden = !isFinanced;
  document.querySelector('#card').hidden = isFinanced;
  document.querySelector('#change-cart').hidden = isFinanced;
});

async function orderNow() {
  const answer = await fetch(location.pathname.replace(/checkout$/, 'state'));
  return answer.json();
}

/** This page as the shop's server writes it now; of an order that is paid, the order's own page, which empties the cart. */
async function pageNow() {
  const answer = await fetch(location.href);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** What is bought is in no cart any more. */
async function emptyCart() {
  const fresh = await pageNow();
  document.querySelector('header nav').replaceWith(fresh.querySelector('header nav'));
}

/** What is ordered and owed is taken from the shop's server anew, piece by piece: an application that stands open stays open. */
async function drawAnew() {
  const fresh = await pageNow();
  for (const piece of ['.summary', '#card form', 'header nav']) {
    document.querySelector(piece).replaceWith(fresh.querySelector(piece));
  }
  for (const name of ['amount', 'cart-hash']) checkout.setAttribute(name, fresh.querySelector('liana-checkout').getAttribute(name));
  document.querySelector('#changed').hidden = false;
}

/** The cart may be changed in another tab, and the order be paid. */
async function look() {
  try {
    const { state, cartHash } = document.hidden ? {} : await orderNow();
    if (state === 'paid') return await emptyCart();
    if (state === 'open' && cartHash !== checkout.getAttribute('cart-hash')) await drawAnew();
  } catch {
    // The shop does not answer for a moment; the next look may.
  }
  setTimeout(look, betweenLooksMs);
}

setTimeout(look, betweenLooksMs);
