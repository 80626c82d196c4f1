// Shows the way to the order once the shopper is through. It decides nothing: the shop's server waits for the signed webhook.
document.querySelector('liana-checkout')?.addEventListener('liana-status', (event) => {
  document.querySelector('#financed').hidden = event.detail.status !== 'financed';
});
