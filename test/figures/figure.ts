/** One figure of a bench, by a dotted id that never changes. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What the project promises, where it promises something that does not hang on the machine. */
  readonly gate?: number;
  /** Whether the promise is kept. */
  readonly ok?: boolean;
}

/** One line of a table that people read. */
export function asLine({ id, value, unit, ok }: Figure): string {
  return `${id.padEnd(48)} ${shown(value).padStart(12)} ${unit}${ok === false ? '  ✗' : ''}`;
}

/** A number with digits that mean something: none behind the point from 1,000 on, three below 1. */
export function shown(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 1_000 ? 0 : size >= 10 ? 1 : size >= 1 || size === 0 ? 2 : 3;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
