// Runs a workspace command with the pnpm and the Node that this project names, whatever the machine has.
// Plain JavaScript for Node 20: it is the first thing that runs on a bare machine.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const PNPM = 'pnpm@12.21.0';
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `Liana needs Node 20 or newer to begin with; this is ${process.version}. Install it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

const run = (...args) =>
  new Promise((done) => {
    const child = spawn('npx', ['--yes', PNPM, ...args], { stdio: 'inherit', detached: !process.stdin.isTTY });
    // npx alone swallows SIGTERM, so the whole group is told.
    const pass = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {}
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(code ?? (signal ? 143 : 1));
    });
  });

// An install whose inputs did not change is skipped: a second start is ready in seconds.
const stampFile = 'node_modules/.liana-install';
const inputs = createHash('sha256');
for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) inputs.update(readFileSync(file));
const stamp = inputs.digest('hex');
const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
if (!installed) {
  const code = await run('install', '--frozen-lockfile');
  if (code) process.exit(code);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stampFile, stamp);
}
const [command] = process.argv.slice(2);
if (command) process.exit(await run(...process.argv.slice(2)));
