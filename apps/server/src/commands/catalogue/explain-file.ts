import type { JsonFile } from '@liana/command-line';
import type { Locale } from '@liana/markets';
import {
  type CatalogueSnapshot,
  type CatalogueValidation,
  catalogueSnapshot,
  marketFacts,
  ruleSentence,
  validateCatalogue,
} from '@liana/matching';
import { CommandError } from '../command.ts';
import { faultLines } from './fault-lines.ts';
import { warned } from './import-file.ts';
import { readCatalogueFile } from './kind-of-file.ts';

/** Every rule of every product of a file as a sentence; those that follow from its figures first. @throws {CommandError} with its faults. */
export function explainFile(file: string, locale: Locale): string {
  const { catalogue } = validated(readCatalogueFile(file));
  return catalogueSnapshot(catalogue)
    .entries.map((entry) => explain(entry, marketFacts[catalogue.market], locale))
    .join('\n\n');
}

function explain({ product, lender, rules }: CatalogueSnapshot['entries'][number], facts: Facts, locale: Locale): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map((rule) => `  ${rule.id.padEnd(width)}  ${ruleSentence(rule, facts, locale)}`);
  return [`${product.id}  ${product.name[locale]} · ${lender.name}`, ...lines].join('\n');
}

type Facts = (typeof marketFacts)[keyof typeof marketFacts];

/** What an import would find in the file, whoever is admitted today. @throws {CommandError} with its faults. */
export function checkFile(file: string): string {
  const text = readCatalogueFile(file);
  const { catalogue, warnings } = validated(text);
  const rules = catalogue.products.reduce((sum, product) => sum + product.rules.length, 0);
  const found = `${counted(catalogue.products.length, 'product')}, ${counted(rules, 'rule')}, no fault.`;
  return [`${file}: ${found}`, ...warned(faultLines(text, warnings))].join('\n');
}

function validated(text: JsonFile): Extract<CatalogueValidation, { ok: true }> {
  const validation = validateCatalogue(text.input, marketFacts.US);
  if (validation.ok) return validation;
  throw new CommandError([...faultLines(text, validation.faults), ...warned(faultLines(text, validation.warnings))].join('\n'));
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
