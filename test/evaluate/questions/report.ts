import type { Figure } from '../../figures/figure.ts';
import { FiguresById } from '../../figures/figures-by-id.ts';
import { gatesReport } from '../../figures/gates.ts';
import { table } from '../../figures/table.ts';

/** The product's own way of asking has no last word. */
const ways = ['.all', '.random', '.fixed', '.entropy', '.uniform', '', '.wishFirst', '.settled'] as const;

/** A question as wide as this many signs. */
const perQuestion = 2;

/** The ways of asking under each other, each with a bar as long as its questions. */
export function questionsReport(figures: readonly Figure[], { products, gate }: { products: number; gate: number }): string {
  const byId = new FiguresById(figures);
  const mean = `questions.mean.${products}`;
  const rows = ways.flatMap((way) => {
    const figure = figures.find(({ id }) => id === `${mean}${way}`);
    if (!figure) return [];
    const label = way === '' ? 'ours, with learned answers' : figure.unit;
    const mark = figure.ok === undefined ? '' : figure.ok ? ' ✓' : ' ✗';
    return [[label, '█'.repeat(Math.round(perQuestion * figure.value)), `${figure.value.toFixed(2).padStart(5)}${mark}`, figure.id]];
  });
  return [
    `Questions asked of a person, on average, until all of ${products} products are decided; the gate is ${gate} at most.`,
    '',
    ...table(rows, 4),
    '',
    `  ${byId.plain(`${mean}.exact`)} of people end with the exact result (${mean}.exact).`,
    `  At the start ${byId.plain(`questions.expected.${products}`)} questions are foretold (questions.expected.${products}).`,
    `  A prediction is ${byId.plain(`questions.expectedOff.${products}`)} off on average (questions.expectedOff.${products}).`,
    '',
    ...gatesReport(figures),
  ].join('\n');
}
