/** By kind of oddity: how many rows have it, and the line of the first. */
export type OddRows = Map<string, { rows: number; first: number }>;

/** Rows that are odd in the same way, whatever the number. */
const kindOf = (oddity: string): string => oddity.replaceAll(/"?-?\d+(\.\d+)?"?/g, '…');

/** Writes down what is odd about the row in a line of the file. */
export function note(odd: OddRows, oddities: readonly string[], line: number): void {
  for (const kind of oddities.map(kindOf)) {
    const { rows, first } = odd.get(kind) ?? { rows: 0, first: line };
    odd.set(kind, { rows: rows + 1, first });
  }
}
