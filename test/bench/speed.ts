/** Something that can be done again and again. What it returns is kept, so that no engine leaves the work out. */
export type Work = () => unknown;

export interface Pace {
  /** How often a second, by the median round. */
  readonly perSecond: number;
  /** How often a second it was done in each round. */
  readonly rounds: readonly number[];
}

const roundMs = 25;
const rounds = 9;

let kept: unknown;

/** What was returned last, so that the results have a reader. */
export const lastResult = (): unknown => kept;

/**
 * How fast each of several works is, side by side: they take turns, so that a machine that is slow for a while is slow for all.
 * The first round only warms them up.
 */
export function sideBySide(works: readonly Work[], now: () => number = () => performance.now()): Pace[] {
  const found = works.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const pace = paceOf(work, now);
      if (round > 0) found[index]!.push(pace);
    }
  }
  return found.map(paceOfRounds);
}

/** The pace of something that was done this often a second in each round. */
export const paceOfRounds = (rounds: readonly number[]): Pace => ({ perSecond: median(rounds), rounds });

/** How many times faster the first is, by the median of rounds that ran next to each other. */
export const timesFaster = (first: Pace, second: Pace): number => median(first.rounds.map((pace, round) => pace / second.rounds[round]!));

function paceOf(work: Work, now: () => number): number {
  const start = now();
  let done = 0;
  let passed = 0;
  while (passed < roundMs) {
    kept = work();
    done += 1;
    passed = now() - start;
  }
  return (done * 1_000) / passed;
}

export function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  return inOrder.length % 2 === 1 ? inOrder[middle]! : (inOrder[middle - 1]! + inOrder[middle]!) / 2;
}
