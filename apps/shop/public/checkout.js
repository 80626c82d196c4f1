const checkout = document.querySelector('liana-checkout');
const betweenLooksMs = 2000;

// Once the shopper is through, the way leads to the order, and nothing here offers to pay a second time. It decides nothing: the
// shop's server waits for the signed webhook.
checkout.addEventListener('liana-status', (event) => {
  const isFinanced = event.detail.status === 'financed';
  document.querySelector('#financed').hidden = !isFinanced;
  document.querySelector('#card').hidden = isFinanced;
});

/** Whether other goods are in the order than stand here; one that is paid by now stays as it was. */
async function isOutdated() {
  const answer = await fetch(location.pathname.replace(/checkout$/, 'state'));
  const { state, cartHash } = await answer.json();
  return state === 'open' && cartHash !== checkout.getAttribute('cart-hash');
}

/** What is ordered and owed is taken from the shop's server anew, piece by piece: an application that stands open stays open. */
async function drawAnew() {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const piece of ['.summary', '#card form', 'header nav']) {
    document.querySelector(piece).replaceWith(fresh.querySelector(piece));
  }
  for (const name of ['amount', 'cart-hash']) checkout.setAttribute(name, fresh.querySelector('liana-checkout').getAttribute(name));
  document.querySelector('#changed').hidden = false;
}

/** The cart may be changed in another tab. */
async function look() {
  try {
    if (!document.hidden && (await isOutdated())) await drawAnew();
  } catch {
    // The shop does not answer for a moment; the next look may.
  }
  setTimeout(look, betweenLooksMs);
}

setTimeout(look, betweenLooksMs);
