import type { Bitset } from '../bitset.ts';
import type { Facts } from '../facts/fact.ts';
import type { Attribute } from './attribute.ts';
import type { CompiledCatalogue } from './compile.ts';

/** An answer to a fact whose products are held as first and last slots. */
export interface ColumnAnswer {
  attribute: Attribute;
  slot: number;
}

/** What the index knows of somebody's facts. */
export interface AnsweredAttributes {
  /** Known facts that are held as bitmaps … */
  answered: readonly Attribute[];
  /** … and, beside each, the products that accept the answer. */
  accepting: readonly Bitset[];
  /** The other known facts. */
  columns: readonly ColumnAnswer[];
  /** For each fact that is not known: the products that accept whatever it may be. */
  unknown: readonly Bitset[];
}

export function answeredAttributes({ attributes }: CompiledCatalogue, facts: Facts): AnsweredAttributes {
  const answered: Attribute[] = [];
  const accepting: Bitset[] = [];
  const columns: ColumnAnswer[] = [];
  const unknown: Bitset[] = [];
  for (const attribute of attributes) {
    const value = facts[attribute.fact];
    if (value === undefined) unknown.push(attribute.acceptAll);
    else if (attribute.bySlot) {
      answered.push(attribute);
      accepting.push(attribute.bySlot[attribute.slotOf(value)]!);
    } else columns.push({ attribute, slot: attribute.slotOf(value) });
  }
  return { answered, accepting, columns, unknown };
}
