import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LocaleController } from '../locale/locale-controller.ts';
import { axisLines } from './axis.ts';
import { type ChartBar, type ChartColumn, chartBars } from './chart-bars.ts';

/** How many dates stand under a chart. */
const DATES = 4;
/** From here on bars touch, or the gaps between them would be thinner than a dot of the screen. */
const DENSE_FROM = 61;
/** Of its place, a bar fills this part; the widest bar, of one payment alone, fills this part of the chart. */
const BAR_SHARE = 0.8;
const WIDEST_BAR = 0.12;

export interface ScheduleChart {
  /** Tells the patterns of two charts in one shadow tree apart. */
  id: string;
  columns: readonly ChartColumn[];
  currency: string;
  /** What the picture shows, in words. */
  label: string;
}

/**
 * One bar a column on an axis that holds zero. Parts are told apart by lightness and pattern, so that no hue is needed to read them. Time
 * runs from left to right in every language.
 */
export function scheduleChart({ id, columns, currency, label }: ScheduleChart, words: LocaleController): TemplateResult {
  const bars = chartBars(columns);
  const lines = axisLines(Math.max(0, ...bars.map(({ to }) => to)), Math.min(0, ...bars.map(({ from }) => from)));
  return html`
    <div class="chart" role="img" aria-label=${label} dir="ltr">
      <div class="scale">
        ${lines.map((amountMinor) => html`<span>${words.roundMoney({ amountMinor, currency })}</span>`)}
      </div>
      <div class="plot">
        <div class="lines">${lines.map((amount) => html`<i class=${amount === 0 ? 'zero' : nothing}></i>`)}</div>
        <svg class=${columns.length < DENSE_FROM ? 'bars' : 'bars dense'} aria-hidden="true">
          <defs>
            <pattern id="hatch-${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect class="paper" width="5" height="5" />
              <rect class="ink" width="2.4" height="5" />
            </pattern>
          </defs>
          ${bars.map((bar) => drawnBar(bar, columns.length, lines, id))}
        </svg>
      </div>
      <div class="dates">${dates(columns, words)}</div>
    </div>
  `;
}

/** In shares of the picture, so that it is as sharp at any size and its pattern is never stretched. */
function drawnBar({ part, column, from, to }: ChartBar, count: number, lines: readonly number[], id: string): TemplateResult {
  const [bottom, top] = [lines[0]!, lines.at(-1)!];
  const height = (amount: number) => share((top - amount) / (top - bottom));
  const width = count < DENSE_FROM ? Math.min(BAR_SHARE / count, WIDEST_BAR) : 1 / count;
  const left = (column + 0.5) / count - width / 2;
  const fill = part === 'fees' ? `url(#hatch-${id})` : nothing;
  const isStacked = from > 0 || to < 0;
  const edge = height(to < 0 ? to : from);
  return svg`
    <rect class=${part} fill=${fill} x=${share(left)} width=${share(width)} y=${height(to)} height=${share((to - from) / (top - bottom))} />
    ${isStacked ? svg`<line class="between" x1=${share(left)} x2=${share(left + width)} y1=${edge} y2=${edge} />` : nothing}
  `;
}

/** Four at most, each under the first column of its stretch; the last stretch goes without where it is too short for one. */
function dates(columns: readonly ChartColumn[], words: LocaleController): TemplateResult[] {
  const every = Math.ceil(columns.length / DATES);
  const stretches = Array.from({ length: Math.ceil(columns.length / every) }, (_, index) =>
    columns.slice(index * every, (index + 1) * every),
  );
  return stretches.map(
    (stretch) => html`
      <span class=${every === 1 ? 'own' : nothing} data-share=${stretch.length}>
        ${stretch.length * 3 < every * 2 ? nothing : html`<span>${dateOf(stretch[0]!, words)}</span>`}
      </span>
    `,
  );
}

const dateOf = ({ on }: ChartColumn, words: LocaleController) => (on ? words.month(on) : words.messages.schedule.start);

const share = (part: number) => `${Math.round(part * 1e5) / 1e3}%`;
