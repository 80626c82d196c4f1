import type { FactDefinition, FactDictionary } from '../fact.ts';
import { usApplicationFacts } from './application.ts';
import { usPersonFacts } from './person.ts';
import { usProcessFacts } from './process.ts';
import { usWishFacts } from './wish.ts';

const definitions: readonly FactDefinition[] = [...usWishFacts, ...usPersonFacts, ...usProcessFacts, ...usApplicationFacts];

/** Every fact that rules, questions and lenders' forms of the US market may name. */
export const usFacts: FactDictionary = new Map(definitions.map((definition) => [definition.id, definition]));
