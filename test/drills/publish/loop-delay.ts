// Loaded into the server before its main module: notes how late its event loop is, for whoever reads the file that LOOP_DELAY_FILE names.
import { appendFile } from 'node:fs/promises';

const everyMs = 2;
const notedFromMs = 3;
const file = process.env.LOOP_DELAY_FILE;
let notes: string[] = [];
let last = performance.now();
let worked = workMs();

/** What this thread has computed so far, in milliseconds. */
function workMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A turn that came late: when, in milliseconds since 1970, by how many milliseconds, and how many of them the thread computed. */
function note(): void {
  const now = performance.now();
  const lateMs = now - last - everyMs;
  last = now;
  const before = worked;
  worked = workMs();
  if (lateMs >= notedFromMs) notes.push(`${performance.timeOrigin + now} ${lateMs.toFixed(1)} ${(worked - before).toFixed(1)}\n`);
}

if (file) {
  setInterval(note, everyMs).unref();
  setInterval(() => {
    const text = notes.join('');
    notes = [];
    if (text) void appendFile(file, text);
  }, 500).unref();
}
