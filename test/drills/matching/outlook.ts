import {
  type CatalogueEntry,
  type FactId,
  type Facts,
  type FactValue,
  factsIn,
  knownDebtRatio,
  type PreApproval,
  type Predicate,
} from '@liana/matching';
import { type Draw, drawOne } from '../../synthetic/random.ts';
import { dictionary } from './draw-facts.ts';
import { holds } from './holds.ts';
import { valuesWorthTrying } from './worth-trying.ts';

/** What becomes of a product when somebody answers all that is open, in one way after another. */
export interface Outlook {
  /** There are answers with which it fits. */
  somePass: boolean;
  /** There are answers with which it does not. */
  someFail: boolean;
  /** Every way was tried; otherwise there were so many that some were drawn. */
  isWhole: boolean;
}

/** Most ways that are tried of predicates that hang together; fewer where each needs a price. */
const most = 400;
const mostWithPrice = 12;

/** By trying: nothing here knows how the matcher comes to its answer. */
export function outlookOf(entry: CatalogueEntry, facts: Facts, draw: Draw, preApproval?: PreApproval): Outlook {
  const whole: Outlook = { somePass: true, someFail: false, isWhole: true };
  const parts = apart(conditionsOf(entry, preApproval), facts);
  for (const together of parts.toSorted((a, b) => a.open.length - b.open.length)) {
    const part = outlookOfPart(entry, together, facts, draw);
    // Parts share no open fact, so what one needs never stands in the way of another; and where one never holds, the whole never does.
    if (part.isWhole && !part.somePass) return part;
    whole.somePass &&= part.somePass;
    whole.someFail ||= part.someFail;
    whole.isWhole &&= part.isWhole;
  }
  return whole;
}

/** Each must hold. Who is approved in advance needs the rules, or those that are left of them within the limit. */
export function conditionsOf({ rules }: CatalogueEntry, preApproval?: PreApproval): readonly Predicate[] {
  const own = rules.map(({ when }) => when);
  if (!preApproval) return own;
  const left = rules.filter(({ id }) => !preApproval.waives.has(id)).map(({ when }) => when);
  return [{ any: [{ all: own }, { all: [...left, { fact: 'amount', atMost: preApproval.limitMinor }] }] }];
}

/** The facts whose answers a predicate hangs on: for a derived fact, those that it comes from. */
function factsBehind(predicate: Predicate): readonly FactId[] {
  let facts = behind.get(predicate);
  if (!facts) {
    facts = factsIn(predicate).flatMap((fact) => dictionary.get(fact)?.derivedFrom ?? [fact]);
    behind.set(predicate, facts);
  }
  return facts;
}

/** The same rules are judged for many people. */
const behind = new WeakMap<Predicate, readonly FactId[]>();

interface Part {
  predicates: readonly Predicate[];
  open: readonly FactId[];
}

/** Parts predicates so that no two parts share a fact that is open. */
function apart(predicates: readonly Predicate[], facts: Facts): readonly Part[] {
  const parts: Part[] = [];
  for (const predicate of predicates) {
    const open = factsBehind(predicate).filter((fact) => facts[fact] === undefined);
    const [joined, others] = [
      parts.filter((part) => part.open.some((fact) => open.includes(fact))),
      parts.filter((part) => !part.open.some((fact) => open.includes(fact))),
    ];
    const together: Part = {
      predicates: [...joined.flatMap((part) => part.predicates), predicate],
      open: [...new Set([...joined.flatMap((part) => part.open), ...open])],
    };
    parts.splice(0, parts.length, ...others, together);
  }
  return parts;
}

function outlookOfPart({ product }: CatalogueEntry, { predicates, open }: Part, facts: Facts, draw: Draw): Outlook {
  const values = open.map((fact) => valuesWorthTrying(dictionary.get(fact)!, predicates));
  const ways = values.reduce((all, some) => all * some.length, 1);
  const needsPrice = predicates.some((predicate) => factsIn(predicate).includes('debtRatio'));
  const isWhole = ways <= (needsPrice ? mostWithPrice : most);
  const outlook: Outlook = { somePass: false, someFail: false, isWhole };
  for (let way = 0; way < (isWhole ? ways : needsPrice ? mostWithPrice : most); way += 1) {
    const told: Record<FactId, FactValue | undefined> = { ...facts };
    let rest = way;
    for (const [at, some] of values.entries()) {
      told[open[at]!] = isWhole ? some[rest % some.length]! : drawOne(draw, some);
      rest = Math.floor(rest / some.length);
    }
    const known = (fact: FactId) => (fact === 'debtRatio' ? knownDebtRatio(product, dictionary, told) : told[fact])!;
    if (predicates.every((predicate) => holds(predicate, known))) outlook.somePass = true;
    else outlook.someFail = true;
    if (outlook.somePass && outlook.someFail) break;
  }
  return outlook;
}
