export type ThemeErrorCode = 'invalid-colour' | 'invalid-selector' | 'invalid-tokens' | 'brand-missing';

/** Thrown when a caller passes something that only `readThemeTokens` may judge; the message never repeats the value. */
export class ThemeError extends Error {
  override readonly name = 'ThemeError';
  readonly code: ThemeErrorCode;

  constructor(code: ThemeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
