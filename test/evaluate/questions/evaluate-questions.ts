import { UsageError } from '@liana/command-line';
import { bandFacts, compileCatalogue, type FactDictionary, learnAnswers } from '@liana/matching';
import type { Figure } from '../../figures/figure.ts';
import { twentyQuestions } from '../../synthetic/twenty-questions.ts';
import type { Evaluated } from '../evaluation.ts';
import { mostEntropy } from './entropy.ts';
import { everyQuestion, fixedOrder, randomOrder } from './fixed-strategies.ts';
import { type Interview, interview, type Strategy } from './interview.ts';
import { expectations, ours, oursUntilSettled } from './ours.ts';
import { questionsReport } from './report.ts';

const products = 200;
/** Questions asked of a person on average, at most. */
const gate = 8;

/** `evaluate questions`: how many of twenty questions are asked until every product is decided, beside simpler ways of asking. */
export async function evaluateQuestions(args: readonly string[]): Promise<Evaluated> {
  if (args.length > 0) throw new UsageError('the evaluation of questions takes no argument');
  const figures = questionFigures();
  return { figures, report: questionsReport(figures, { products, gate }) };
}

function questionFigures(): Figure[] {
  const { dictionary, snapshot, applicants, earlier } = twentyQuestions(products);
  const order = [...dictionary.keys()];
  const prior = learnAnswers(
    dictionary,
    earlier.map((facts) => bandFacts(dictionary, facts)),
  );
  // Amount, tenor and category are asked like the rest here; the product asks for the wish first.
  const compiled = compileCatalogue(snapshot, withoutWish(dictionary));
  const wishFirst = compileCatalogue(snapshot, dictionary);
  const ask = (strategy: Strategy, of = compiled) => applicants.map((person) => interview(of, person, strategy));

  const learned = ask(ours(compiled, prior));
  const mean = meanAsked(learned);
  const isKept = learned.every(({ isDecided, isExact }) => isDecided && isExact);
  const { first, off } = expectations(compiled, prior, applicants);
  return [
    { id: `questions.mean.${products}`, value: mean, unit: 'questions asked', gate, ok: mean <= gate && isKept },
    { id: `questions.mean.${products}.exact`, value: share(learned, ({ isExact }) => isExact), unit: '% of people with the exact result' },
    { id: `questions.mean.${products}.all`, value: meanAsked(ask(everyQuestion(order))), unit: 'when all are asked' },
    { id: `questions.mean.${products}.fixed`, value: meanAsked(ask(fixedOrder(order))), unit: 'in a fixed order, with stop' },
    { id: `questions.mean.${products}.random`, value: meanAsked(ask(randomOrder(order, 5))), unit: 'in any order, with stop' },
    { id: `questions.mean.${products}.entropy`, value: meanAsked(ask(mostEntropy(compiled, prior))), unit: 'by entropy, answers known' },
    { id: `questions.mean.${products}.uniform`, value: meanAsked(ask(ours(compiled))), unit: 'without learned answers' },
    { id: `questions.mean.${products}.wishFirst`, value: meanAsked(ask(ours(wishFirst, prior), wishFirst)), unit: 'the wish first' },
    {
      id: `questions.mean.${products}.settled`,
      value: meanAsked(ask(oursUntilSettled(wishFirst, prior), wishFirst)),
      unit: 'the wish first, until the shortlist is settled',
    },
    { id: `questions.expected.${products}`, value: first, unit: 'questions foretold at the start' },
    { id: `questions.expectedOff.${products}`, value: off, unit: 'questions off, over all that was foretold' },
  ];
}

const withoutWish = (dictionary: FactDictionary): FactDictionary =>
  new Map([...dictionary].map(([id, definition]) => [id, { ...definition, about: 'process' as const }]));

const meanAsked = (interviews: readonly Interview[]): number => interviews.reduce((sum, { asked }) => sum + asked, 0) / interviews.length;

const share = (interviews: readonly Interview[], isSo: (one: Interview) => boolean): number =>
  (100 * interviews.filter(isSo).length) / interviews.length;
