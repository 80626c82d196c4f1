import { Loan } from 'loanjs';
import type { Reader } from '../../../conformance/verdict.ts';
import { monthlyLoan, twoPlaces } from '../loan-cases.ts';
import type { Peer } from '../peer.ts';

const annuity: Reader = (inputs) => {
  const { principal, annualRatePercent, months } = monthlyLoan(inputs);
  const loan = () => Loan(principal, months, annualRatePercent, 'annuity');
  const payment = () => twoPlaces(loan().installments[0]!.installment);
  const rows = () =>
    loan().installments.map(({ installment, interest, capital, remain }) => [installment, interest, capital, remain].map(twoPlaces));
  return { emi: payment, monthlyPayment: payment, rows };
};

const equalPrincipal: Reader = (inputs) => {
  const { principal, annualRatePercent, months } = monthlyLoan(inputs);
  const loan = () => Loan(principal, months, annualRatePercent, 'diminishing');
  const payment = (index: number) => () => loan().installments.at(index)!.installment;
  return {
    firstPayment: payment(0),
    secondPayment: payment(1),
    penultimatePayment: payment(-2),
    lastPayment: payment(-1),
    monthlyDecrease: () => payment(0)() - payment(1)(),
    totalPayment: () => loan().sum,
    totalInterest: () => loan().interestSum,
  };
};

export const loanjsPeer: Peer = {
  name: 'loanjs',
  readers: { 'schedule.annuity': annuity, 'schedule.equal_principal': equalPrincipal },
  schedule: ({ principal, months, annualRatePercent }) => Loan(principal, months, annualRatePercent, 'annuity'),
};
