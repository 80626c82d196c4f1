export type { Form, Line, Shape } from './line.ts';
export { runLine } from './run-line.ts';
export { UsageError } from './usage-error.ts';
export { oneOf, wholeNumber } from './words.ts';
