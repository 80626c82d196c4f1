import type { Column } from './heading.ts';
import type { Columns, TableFault } from './table.ts';

/** Cells of a row that say less than one percent where a share of one was likely meant: 0.42 for 42 %. Whoever writes the sign means it. */
export function smallShares(line: number, texts: readonly string[], columns: Columns): TableFault[] {
  return columns.flatMap((column, index): TableFault[] => {
    const text = texts[index]!;
    if (!column || !isShare(column) || text.includes('%')) return [];
    const bounds = text.split(/\.\.|\|/).map((part) => part.trim());
    const isSmall = bounds.some((bound) => Number(bound) > 0) && bounds.every((bound) => Math.abs(Number(bound)) < 1);
    if (!isSmall) return [];
    const written = (write: (share: string) => string) => text.replace(/\d+\.\d+|\d+(?=\.\.|\s*\||$)/g, write);
    const [asPercent, signed] = [written((share) => hundredfold(share)), written((share) => `${share}%`)];
    const fix = `did you mean ${asPercent}? Write ${signed} if not`;
    return [{ line, column: index + 1, found: text, expected: `a percentage; this is ${signed}`, fix }];
  });
}

const isShare = (column: Column) => column.kind === 'fact' && column.definition.type.kind === 'percent';

/** A decimal times a hundred, without the error of binary fractions. */
const hundredfold = (share: string) => String(Number((Number(share) * 100).toPrecision(12)));
