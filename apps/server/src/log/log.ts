import { type DestinationStream, pino } from 'pino';
import type { Log } from '../dependencies.ts';
import { scrubbed } from './scrub.ts';

/** The only fields that reach the log. Whatever else a caller passes is left out: a list of what is harmless misses nothing (bar A23). */
// biome-ignore format: a list of words
const allowed = new Set([
  'requestId', 'method', 'route', 'host', 'status', 'ms', 'error', 'at', 'job', 'kind', 'attempts', 'task', 'endpoint', 'tenant', 'mode',
  'keyTail', 'lender', 'session', 'application', 'charge', 'market', 'state', 'count', 'port', 'store', 'environment', 'version',
]);

/** One JSON line for each event, on the standard output or where `destination` leads. */
export function createLog(destination?: DestinationStream): Log {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' };
  const logger = destination ? pino(options, destination) : pino(options);
  const fieldsOf = (fields: Record<string, string | number | boolean> = {}) =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => allowed.has(name))
        .map(([name, value]) => [name, typeof value === 'string' ? scrubbed(value) : value]),
    );
  return {
    info: (event, fields) => logger.info(fieldsOf(fields), event),
    warn: (event, fields) => logger.warn(fieldsOf(fields), event),
    error: (event, fields) => logger.error(fieldsOf(fields), event),
  };
}
