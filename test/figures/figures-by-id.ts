import { type Figure, shown } from './figure.ts';

/** What stands where there is no figure. */
const none = '–';

/** Figures, to be written into tables by their ids. */
export class FiguresById {
  readonly #figures: ReadonlyMap<string, Figure>;

  constructor(figures: readonly Figure[]) {
    this.#figures = new Map(figures.map((figure) => [figure.id, figure]));
  }

  has(id: string): boolean {
    return this.#figures.has(id);
  }

  /** `95.1 %`, or `897` for what has another unit. */
  plain(id: string): string {
    const figure = this.#figures.get(id);
    if (!figure) return none;
    return figure.unit.startsWith('%') ? `${shown(figure)} %` : shown(figure);
  }

  /** `95.1 % (93.9–96.1)`: the figure with its interval, where it has one as `<id>.low` and `<id>.high`; ✗ where its gate is missed. */
  rate(id: string): string {
    const [low, high] = [this.#figures.get(`${id}.low`), this.#figures.get(`${id}.high`)];
    const interval = low && high ? ` (${low.value.toFixed(1)}–${high.value.toFixed(1)})` : '';
    return `${this.plain(id)}${interval}${this.#figures.get(id)?.ok === false ? ' ✗' : ''}`;
  }

  /** The figure with ✓ or ✗ where it has a gate. */
  judged(id: string): string {
    const ok = this.#figures.get(id)?.ok;
    return `${this.plain(id)}${ok === undefined ? '' : ok ? ' ✓' : ' ✗'}`;
  }
}
