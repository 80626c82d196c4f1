import type { AdmissionFault } from '../../catalogue/admission.ts';
import { jsonPlaces } from './json-places.ts';

/** A catalogue file as it was read. */
export interface CatalogueText {
  file: string;
  text: string;
  /** What the text says. */
  input: unknown;
}

/** More than somebody mends before the next try. */
const mostPrinted = 50;

/**
 * Faults as lines to print, in the order of the file: `catalogue.json:214:15: product …, rule …: message`, and below it what to write
 * instead and the path. Many terminals open the file at that place.
 */
export function faultLines({ file, text, input }: CatalogueText, faults: readonly AdmissionFault[]): string[] {
  if (faults.length === 0) return [];
  const { placeOf } = jsonPlaces(
    text,
    faults.map(({ path }) => path),
  );
  const placed = faults.map((fault) => ({ fault, place: placeOf(fault.path) }));
  placed.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const lines = placed.slice(0, mostPrinted).flatMap(({ fault, place }) => {
    const { message, fix, path } = fault;
    const about = `${file}:${place.line}:${place.column}: ${namesOf(fault, input)}: ${message}`;
    return [about, `    fix: ${fix}${path === '' ? '' : `   (${path})`}`];
  });
  return faults.length > mostPrinted ? [...lines, `… and ${faults.length - mostPrinted} more`] : lines;
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
