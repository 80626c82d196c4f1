import { type JsonFile, placedLines } from '@liana/command-line';
import type { AdmissionFault } from '../../catalogue/admission.ts';

/** Faults as lines to print, in the order of the file: `catalogue.json:214:15: product …, rule …: message`, and below it the fix. */
export function faultLines(catalogue: JsonFile, faults: readonly AdmissionFault[]): string[] {
  return placedLines(
    catalogue,
    faults.map((fault) => ({
      path: fault.path === '' ? [] : fault.path.split('.'),
      message: `${namesOf(fault, catalogue.input)}: ${fault.message}`,
      fix: fault.fix,
    })),
  );
}

/** All that is known of what a fault is about: lender or product, field, rule. */
function namesOf({ product, field, rule, path }: AdmissionFault, input: unknown): string {
  const lender = lenderAt(path, input);
  const names = [lender && `lender ${lender}`, product && `product ${product}`, rule ? `rule ${rule}` : field && `field ${field}`];
  return names.filter(Boolean).join(', ') || 'the file as a whole';
}

/** The lender that a path such as `lenders.3.licence` is about: by its id, or by its place where it has none. */
function lenderAt(path: string, input: unknown): string | undefined {
  const index = /^lenders\.(\d+)/.exec(path)?.[1];
  if (index === undefined) return undefined;
  const { id } = (input as { lenders: { id?: unknown }[] }).lenders[Number(index)] ?? {};
  return typeof id === 'string' ? id : `number ${Number(index) + 1}`;
}
