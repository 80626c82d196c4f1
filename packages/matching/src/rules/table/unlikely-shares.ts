import type { Column } from './heading.ts';
import type { Columns, TableFault } from './table.ts';

/** A share of the income above this is no limit; in basis points, 4300 is a common one. */
const greatestCommonShare = 100;

/**
 * Cells of a row with a percentage where a share of one was likely meant, 0.42 for 42 %, or basis points, 4200. Whoever writes the sign means
 * it.
 */
export function unlikelyShares(line: number, texts: readonly string[], columns: Columns): TableFault[] {
  return columns.flatMap((column, index): TableFault[] => {
    const text = texts[index]!;
    if (!column || !isShare(column) || text.includes('%')) return [];
    const bounds = text.split(/\.\.|\|/).map((part) => Number(part.trim()));
    const isSmall = bounds.some((bound) => bound > 0) && bounds.every((bound) => Math.abs(bound) < 1);
    const isLarge = bounds.some((bound) => bound > greatestCommonShare);
    if (!isSmall && !isLarge) return [];
    const written = (write: (share: string) => string) => text.replace(/\d+\.\d+|\d+(?=\.\.|\s*\||$)/g, write);
    const [asPercent, signed] = [written((share) => scaled(share, isSmall ? 100 : 0.01)), written((share) => `${share}%`)];
    const fix = `did you mean ${asPercent}? Write ${signed} if not`;
    return [{ line, column: index + 1, found: text, expected: `a percentage; this is ${signed}`, fix }];
  });
}

const isShare = (column: Column) => column.kind === 'fact' && column.definition.type.kind === 'percent';

/** A decimal times another, without the error of binary fractions. */
const scaled = (share: string, factor: number) => String(Number((Number(share) * factor).toPrecision(12)));
