import type { JsonFile } from '@liana/command-line';
import { isoDate } from '@liana/finance';
import { type Locale, todayIn } from '@liana/markets';
import {
  type CatalogueSnapshot,
  type CatalogueValidation,
  catalogueSnapshot,
  marketFacts,
  ruleSentence,
  validateCatalogue,
} from '@liana/matching';
import { checkOnDay } from '../../catalogue/check-on-day.ts';
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

/** What an import would find in the file at this time, whoever is admitted. @throws {CommandError} with its faults. */
export function checkFile(file: string, now: Date): string {
  const read = readCatalogueFile(file);
  const { catalogue, warnings: ofItself } = validated(read);
  const ofToday = checkOnDay(catalogue, isoDate(todayIn(catalogue.market, now)));
  const warnings = warned(faultLines(read, [...ofItself, ...ofToday.warnings]));
  if (ofToday.faults.length > 0) throw new CommandError([...faultLines(read, ofToday.faults), ...warnings].join('\n'));
  const rules = catalogue.products.reduce((sum, product) => sum + product.rules.length, 0);
  const found = `${counted(catalogue.products.length, 'product')}, ${counted(rules, 'rule')}, no fault.`;
  return [`${file}: ${found}`, ...warnings].join('\n');
}

function validated(read: JsonFile): Extract<CatalogueValidation, { ok: true }> {
  const validation = validateCatalogue(read.input, marketFacts.US);
  if (validation.ok) return validation;
  throw new CommandError([...faultLines(read, validation.faults), ...warned(faultLines(read, validation.warnings))].join('\n'));
}

const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
