// What the page shows after the shopper is through. It decides nothing: the shop's server waits for the signed webhook.
const notices = document.querySelectorAll('[data-when]');

document.querySelector('liana-checkout')?.addEventListener('liana-status', (event) => {
  for (const notice of notices) notice.hidden = notice.dataset.when !== event.detail.status;
});
