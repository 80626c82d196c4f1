/** The operator asked for something that cannot be; the message says what was expected. Commands show it without a stack. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
