// Looks whether the shop's server has heard of the payment, or of other goods, and shows the page anew when it has.
const heading = document.querySelector('[data-order]');
const betweenLooksMs = 1500;
const longestMs = 10 * 60_000;
const stopAt = Date.now() + longestMs;

async function look() {
  if (Date.now() > stopAt) return;
  try {
    const answer = await fetch(`/orders/${heading.dataset.order}/state`);
    const { state, cartHash } = await answer.json();
    if (state !== heading.dataset.state || cartHash !== heading.dataset.cartHash) return location.reload();
  } catch {
    // The shop does not answer for a moment; the next look may.
  }
  setTimeout(look, betweenLooksMs);
}

if (heading && ['open', 'approved'].includes(heading.dataset.state)) setTimeout(look, betweenLooksMs);
