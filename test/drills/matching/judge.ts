import {
  type CatalogueEntry,
  type CatalogueSnapshot,
  type CompiledCatalogue,
  hasBit,
  type matchCompiled,
  matchProduct,
  type PreApproval,
  type Predicate,
  productTruth,
  type Truth,
} from '@liana/matching';
import type { Draw } from '../../synthetic/random.ts';
import { dictionary } from './draw-facts.ts';
import type { Asked } from './draw-pair.ts';
import { conditionsOf, outlookOf } from './outlook.ts';

/** A way to match a whole catalogue, so that the drill can be shown wrong ones. */
export type Match = typeof matchCompiled;

/** What was judged, and how many of the values were compared with every way to answer. */
export type Tally = Record<Truth | 'exact', number>;

/** A product of which something untrue is said. */
export interface Fault {
  place: number;
  sentence: string;
}

export interface Judgement {
  snapshot: CatalogueSnapshot;
  compiled: CompiledCatalogue;
  asked: Asked;
  match: Match;
  draw: Draw;
  tally?: Tally;
}

const resultOf: Record<Truth, string> = { pass: 'eligible', open: 'possible', fail: 'ineligible' };

/** The first product for which the index differs from the interpreter, or both from what is true. */
export function faultOf({ snapshot, compiled, asked, match, draw, tally }: Judgement): Fault | undefined {
  const { facts, mask, preApprovals } = asked;
  const { eligible, possible } = match({ compiled, facts, mask, preApprovals });
  for (const [place, entry] of snapshot.entries.entries()) {
    const preApproval = preApprovals.get(entry.product.id);
    const truth = hasBit(mask, place) ? productTruth(entry, dictionary, facts, preApproval) : undefined;
    const said = hasBit(eligible, place) ? (hasBit(possible, place) ? 'both sets' : 'pass') : hasBit(possible, place) ? 'open' : 'fail';
    if (said !== (truth ?? 'fail')) return { place, sentence: `the index says ${said}, the interpreter ${truth ?? 'that it is masked'}` };
    if (truth === undefined) continue;
    const untrue = lieOf(truth, entry, asked, draw, preApproval, tally);
    if (untrue) return { place, sentence: untrue };
    if (tally) tally[truth] += 1;
  }
  return undefined;
}

/** What is untrue of a value: certain means every way to answer, open means that both exist. */
function lieOf(
  truth: Truth,
  entry: CatalogueEntry,
  { facts }: Asked,
  draw: Draw,
  preApproval?: PreApproval,
  tally?: Tally,
): string | undefined {
  const { somePass, someFail, isWhole } = outlookOf(entry, facts, draw, preApproval);
  if (truth === 'pass' && someFail) return 'both say pass, but there are answers with which it does not fit';
  if (truth === 'fail' && somePass) return 'both say fail, but there are answers with which it fits';
  if (!isWhole || !namesNoFactTwice(conditionsOf(entry, preApproval))) return undefined;
  if (tally) tally.exact += 1;
  if (truth === 'open' && !somePass) return 'both say open, but there are no answers with which it fits';
  return truth === 'open' && !someFail ? 'both say open, but it fits whatever the answers are' : undefined;
}

/** Then the three values are exact. The ratio comes from many facts, and not every number is one that it can be. */
function namesNoFactTwice(predicates: readonly Predicate[]): boolean {
  const named = predicates.flatMap(mentions);
  return new Set(named).size === named.length && !named.includes('debtRatio');
}

function mentions(predicate: Predicate): readonly string[] {
  if ('all' in predicate) return predicate.all.flatMap(mentions);
  if ('any' in predicate) return predicate.any.flatMap(mentions);
  if ('not' in predicate) return mentions(predicate.not);
  return 'compare' in predicate ? [predicate.fact, predicate.to] : [predicate.fact];
}

/** That the interpreter's short form is its long one, which is dear. */
export function oracleFault({ entries }: CatalogueSnapshot, { facts, preApprovals }: Asked): Fault | undefined {
  for (const [place, entry] of entries.entries()) {
    const preApproval = preApprovals.get(entry.product.id);
    const [truth, { result }] = [productTruth(entry, dictionary, facts, preApproval), matchProduct(entry, dictionary, facts, preApproval)];
    if (result !== resultOf[truth]) return { place, sentence: `productTruth says ${truth}, matchProduct ${result}` };
  }
  return undefined;
}
