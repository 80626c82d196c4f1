/** Hears how far long work is: the share that is done, from 0 to 1, and what is at work now. */
export type Tell = (done: number, what: string) => void;

/** Where progress is written: standard error, or what stands for it. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const barWidth = 20;
const emptyLine = '\r\u001b[2K';

/**
 * Shows how far long work is. A terminal has one line that is written over and is gone at the end; anything else, such as a file, gets a
 * line for each part.
 *
 * @param now Milliseconds.
 */
export function progressOn(output: Output, now: () => number): { tell: Tell; end: () => void } {
  const began = now();
  return {
    tell(done, what) {
      const percent = `${Math.floor(100 * done)} %`.padStart(5);
      if (!output.isTTY) return void output.write(`${percent}  ${what}\n`);
      const full = Math.round(barWidth * done);
      const line = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${percent}  ${clock(now() - began)}  ${what}`;
      // A terminal that does not know its width says 0.
      output.write(`${emptyLine}${line.slice(0, (output.columns || 80) - 1)}`);
    },
    end() {
      if (output.isTTY) output.write(emptyLine);
    },
  };
}

/** Tells of one part of the work, which goes from `from` to `to` of the whole. */
export function within(tell: Tell, from: number, to: number): Tell {
  return (done, what) => tell(from + (to - from) * done, what);
}

/** `1:05`, minutes and seconds. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
