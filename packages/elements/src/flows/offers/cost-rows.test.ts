import { expect, test } from 'vitest';
import { LocaleController } from '../../locale/locale-controller.ts';
import { anOffer } from '../../testing/offers.ts';
import { flowWords } from '../words/index.ts';
import { costRows } from './cost-rows.ts';

const words = new LocaleController({
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
  locale: 'en',
  lang: '',
  dir: '',
});
const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
const plain = anOffer();

/** Label and amount of everything that is said of 1,000.00 in 12 payments of 90.00, one cent less at last, and a fee of 30.00 at the start. */
function saidOf(family: 'cash-instalment' | 'credit-card') {
  const sums = {
    principal: usd(100_000),
    instalment: usd(9_000),
    lastInstalment: usd(8_999),
    numberOfPayments: 12,
    fees: usd(3_000),
    totalPayable: usd(110_999),
    costOfCredit: usd(10_999),
  };
  const { boxes, facts } = costRows({ ...plain, family, terms: { ...plain.terms, ...sums } }, words, flowWords('en').offers.cost);
  return [...boxes, ...facts].map(({ label, value }) => `${label}: ${value}`);
}

test('a fee that is paid at the start is in no payment and was never lent, as the disclosure counts; both stand beside the sum of all', () => {
  const said = saidOf('cash-instalment');

  expect(said).toContain('Finance charge: $109.99');
  expect(said).toContain('Amount financed: $970.00');
  expect(said).toContain('Total of payments: $1,079.99');
  expect(said).toContain('Paid at the start: $30.00');
  expect(said).toContain('You pay in all: $1,109.99');
});

test('without one nothing is said of the start', () => {
  const { facts } = costRows(plain, words, flowWords('en').offers.cost);

  expect(facts.map(({ label }) => label)).not.toContain('Paid at the start');
});

test('the payments of a card vary: its sums are those of its terms', () => {
  expect(saidOf('credit-card')).toContain('Total of payments: $1,109.99');
});
