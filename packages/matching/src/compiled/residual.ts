import type { Facts } from '../facts/fact.ts';
import { productKnowledge } from '../match/product-knowledge.ts';
import { evaluate } from '../rules/evaluate.ts';
import { all, type Truth } from '../rules/truth.ts';
import type { CompiledCatalogue } from './compile.ts';

/** Reads what no bitmap holds. */
export function residualReader({ snapshot, dictionary, residual }: CompiledCatalogue, facts: Facts): (place: number) => Truth {
  return (place) => {
    const knowledgeOf = productKnowledge(snapshot.entries[place]!.product, dictionary, facts);
    return all(residual.get(place)!.map((part) => evaluate(part, knowledgeOf)));
  };
}
