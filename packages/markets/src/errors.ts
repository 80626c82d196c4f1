/** What can be asked of a market that it cannot answer. Codes are for programs and never change. */
export type MarketErrorCode =
  | 'market-unknown'
  | 'no-rule-set-in-force'
  | 'placeholder-missing'
  | 'reason-unknown'
  | 'no-admissible-product'
  | 'number-not-decimal'
  | 'offer-incomplete'
  | 'money-kept-back'
  | 'setting-invalid';

/** The one error of this package. Its message never holds a personal fact. */
export class MarketError extends Error {
  override readonly name = 'MarketError';
  readonly code: MarketErrorCode;

  constructor(code: MarketErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
