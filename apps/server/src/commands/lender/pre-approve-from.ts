import { checkList, type ListPlace, type ListTerms, replaceList } from '../../admin/pre-approved.ts';
import type { Dependencies } from '../../dependencies.ts';
import { applicantKey } from '../../pre-approved/listed-contact.ts';
import { readPreApprovedFile } from './pre-approved-file.ts';

/**
 * Takes in a lender's list from a CSV file, in the place of the one that its product had; says what was done.
 *
 * @throws {OperatorError} for what `checkList` refuses, {CommandError} with the place and the fix of each fault of the file; nothing is
 * changed then.
 */
export async function preApproveFrom(deps: Dependencies, file: string, place: ListPlace, terms: ListTerms): Promise<string> {
  const { tenant, entry } = await checkList(deps, place, terms);
  const { limits, phones } = readPreApprovedFile(file, entry.product, (contact) => applicantKey(deps, tenant, contact));
  const { version, replaced } = await replaceList(deps, place, terms, limits);
  const inPlaceOf = replaced === undefined ? '' : `, in place of version ${replaced}`;
  const done = `${people(limits.size)} approved in advance for ${place.productId} until ${terms.validUntil}: version ${version}${inPlaceOf}.`;
  if (phones === 0) return done;
  return `${done}\n${phones} of them by telephone number: nobody can prove one here yet, so they are not recognised until then.`;
}

const people = (count: number) => (count === 1 ? '1 person is' : `${count} people are`);
