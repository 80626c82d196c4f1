import { ApplicationView, DisclosureView, LoanView, MyLoansView, OffersView, ReviewView, SignView } from '@liana/contract';
import { expect, test } from 'vitest';
import { aDecline, aDisclosure, anApplication, aReview, aSigning } from './applications.ts';
import { aLoan, myLoans } from './loans.ts';
import { anOffersView } from './offers.ts';

test.each([
  ['the offers screen', OffersView, anOffersView()],
  ['an application', ApplicationView, anApplication()],
  ['a decline', ApplicationView, aDecline()],
  ['a disclosure', DisclosureView, aDisclosure()],
  ['a review', ReviewView, aReview()],
  ['an agreement', SignView, aSigning()],
  ['a loan', LoanView, aLoan({ paid: 3 })],
  ['my loans', MyLoansView, myLoans()],
])('%s that element tests are built on is what the contract says', (_, schema, value) => {
  expect(schema.parse(value)).toEqual(value);
});
