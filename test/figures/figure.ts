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

/** One line of a list that people read. */
export function asLine(figure: Figure): string {
  return `${figure.id.padEnd(48)} ${shown(figure).padStart(12)} ${figure.unit}${figure.ok === false ? '  ✗' : ''}`;
}

/**
 * The number of a figure with digits that mean something. A percentage has one behind the point, and more where it would else look like
 * all or nothing. What is whole was counted, and has none; anything else has none from 1,000 on and three below 1.
 */
export function shown({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (unit.startsWith('%')) return withDigits(value, digitsOfPercent(value));
  if (Number.isInteger(value)) return withDigits(value, 0);
  const size = Math.abs(value);
  return withDigits(value, size >= 1_000 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

const mostDigits = 3;

function digitsOfPercent(value: number): number {
  for (let digits = 1; digits < mostDigits; digits += 1) {
    const rounded = Number(value.toFixed(digits));
    if (rounded === value || (rounded !== 0 && rounded !== 100)) return digits;
  }
  return mostDigits;
}

function withDigits(value: number, digits: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
