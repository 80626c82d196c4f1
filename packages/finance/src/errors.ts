/** What can be wrong with an input, or with the question itself. Codes are for programs and never change. */
export type FinanceErrorCode =
  | 'amount-out-of-range'
  | 'amount-not-whole'
  | 'amount-too-small'
  | 'currency-unknown'
  | 'currency-mismatch'
  | 'number-not-decimal'
  | 'division-by-zero'
  | 'shares-invalid'
  | 'rate-out-of-range'
  | 'periods-out-of-range'
  | 'date-invalid'
  | 'date-order'
  | 'due-day-out-of-range'
  | 'when-unknown'
  | 'convention-unknown'
  | 'charge-unknown'
  | 'day-count-unknown'
  | 'rounding-unknown'
  | 'repayment-unknown'
  | 'steps-invalid'
  | 'balloon-too-large'
  | 'drawdown-invalid'
  | 'refund-rule-unlawful'
  | 'unit-period-invalid'
  | 'down-payment-too-large'
  | 'payment-never-clears'
  | 'payments-overdue'
  | 'loan-already-paid'
  | 'no-rate'
  | 'several-rates';

/** The one error of this package. The message says what was expected and what arrived; it never holds a personal fact. */
export class FinanceError extends Error {
  override readonly name = 'FinanceError';
  readonly code: FinanceErrorCode;

  constructor(code: FinanceErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
