import type { Problem } from '@liana/contract';

/**
 * - `refused`: the API said no; `problem` says why. Asking again changes nothing.
 * - `unreachable`: no answer, or only 5xx, after every try. The message says either what kept the call from being sent, or that it may have
 *   taken effect: repeat it with the same key.
 * - `answer-unreadable`: an answer that the contract does not know; most likely an older version of this package.
 * - `not-a-secret-key`, `cart-not-canonical`: a mistake in the calling code.
 * - `webhook-forged`: no valid signature, or older or newer than five minutes. Answer 400 and do nothing.
 * - `webhook-unreadable`: signed, but not an event that this version knows.
 */
export type MerchantErrorCode =
  | 'refused'
  | 'unreachable'
  | 'answer-unreadable'
  | 'not-a-secret-key'
  | 'cart-not-canonical'
  | 'webhook-forged'
  | 'webhook-unreadable';

/** Everything that this package throws. `problem` (RFC 9457) is there with the code `refused`. */
export class MerchantError extends Error {
  override readonly name = 'MerchantError';
  readonly code: MerchantErrorCode;
  readonly problem: Problem | undefined;

  constructor(code: MerchantErrorCode, message: string, options: ErrorOptions & { problem?: Problem } = {}) {
    super(message, options);
    this.code = code;
    this.problem = options.problem;
  }
}
