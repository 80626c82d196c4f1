import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/command.ts';

interface Form {
  lenderId: string;
  applicationFields: string[];
}

/** What the lenders of the demo's catalogue ask for in their full forms, before anybody spares a shopper anything. */
export interface FullForms {
  lenders: number;
  /** Of the shortest form of each lender, one after the other: what a shopper fills who compares them by applying. */
  fieldsOneByOne: number;
  /** Fields that differ, of all forms. */
  differentFields: number;
}

export function fullForms(): FullForms {
  const catalogue = JSON.parse(readFileSync(join(root, 'apps/server/demo/catalogue.us.json'), 'utf8'));
  const forms: Form[] = catalogue.products;
  const shortest = new Map<string, number>();
  for (const { lenderId, applicationFields } of forms) {
    shortest.set(lenderId, Math.min(applicationFields.length, shortest.get(lenderId) ?? Number.POSITIVE_INFINITY));
  }
  return {
    lenders: shortest.size,
    fieldsOneByOne: [...shortest.values()].reduce((sum, fields) => sum + fields, 0),
    differentFields: new Set(forms.flatMap(({ applicationFields }) => applicationFields)).size,
  };
}
