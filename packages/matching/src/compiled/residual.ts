import type { Product } from '../catalogue/schema.ts';
import type { FactId, Facts } from '../facts/fact.ts';
import { type Knowledge, type KnowledgeOf, knowledgeFromFacts } from '../facts/possible.ts';
import { openBehindRatio } from '../match/debt-ratio.ts';
import { productKnowledge } from '../match/product-knowledge.ts';
import { type RatioSpan, type RoughRatios, roughRatios, truthWithin } from '../match/rough-ratio.ts';
import { evaluate, openFactsOf } from '../rules/evaluate.ts';
import type { Truth } from '../rules/truth.ts';
import type { CompiledCatalogue } from './compile.ts';
import type { ResidualPart } from './residual-part.ts';

/** What the parts that no bitmap holds say to one person. What hangs on the answers alone is found once for all products. */
export class ResidualReader {
  readonly #compiled: CompiledCatalogue;
  readonly #facts: Facts;
  readonly #answered: KnowledgeOf;
  #madeRatios: RoughRatios | undefined;
  /** What is the same for all products of a part; `undefined` where it is not. */
  readonly #truths = new Map<ResidualPart, Truth | undefined>();
  readonly #waits = new Map<ResidualPart, readonly FactId[]>();
  /** The product that was read last, and what was found out about it. */
  #place = -1;
  #span: RatioSpan | undefined;
  #exact: KnowledgeOf | undefined;

  constructor(compiled: CompiledCatalogue, facts: Facts) {
    this.#compiled = compiled;
    this.#facts = facts;
    this.#answered = remembering(knowledgeFromFacts(compiled.dictionary, facts));
  }

  /** Whether all parts of a product hold. */
  truthAt(place: number): Truth {
    let isOpen = false;
    for (const part of this.#partsAt(place)) {
      const truth = this.#truthOf(part);
      if (truth === 'fail') return 'fail';
      if (truth === 'open') isOpen = true;
    }
    return isOpen ? 'open' : 'pass';
  }

  /** For each part of a product that is open: the facts that it waits for, each once. */
  waitsAt(place: number): readonly (readonly FactId[])[] {
    const waits: (readonly FactId[])[] = [];
    for (const part of this.#partsAt(place)) if (this.#truthOf(part) === 'open') waits.push(this.#waitsOf(part));
    return waits;
  }

  #partsAt(place: number): readonly ResidualPart[] {
    if (place !== this.#place) {
      this.#place = place;
      this.#span = undefined;
      this.#exact = undefined;
    }
    return this.#compiled.residual.get(place)!;
  }

  #truthOf(part: ResidualPart): Truth {
    if (!this.#truths.has(part)) this.#truths.set(part, this.#truthOfAll(part));
    return this.#truths.get(part) ?? this.#ownTruthOf(part);
  }

  #truthOfAll({ when, isOfAnswers, ratio }: ResidualPart): Truth | undefined {
    if (isOfAnswers) return evaluate(when, this.#answered);
    const span = ratio?.rates && this.#ratios.between(ratio.rates);
    return span && truthWithin(ratio.bounds, span);
  }

  #ownTruthOf({ when, ratio }: ResidualPart): Truth {
    if (ratio) this.#span ??= this.#ratios.at(this.#product);
    const truth = ratio && this.#span && truthWithin(ratio.bounds, this.#span);
    return truth ?? evaluate(when, this.#knowledge);
  }

  #waitsOf(part: ResidualPart): readonly FactId[] {
    const { when, isOfAnswers, ratio } = part;
    if (!isOfAnswers && !ratio) return eachOnce(openFactsOf(when, this.#knowledge));
    let waits = this.#waits.get(part);
    if (!waits) {
      waits = eachOnce(ratio ? openBehindRatio(ratio.like, this.#answered) : openFactsOf(when, this.#answered));
      this.#waits.set(part, waits);
    }
    return waits;
  }

  get #ratios(): RoughRatios {
    this.#madeRatios ??= roughRatios(this.#facts, this.#answered);
    return this.#madeRatios;
  }

  get #product(): Product {
    return this.#compiled.snapshot.entries[this.#place]!.product;
  }

  /** To the cent. */
  get #knowledge(): KnowledgeOf {
    this.#exact ??= productKnowledge(this.#product, this.#compiled.dictionary, this.#facts, this.#answered);
    return this.#exact;
  }
}

function remembering(knowledgeOf: KnowledgeOf): KnowledgeOf {
  const known = new Map<FactId, Knowledge>();
  return (fact) => {
    const knowledge = known.get(fact) ?? knowledgeOf(fact);
    known.set(fact, knowledge);
    return knowledge;
  };
}

const eachOnce = (facts: readonly FactId[]): readonly FactId[] => [...new Set(facts)];
