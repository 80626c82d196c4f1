import type { Dependencies } from '../dependencies.ts';
import { traceOf } from '../http/envelope.ts';
import type { ScheduledTask } from './schedule.ts';

/** Runs each task now and then every so often, and all of them when a test clock was moved. Returns how to end it. */
export function startSchedule(deps: Dependencies, tasks: readonly ScheduledTask[]): () => Promise<void> {
  const closing = new AbortController();
  const again = async (task: ScheduledTask) => {
    while (!closing.signal.aborted) {
      await task.run(deps).catch((error) => deps.log.error('task-failed', { task: task.name, ...traceOf(error) }));
      await deps.signals.wait('clock-moved', task.everyMs, closing.signal).catch(() => {});
    }
  };
  const loops = tasks.map(again);
  return async () => {
    closing.abort();
    await Promise.all(loops);
  };
}
