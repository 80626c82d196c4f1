// Once the shopper is through, the way leads to the order, and nothing here offers to pay a second time. It decides nothing: the
// shop's server waits for the signed webhook.
document.querySelector('liana-checkout')?.addEventListener('liana-status', (event) => {
  const isFinanced = event.detail.status === 'financed';
  document.querySelector('#financed').hidden = !isFinanced;
  document.querySelector('#card').hidden = isFinanced;
});
