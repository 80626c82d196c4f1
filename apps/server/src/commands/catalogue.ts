import { oneOf, runLine } from '@liana/command-line';
import { locales } from '@liana/markets';
import { catalogueJsonSchema, catalogueMarkets, marketFacts } from '@liana/matching';
import { checkFile, explainFile } from './catalogue/explain-file.ts';
import { importFile } from './catalogue/import-file.ts';
import { printTable } from './catalogue/table.ts';
import { onStore, saying } from './command.ts';

const usage = `Usage:
  catalogue import  <file>                            loads lenders and products, all or none
  catalogue check   <file>                            says what an import would find in the file today; loads nothing
  catalogue explain <file> [--locale en|zh-Hans]      every rule of every product as a sentence
  catalogue table   <csv> --product <id>              the rules that a decision table says, as JSON
  catalogue schema  [--market US] [--locale …]        a JSON Schema, for editors

Files, faults and tables are explained in docs/catalogue.md.`;

const locale = { type: 'string', default: 'en' } as const;
const forms = {
  import: { takes: ['file'] },
  check: { takes: ['file'] },
  explain: { takes: ['file'], options: { locale } },
  table: { takes: ['csv'], options: { product: { type: 'string', needed: true } } },
  schema: { options: { market: { type: 'string', default: 'US' }, locale } },
} as const;

/** What an operator does with the file that says who lends what to whom. Only an import needs the store. */
await runLine({ usage, forms }, async (line) => {
  switch (line.name) {
    case 'import':
      return onStore(async (deps) => console.log(await importFile(deps, line.args[0])));
    case 'check':
      return saying(() => console.log(checkFile(line.args[0], new Date())));
    case 'explain': {
      const language = oneOf(line.values.locale, locales, '--locale');
      return saying(() => console.log(explainFile(line.args[0], language)));
    }
    case 'table':
      return saying(() => {
        const { rules, warnings } = printTable(line.args[0], line.values.product);
        console.log(rules);
        // Apart from the rules, which are often sent into a file.
        if (warnings.length > 0) console.error(warnings.join('\n'));
      });
    case 'schema': {
      const market = oneOf(line.values.market, catalogueMarkets, '--market');
      const language = oneOf(line.values.locale, locales, '--locale');
      console.log(JSON.stringify(catalogueJsonSchema(marketFacts[market], language), undefined, 2));
    }
  }
});
