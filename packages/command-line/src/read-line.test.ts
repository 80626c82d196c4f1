import { describe, expect, test } from 'vitest';
import type { Form } from './line.ts';
import { asksForHelp, readLine } from './read-line.ts';
import { UsageError } from './usage-error.ts';

const shop = {
  usage: 'Usage: shop …',
  forms: {
    open: {
      takes: ['id'],
      options: {
        name: { type: 'string', needed: true },
        kind: { type: 'string', multiple: true },
        keep: { type: 'string', default: '24' },
        force: { type: 'boolean' },
      },
    },
    retry: { takes: ['id'], repeats: true },
    list: {},
  },
} as const satisfies { usage: string; forms: Record<string, Form> };
const drill = { usage: 'Usage: drill …', forms: { '': { mayTake: ['kills'] } } } as const;

describe('a command line', () => {
  test('is read into subcommand, arguments and values', () => {
    const line = readLine(shop, ['open', 'acme', '--name', 'Acme', '--kind', 'a', '--kind=b', '--force']);

    expect(line).toEqual({ name: 'open', args: ['acme'], values: { name: 'Acme', kind: ['a', 'b'], keep: '24', force: true } });
  });

  test('that says nothing of an option has its default, and a switch is off', () => {
    expect(readLine(shop, ['open', 'acme', '--name', 'Acme']).values).toMatchObject({ keep: '24', force: false });
  });

  test('may repeat its last argument where the command says so', () => {
    expect(readLine(shop, ['retry', 'a', 'b', 'c']).args).toEqual(['a', 'b', 'c']);
  });

  test('needs no subcommand where there is none', () => {
    expect(readLine(drill, ['3'])).toMatchObject({ name: '', args: ['3'] });
  });

  test('leaves a value that begins with one hyphen to whoever reads it', () => {
    expect(readLine(shop, ['open', 'acme', '--name', 'Acme', '--keep', '-3']).values).toMatchObject({ keep: '-3' });
  });

  test.each([
    [[], 'expected open, retry or list first'],
    [['--force'], 'expected open, retry or list first'],
    [['close'], 'expected open, retry or list, not "close"'],
    [['toString'], 'expected open, retry or list, not "toString"'],
    [['open'], '<id> is missing'],
    [['open', 'acme'], '--name is missing'],
    [['open', '--name', 'Acme'], '<id> is missing'],
    [['open', '', '--name', 'Acme'], '<id> is missing'],
    [['open', 'acme', '--name'], '--name needs a value'],
    [['open', 'acme', '--name', '--force'], '--name needs a value'],
    [['open', 'acme', '--name', 'a', '--name', 'b'], '--name is there twice'],
    [['open', 'acme', '--name', 'a', '--force=yes'], '--force takes no value'],
    [['open', 'acme', '--name', 'a', '--nmae', 'b'], 'there is no option --nmae'],
    [['open', 'acme', '--name', 'a', '--toString'], 'there is no option --toString'],
    [['open', 'acme', '--name', 'a', '-x'], 'there is no option -x'],
    [['open', 'acme', 'extra', '--name', 'a'], '"extra" is one argument too many'],
    [['list', 'extra'], '"extra" is one argument too many'],
    [['list', '--name', 'a'], 'there is no option --name'],
    [['retry'], '<id> is missing'],
  ])('%j is refused: %s', (words, message) => {
    expect(() => readLine(shop, words)).toThrow(new UsageError(message));
  });

  test.each([['--help'], ['-h'], ['open', 'acme', '--help']])('asks for help with %j', (...words) => {
    expect(asksForHelp(words)).toBe(true);
  });
});
