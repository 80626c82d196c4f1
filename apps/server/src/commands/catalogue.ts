import { parseArgs } from 'node:util';
import { importFile } from './catalogue-file.ts';
import { CommandError, runCommand } from './command.ts';

/** `catalogue import <file>`: validates and loads lenders and products, all or none. */
await runCommand(async (deps) => {
  const [action, file] = parseArgs({ allowPositionals: true }).positionals;
  if (action !== 'import' || !file) throw new CommandError('Usage: catalogue import <file>');
  console.log(await importFile(deps, file));
});
