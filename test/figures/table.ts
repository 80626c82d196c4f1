/**
 * Rows of cells under each other, indented by two. The first `left` columns stand to the left, the others to the right; a row may end
 * before its last column.
 */
export function table(rows: readonly (readonly string[])[], left = 1): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) => (column < left ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)));
    return `  ${cells.join('  ')}`.trimEnd();
  });
}
