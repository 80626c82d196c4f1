/** What the elements in a shop's page say. Money and counts arrive formatted. */
export const en = {
  seeWhatFits: 'See what fits you',
  nobodyLends: 'No lender offers this amount over time at present.',
  notAvailable: 'Payment examples are not available right now. The price above is complete.',
  goToPortal: 'See ways to pay over time',
  close: 'Close',
  fromAmountAndMonths: 'From the amount and the months alone. Looking here leaves no mark on your credit record.',
  fromAmountAlone: 'From the amount alone. Looking here leaves no mark on your credit record.',
  startTitle: 'See which of these fit you',
  /** How many questions to expect, and the most that there can be. */
  startBody: (expected: number, most: number) => {
    if (most === 0) return 'The whole list, each with its reason, opens in a protected frame, which this page cannot read.';
    if (most === 1) return 'One question narrows the list. It is asked in a protected frame: this page cannot see your answer.';
    const asked = 'They are asked in a protected frame: this page cannot see your answers.';
    if (expected === most) return `At most ${most} questions narrow the list. ${asked}`;
    const some = expected === 1 ? 'One question or a few more' : `About ${expected} questions`;
    return `${some}, at most ${most}, narrow the list. ${asked}`;
  },
  start: 'Answer and see',
  opening: 'Opening a protected frame',
  moreOffers: (count: number) => `${count} more ${count === 1 ? 'offer' : 'offers'} in the whole list, which opens with the questions`,
  failedTitle: 'This could not be opened here',
  failedBody: 'The shop page is complete and your order is unchanged. The same offers are on the page of our partner.',
  retry: 'Try again',
  payOverTime: 'Pay over time',
  changedAmount: (was: string, now: string) => `The amount changed from ${was} to ${now}. The offers were priced again.`,
  notBound: 'The shop has not confirmed this order yet. You can look, but nothing can be sent.',
  financed: 'Financed. The shop has been told.',
  notFinanced: 'Not financed. Choose another way to pay.',
  frameTitle: 'Offers and application, protected from this page',
};
export type Words = typeof en;
