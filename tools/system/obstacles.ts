import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { type ProcessName, portVariable, type SystemSettings } from './settings.ts';

const NODE_MAJOR = 24;

/** What keeps the system from starting here, in one sentence that says what to do; undefined when nothing does. */
export async function findObstacle(settings: SystemSettings, nodeVersion = process.versions.node): Promise<string | undefined> {
  return nodeObstacle(nodeVersion) ?? folderObstacle(settings.data) ?? (await portObstacle(settings.ports));
}

function nodeObstacle(version: string): string | undefined {
  if (Number(version.split('.')[0]) >= NODE_MAJOR) return undefined;
  return `Liana needs Node ${NODE_MAJOR} or newer, this is ${version}: start it with "npm start", which brings its own.`;
}

function folderObstacle(folder: string): string | undefined {
  try {
    makeFolder(folder);
    const probe = join(folder, `.writable-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `The data folder ${folder} cannot be written (${code}): make it writable, or set LIANA_DATA to another folder.`;
  }
}

/** Node's own way to make a folder with its parents never comes back where the system refuses with "no such file", as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, 0o700); // keys and sealed facts will be in it
}

async function portObstacle(ports: SystemSettings['ports']): Promise<string | undefined> {
  for (const [name, port] of Object.entries(ports) as [ProcessName, number][]) {
    const code = await refusal(port);
    if (code === 'EADDRINUSE') return `Port ${port} is taken: end what uses it, or set ${portVariable(name)} to another port.`;
    if (code) return `Port ${port} cannot be used (${code}): set ${portVariable(name)} to another port.`;
  }
  return undefined;
}

function refusal(port: number): Promise<string | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => done(error.code));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(undefined)));
  });
}
