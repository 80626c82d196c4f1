/** One course of percentages, drawn with its own sign. */
export interface Course {
  sign: string;
  /** By column; `undefined` where there is none. */
  values: readonly (number | undefined)[];
}

export interface Plot {
  courses: readonly Course[];
  /** What stands under each column; only the first, the last and those behind a bar are written. */
  ticks: readonly string[];
  /** Columns before which a bar stands. */
  bars: ReadonlySet<number>;
  /** A percentage that is drawn as a line across. */
  level?: number;
}

/** Percentages between two lines of the drawing, the finest first. */
const steps = [0.5, 1, 2, 5, 10] as const;
const mostLines = 11;
/** What stands before the first column beside the number: `  ` in front, ` % ┤ ` behind. */
const axisWidth = 7;
/** A bar with its margin. */
const barWidth = 2;

/** Percentages over columns as text. Each course has a place of its own in a column, so that none hides another. */
export function dotPlot({ courses, ticks, bars, level }: Plot): string[] {
  const values = courses.flatMap((course) => course.values.filter((value) => value !== undefined));
  if (values.length === 0) return [];
  const all = level === undefined ? values : [...values, level];
  const range = (step: number) => ({ top: Math.ceil(Math.max(...all) / step), bottom: Math.floor(Math.min(...all) / step) });
  const step = steps.find((size) => range(size).top - range(size).bottom < mostLines) ?? 10;
  const { top, bottom } = range(step);
  const lines = Array.from({ length: top - bottom + 1 }, (_, line) => top - line);
  const isAt = (line: number, value: number | undefined) => value !== undefined && Math.round(value / step) === line;
  const width = Math.max(...lines.map((line) => String(line * step).length));
  const drawn = lines.map((line) => {
    const ground = isAt(line, level) ? '─' : ' ';
    const columns = ticks.map((_, column) => {
      const dots = courses.map((course) => (isAt(line, course.values[column]) ? course.sign : ground)).join('');
      return `${bars.has(column) ? `│${ground}` : ''}${dots}${ground}`;
    });
    return `  ${String(line * step).padStart(width)} % ┤${ground}${columns.join('')}`.trimEnd();
  });
  return [...drawn, axis(width + axisWidth, courses.length + 1, { ticks, bars })];
}

/** The words under the columns, each where its column begins unless the one before it is too long. */
function axis(indent: number, columnWidth: number, { ticks, bars }: Pick<Plot, 'ticks' | 'bars'>): string {
  let line = ' '.repeat(indent);
  let place = indent;
  for (const [column, tick] of ticks.entries()) {
    if (bars.has(column)) place += barWidth;
    const isSaid = column === 0 || column === ticks.length - 1 || bars.has(column);
    if (isSaid && (line.length < place || column === 0)) line = `${line.padEnd(place)}${tick}`;
    place += columnWidth;
  }
  return line;
}
