// npm start: the whole system, from nothing, until Ctrl-C.
import { endCommands } from './command.ts';
import { ensureBuilt } from './system/build.ts';
import { guide } from './system/guide.ts';
import { findObstacle } from './system/obstacles.ts';
import { settingsFrom } from './system/settings.ts';
import { type RunningSystem, startSystem } from './system/system.ts';

let system: RunningSystem | undefined;
let isEnding = false;

async function start(): Promise<void> {
  const settings = settingsFrom(process.env);
  const obstacle = await findObstacle(settings);
  if (obstacle) throw new Error(obstacle);

  if (await ensureBuilt()) console.log('Built what browsers load.');
  system = await startSystem(settings, { say: console.log });
  console.log(`\n${guide(settings)}\n`);

  const lastWords = await system.broken;
  if (!isEnding) throw new Error(lastWords);
}

/** Ends everything, once, however often it is asked to. */
async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  await Promise.all([system?.stop(), endCommands()]);
  process.exit(code);
}

// Ctrl-C and a polite kill are how this is meant to end: no error.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));

start().catch((error: Error) => {
  if (isEnding) return;
  console.error(error.message);
  void end(1);
});
