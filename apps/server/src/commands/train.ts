import { parseArgs } from 'node:util';
import { todayIn } from '@liana/markets';
import { learnFromOutcomes } from '../approval/learn.ts';
import { rehearse } from '../approval/rehearse.ts';
import { findDecisions } from '../outcomes/outcomes.queries.ts';
import { CommandError, runCommand } from './command.ts';

const market = 'US';
const mode = 'test';

/**
 * `train`: made-up applicants go through the simulated lenders, unless that was done before, and the approval model is learned from every
 * outcome. `train --again` learns anew from the outcomes that there are. `--decisions <n>`: wanted for each lender, family and stage.
 */
await runCommand(async (deps) => {
  const { values } = parseArgs({ options: { again: { type: 'boolean' }, decisions: { type: 'string', default: '120' } } });
  const decisionsPerSegment = Number(values.decisions);
  if (!Number.isInteger(decisionsPerSegment) || decisionsPerSegment < 1) throw new CommandError('--decisions is a whole number from 1 up');
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
});
