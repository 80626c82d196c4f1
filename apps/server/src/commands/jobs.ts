import { parseArgs } from 'node:util';
import { listDeadJobs, retryDeadJob } from '../admin/dead-jobs.ts';
import { CommandError, runCommand } from './command.ts';

const usage = `Usage:
  jobs dead
  jobs retry <id> [<id> …]`;

/** Shows the work that was given up, and puts it back. */
await runCommand(async (deps) => {
  const [action, ...ids] = parseArgs({ allowPositionals: true }).positionals;
  if (action === 'dead' && ids.length === 0) {
    const dead = await listDeadJobs(deps);
    for (const { id, kind, subject, tenant, mode, attempts, deadAt } of dead)
      console.log(`${id}  ${kind}  ${tenant} ${mode}  ${subject}  ${attempts} tries until ${deadAt}`);
    if (dead.length === 0) console.log('No job is dead.');
  } else if (action === 'retry' && ids.length > 0) {
    for (const id of ids) {
      await retryDeadJob(deps, id);
      console.log(`${id} is tried again, as often as at first.`);
    }
  } else {
    throw new CommandError(usage);
  }
});
