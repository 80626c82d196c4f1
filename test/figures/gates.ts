import { type Figure, shown } from './figure.ts';

/** Whether everything is as promised, and by name what is not. */
export function gatesReport(figures: readonly Figure[]): string[] {
  const gated = figures.filter(({ ok }) => ok !== undefined);
  const missed = gated.filter(({ ok }) => !ok);
  if (gated.length === 0) return ['No figure has a gate here.'];
  if (missed.length === 0) return [gated.length === 1 ? 'The one gate is kept.' : `All ${gated.length} gates are kept.`];
  return [`Gates missed: ${missed.length} of ${gated.length}.`, ...missed.map(missedLine)];
}

function missedLine(figure: Figure): string {
  const { id, unit, gate } = figure;
  return `  ✗ ${id}: ${shown(figure)} ${unit}${gate === undefined ? '' : `, the gate is ${shown({ value: gate, unit })}`}`;
}
