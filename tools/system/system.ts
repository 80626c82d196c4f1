import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand, tail } from '../command.ts';
import { type Service, startService } from './service.ts';
import { environmentOf, logFolder, type ProcessName, type SystemSettings, type SystemUrls, urlsOf } from './settings.ts';

/** Server, shop and lenders, all ready, with the demo in their store. */
export interface RunningSystem {
  readonly settings: SystemSettings;
  readonly urls: SystemUrls;
  /** Resolves when a process ends that nobody asked to, with its last words. */
  readonly broken: Promise<string>;
  /** `kill -9` of the server alone. */
  killServer(): Promise<void>;
  /** Starts the server again on the same store; it must be down. */
  startServer(): Promise<void>;
  /** Ends every process. */
  stop(): Promise<void>;
}

export interface SystemOptions {
  /** Hears what takes time. */
  say?(line: string): void;
  /** The folder of the apps. */
  apps?: string;
  /** Whether a fresh store gets outcomes to stand on; without them nothing is recommended, and the start takes two seconds. */
  rehearse?: boolean;
  /** What one process is told besides the settings: a test has a setting of its own for it, or stands in between. */
  env?: Partial<Record<ProcessName, Record<string, string>>>;
}

/**
 * What Node is told. While the server reads a large catalogue, all that is young stays alive, and to collect it takes as long as there is
 * of it: 16 MB, as usual, hold up every answer for 20 to 90 ms, 4 MB for 5.
 */
const flagsOf: Partial<Record<ProcessName, readonly string[]>> = { server: ['--max-semi-space-size=4'] };

/**
 * Starts a whole system: the demo's tenants and catalogue are put into the store, and with a fresh one synthetic applications are
 * sent through the lenders once, so that approval has outcomes to stand on.
 *
 * @throws {Error} with the last words of the process or command that failed; nothing is left running then.
 */
export async function startSystem(
  settings: SystemSettings,
  { say = () => {}, apps = join(root, 'apps'), rehearse = true, env: envOf = {} }: SystemOptions = {},
): Promise<RunningSystem> {
  const env = environmentOf(settings);
  const running = new Map<ProcessName, Service>();
  const asked = new Set<Service>();
  const { promise: broken, resolve: reportBroken } = Promise.withResolvers<string>();

  const start = async (name: ProcessName) => {
    const logFile = join(logFolder(settings), `${name}.log`);
    const main = join(apps, name, 'src/main.ts');
    const service = startService({
      name,
      main,
      port: settings.ports[name],
      env: { ...env, ...envOf[name] },
      flags: flagsOf[name] ?? [],
      logFile,
    });
    running.set(name, service);
    void service.ended.then((lastWords) => {
      running.delete(name);
      if (!asked.has(service)) reportBroken(lastWords);
    });
    await service.untilReady();
  };
  const command = async (name: string) => {
    const result = await runCommand(process.execPath, [join(apps, 'server/src/commands', `${name}.ts`)], { env });
    if (result.code !== 0) throw new Error(`${name} failed:\n${tail(result)}`);
  };
  const stop = async () => {
    const services = [...running.values()];
    for (const service of services) asked.add(service);
    await Promise.all(services.map((service) => service.stop()));
  };

  try {
    await command('seed');
    await Promise.all([start('lenders'), start('server'), start('shop')]);
    const marker = join(settings.data, 'trained');
    if (rehearse && !existsSync(marker)) {
      say('Sending synthetic applications through the lenders, once; it takes a minute …');
      await command('train');
      writeFileSync(marker, '');
    }
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    settings,
    urls: urlsOf(settings),
    broken,
    async killServer() {
      const server = running.get('server');
      if (!server) return;
      asked.add(server);
      await server.kill();
    },
    startServer: () => start('server'),
    stop,
  };
}
