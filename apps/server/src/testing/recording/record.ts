import { onStage, type Walk } from './stage.ts';
import { Tape } from './tape.ts';
import { applying } from './walks/applying.ts';
import { askingLenders } from './walks/asking-lenders.ts';
import { deciding } from './walks/deciding.ts';
import { fromWishToList } from './walks/from-wish-to-list.ts';
import { inTheShop } from './walks/in-the-shop.ts';
import { readingTheCost } from './walks/reading-the-cost.ts';
import { repaying } from './walks/repaying.ts';
import { withoutShop } from './walks/without-shop.ts';

/** Each walk has a server and a seed of its own, so that one more walk changes nothing in the others. */
const walks: Record<string, Walk> = {
  inTheShop,
  fromWishToList,
  askingLenders,
  readingTheCost,
  applying,
  deciding,
  repaying,
  withoutShop,
};

/** Walks all the ways and gives what the server answered, as texts of JSON by file name. Every run gives the same. */
export async function record(): Promise<Map<string, string>> {
  const tape = new Tape();
  for (const [seed, walk] of Object.entries(walks)) await onStage(seed, walk, tape);
  return tape.files();
}
