import { type FactDefinition, type FactDictionary, type FactId, type Facts, type FactValue, usFacts } from '@liana/matching';
import { type Draw, drawBelow, drawOne } from '../../synthetic/random.ts';

const ofTheMarket = [
  ...['amount', 'tenorMonths', 'incomeMonthly', 'housingMonthly', 'debtMonthly', 'creditBand'],
  ...['region', 'timeInJob', 'localHour', 'debtRatio'],
];
const localHour = usFacts.get('localHour')!;
/** Forms that no fact of the market has: a share that is told, and so few numbers that a list can hold them all. */
const ofTheirOwn: readonly FactDefinition[] = [
  { ...localHour, id: 'toldShare', type: { kind: 'percent', min: 0, max: 100 } },
  { ...localHour, id: 'fewCount', type: { kind: 'integer', unit: 'count', min: 0, max: 3 } },
];

/** Facts of every form that a rule may test. */
export const dictionary: FactDictionary = new Map(
  [...ofTheMarket.map((id) => usFacts.get(id)!), ...ofTheirOwn].map((definition) => [definition.id, definition]),
);
export const testable = [...dictionary.values()];
export const told = testable.filter(({ source }) => source !== 'derived');
export const isNumeric = ({ type }: FactDefinition): boolean => !('options' in type);

/** The first and the last value of a number; a ratio without an end ends where rules no longer look. */
export function endsOf({ type }: FactDefinition): readonly [number, number] {
  if (type.kind === 'percent') return [type.min, Math.min(type.max, 200)];
  if (type.kind === 'money' || type.kind === 'integer') return [type.min, type.max];
  throw new RangeError(`a ${type.kind} is no number`);
}

/** Numbers near a few marks, so that rules and answers meet at bounds; some lie beyond the ends, some between two whole numbers. */
export function drawNumber(draw: Draw, definition: FactDefinition): number {
  const [min, max] = endsOf(definition);
  const mark = min + Math.floor(((max - min) * drawBelow(draw, 6)) / (draw() < 0.5 ? 5 : 300));
  const nudge = drawOne(draw, [0, 0, 0, 0, -1, 1, 0.5]);
  return mark + nudge;
}

/** An answer that is of the fact's type. */
function drawAnswer(draw: Draw, definition: FactDefinition): FactValue {
  const { type } = definition;
  if ('options' in type) return drawOne(draw, type.options).id;
  const [min, max] = endsOf(definition);
  const number = Math.max(min, Math.min(max, drawNumber(draw, definition)));
  return type.kind === 'percent' ? number : Math.floor(number);
}

/** What is known of somebody, with gaps; sometimes nothing, sometimes all. */
export function drawPerson(draw: Draw): Facts {
  const share = drawOne(draw, [0, 0.3, 0.5, 0.7, 0.9, 1]);
  const facts: Record<FactId, FactValue> = {};
  for (const definition of told) if (draw() < share) facts[definition.id] = drawAnswer(draw, definition);
  return facts;
}
