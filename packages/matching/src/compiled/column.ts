import type { FactDefinition } from '../facts/fact.ts';
import { type Literal, literalOf } from '../rules/literals.ts';
import type { Predicate } from '../rules/rule.ts';
import { type Attribute, AttributeBuilder } from './attribute.ts';
import { type Ranges, sharedRanges } from './ranges.ts';
import { collectNumbers, type Scale, scaleOf } from './scale.ts';

/** Products that are worked on between two pauses. */
const stride = 256;

/** What a catalogue's products demand of one fact, until all numbers that they name are known. */
export class Column {
  readonly #definition: FactDefinition;
  /** Places, from low to high; a product that demands two things stands there twice. */
  readonly #products: number[] = [];
  /** Beside each place, what is demanded there: a predicate that is a literal. Literals themselves would be a burden to keep. */
  readonly #demands: Predicate[] = [];
  readonly #numbers = new Set<number>();
  readonly #ruleIds = new Set<string>();

  constructor(definition: FactDefinition) {
    this.#definition = definition;
  }

  /** Adds a demand of the product at this place, which is that of the last one or behind it: as it stands, as a literal, and by which rule. */
  add(product: number, demand: Predicate, literal: Literal, ruleId: string): void {
    this.#products.push(product);
    this.#demands.push(demand);
    collectNumbers(literal, this.#numbers);
    this.#ruleIds.add(ruleId);
  }

  /** The attribute of all that was added, for so many products. What it cannot hold is left over. */
  *build(products: number, leaveOver: (product: number, demand: Predicate) => void): Generator<void, Attribute, void> {
    const scale = scaleOf(this.#definition, this.#numbers);
    const builder = new AttributeBuilder({ fact: this.#definition.id, ruleIds: this.#ruleIds }, scale, products);
    for (let from = 0, done = 0; from < this.#products.length; done += 1) {
      const product = this.#products[from]!;
      let ranges = acceptedBy(scale, this.#demands[from]!);
      let to = from + 1;
      for (; this.#products[to] === product; to += 1) ranges = sharedRanges(ranges, acceptedBy(scale, this.#demands[to]!));
      if (!builder.accept(product, ranges)) for (const demand of this.#demands.slice(from, to)) leaveOver(product, demand);
      from = to;
      if (done % stride === 0) yield;
    }
    return builder.finish();
  }
}

const acceptedBy = (scale: Scale, demand: Predicate): Ranges => scale.accepted(literalOf(demand)!);
