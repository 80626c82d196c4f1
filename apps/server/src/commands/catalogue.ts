import { importFile } from './catalogue/import-file.ts';
import { runCommand } from './command.ts';

const usage = 'Usage: catalogue import <file>';

/** `catalogue import <file>`: validates and loads lenders and products, all or none. */
await runCommand({ usage, forms: { import: { takes: ['file'] } } }, async ({ args: [file] }, deps) => {
  console.log(await importFile(deps, file));
});
