import { wholeNumber } from '@liana/command-line';
import { todayIn } from '@liana/markets';
import { learnFromOutcomes } from '../approval/learn.ts';
import { rehearse } from '../approval/rehearse.ts';
import { learnFromVisits } from '../asking/learn-answers.ts';
import { findDecisions } from '../outcomes/outcomes.queries.ts';
import { CommandError, runCommand } from './command.ts';

const market = 'US';
const mode = 'test';

const usage = `Usage: train [--again] [--decisions <n, 120 unless said>]
  Without --again, made-up applicants meet the lenders first, where there are no outcomes yet.`;

const options = { again: { type: 'boolean' }, decisions: { type: 'string', default: '120' } } as const;

/**
 * `train`: made-up applicants go through the simulated lenders, unless that was done before, and the approval model is learned from every
 * outcome, and what people answer from their visits. `train --again` learns anew from the outcomes that there are. `--decisions <n>`: wanted for each lender, family and stage.
 */
await runCommand({ usage, forms: { '': { options } } }, async ({ values }, deps) => {
  const decisionsPerSegment = wholeNumber(values.decisions, '--decisions');
  const isFresh = (await findDecisions(deps.db, market, mode)).length === 0;
  if (isFresh && !values.again) {
    const today = todayIn(market, new Date(deps.clock.now()));
    const done = await rehearse(deps, { market, mode, today, decisionsPerSegment, applicants: 40_000, seed: 20_261_121 });
    console.log(
      `${done.applicants} made-up applicants met the lenders: ${done.decisions} decisions, ${done.unanswered} without an answer.`,
    );
  }
  const lesson = await learnFromOutcomes(deps, market, mode);
  if (!lesson) throw new CommandError('There are no outcomes to learn from. Are the lenders running?');
  console.log(`Approval model ${lesson.model.version.slice(0, 12)} learned from ${lesson.decisions} decisions.`);
  console.log(`${lesson.certified.length} of ${lesson.segments.length} segments keep the promise and may recommend.`);
  const answers = await learnFromVisits(deps, market, mode);
  if (answers) console.log(`The order of the questions was learned from ${answers.counted} ${answers.learnedFrom}.`);
});
