// Webhooks come a moment after what they tell of: looks for a while whether the shop's server has heard more, and shows it.
const betweenLooksMs = 1500;
const longestMs = 10 * 60_000;
const stopAt = Date.now() + longestMs;

const ordersIn = (page) => [...page.querySelectorAll('section.order')];
const namesOf = (orders) => orders.map(({ id }) => id).join();

async function drawAnew() {
  const answer = await fetch('/back-office');
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const orders = ordersIn(fresh);
  if (namesOf(orders) !== namesOf(ordersIn(document))) return location.reload();
  for (const order of orders) {
    const shown = document.getElementById(order.id);
    // Where somebody is about to press a key, nothing changes under their hands.
    if (shown.outerHTML !== order.outerHTML && !shown.contains(document.activeElement)) shown.replaceWith(order);
  }
}

async function look() {
  if (Date.now() > stopAt) return;
  try {
    if (!document.hidden) await drawAnew();
  } catch {
    // The shop does not answer for a moment; the next look may.
  }
  setTimeout(look, betweenLooksMs);
}

setTimeout(look, betweenLooksMs);
