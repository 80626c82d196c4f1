/** The command was called in a way that it does not know. The message is one sentence that says what is wrong; the usage follows it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
