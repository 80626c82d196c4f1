import { ConsentText, DisclosureView, LoanView, OfferView, QuestionView, ReasonView } from '@liana/contract';
import { expect, test } from 'vitest';
import { aConsentText } from './consents.ts';
import { aDisclosure } from './disclosures.ts';
import { aLoan } from './loans.ts';
import { aMoneyQuestion, aQuestion, declineReasons, demoOffers } from './offers.ts';

test.each([
  ['offers', OfferView.array(), demoOffers()],
  ['questions', QuestionView.array(), [aQuestion(), aMoneyQuestion()]],
  ['reasons', ReasonView.array(), declineReasons()],
  ['a consent', ConsentText, aConsentText()],
  ['a disclosure', DisclosureView, aDisclosure()],
  ['a loan', LoanView, aLoan({ paid: 3 })],
])('%s that element tests are built on: as the contract says', (_, schema, value) => {
  expect(schema.parse(value)).toEqual(value);
});
