import type { Dependencies } from '../dependencies.ts';

/** Work that comes again by itself. It may run on several nodes at once, so it must bear that. */
export interface ScheduledTask {
  name: string;
  everyMs: number;
  run(deps: Dependencies): Promise<void>;
}
