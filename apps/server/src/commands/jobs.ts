import { listDeadJobs, retryDeadJob } from '../admin/dead-jobs.ts';
import { runCommand } from './command.ts';

const usage = `Usage:
  jobs dead
  jobs retry <id> [<id> …]`;

const forms = { dead: {}, retry: { takes: ['id'], repeats: true } } as const;

/** Shows the work that was given up, and puts it back. */
await runCommand({ usage, forms }, async ({ name, args }, deps) => {
  if (name === 'retry') {
    for (const id of args) {
      await retryDeadJob(deps, id);
      console.log(`${id} is tried again, as often as at first.`);
    }
    return;
  }
  const dead = await listDeadJobs(deps);
  for (const { id, kind, subject, tenant, mode, attempts, deadAt } of dead)
    console.log(`${id}  ${kind}  ${tenant} ${mode}  ${subject}  ${attempts} tries until ${deadAt}`);
  if (dead.length === 0) console.log('No job is dead.');
});
