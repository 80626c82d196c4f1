/** Of the known words, the one that a misspelt word most likely means: a third of its letters may be wrong, or its end missing. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const meant = candidate.toLowerCase();
    const isCutShort = written.length > 3 && meant.startsWith(written);
    const distance = isCutShort ? 1 : editDistance(written, meant);
    if (distance <= Math.max(1, Math.floor(written.length / 3)) && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { word: candidate, distance };
    }
  }
  return best?.word;
}

/** Letters to add, drop, change or swap with their neighbour. */
function editDistance(from: string, to: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = last![column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwapped ? beforeLast![column - 2]! + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(last![column]! + 1, current[column - 1]! + 1, changed, swapped));
    }
    [beforeLast, last] = [last, current];
  }
  return last![to.length]!;
}
