// Runs a command of the workspace with the pnpm and the Node that this project names, whatever the machine has:
//
//   node tools/pnpm.mjs exec node tools/start.ts    a program of node_modules/.bin, Node 24 among them
//   node tools/pnpm.mjs add zod                     anything else is pnpm's own
//
// What is missing is installed first. Plain JavaScript for Node 20: it is the first thing that runs on a bare machine.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const PNPM = 'pnpm@12.21.0';
const NODE_MAJOR = 24;
const ROOT = resolve(import.meta.dirname ?? fail('Liana needs Node 20.11 or newer to begin with'), '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.liana-install');

function fail(reason) {
  console.error(`${reason}; this is ${process.version}. Install a newer one from https://nodejs.org and try again.`);
  process.exit(1);
}

/**
 * Runs a program to its end and answers its exit code. Signals are passed on and waited for, so that nothing is left behind;
 * with `group`, to everything that the program has started.
 */
function run(program, args, { stdin, group }) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      // npx keeps a signal to itself: only a group of its own lets one reach what npx has started.
      detached: group,
      stdio: [stdin, 'inherit', 'inherit'],
      env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}`, npm_config_update_notifier: 'false' },
    });
    const pass = (signal) => {
      try {
        process.kill(group ? -child.pid : child.pid, signal);
      } catch {
        // It has ended meanwhile.
      }
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    // An npm that is killed outright passes nothing on: without it there is nobody to work for.
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && pass('SIGTERM'), 1_000);
    const finish = (code) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, pass);
      done(code);
    };
    child.on('error', (error) => {
      console.error(`${program} cannot be started: ${error.message}`);
      finish(1);
    });
    child.on('exit', (code, signal) => finish(code ?? 128 + constants.signals[signal]));
  });
}

const pnpm = (args, stdin) => run('npx', ['--yes', PNPM, ...args], { stdin, group: true });

/** Everything that decides what an install brings: a change in any of it means another install. */
function installInputs() {
  const members = ['packages', 'apps'].flatMap((folder) =>
    existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).map((name) => join(folder, name)) : [],
  );
  const manifests = ['.', 'stories', 'test', ...members.sort()].map((folder) => join(folder, 'package.json'));
  const digest = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    if (existsSync(join(ROOT, file))) digest.update(`\n${file}\n`).update(readFileSync(join(ROOT, file)));
  }
  return digest.digest('hex');
}

const inputs = installInputs();
const [command, program, ...args] = process.argv.slice(2);
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== inputs) {
  console.error(`Installing what Liana needs, with ${PNPM} …`);
  // Only errors: every package's remark about the machine's older Node is true and means nothing here.
  const code = await pnpm(['install', '--frozen-lockfile', '--loglevel=error', '--config.confirm-modules-purge=false'], 'ignore');
  if (code) process.exit(code);
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  writeFileSync(STAMP, inputs);
}
if (command === 'exec') {
  const ownNode = existsSync(join(BIN, 'node'));
  if (!ownNode && Number(process.versions.node.split('.')[0]) < NODE_MAJOR) fail(`On this machine Liana needs Node ${NODE_MAJOR} or newer`);
  process.exit(await run(program, args, { stdin: 'inherit', group: false }));
}
if (command) process.exit(await pnpm(process.argv.slice(2), 'inherit'));
