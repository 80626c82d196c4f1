import { ContactCodeRequest } from '@liana/contract';
import { normalisedContact } from '../contacts/persons.queries.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Tenant } from '../tenants/tenant.ts';

/** A contact as a lender's list may name it: what is the same contact is the same text. */
export interface ListedContact {
  kind: 'email' | 'phone';
  /** An address as visits prove it, or a number by E.164, such as +13125550187. */
  normalised: string;
}

/** Undefined for what is neither an e-mail address nor a telephone number with its country code. */
export function listedContact(text: string): ListedContact | undefined {
  const email = normalisedContact(text);
  if (ContactCodeRequest.safeParse({ email }).success) return { kind: 'email', normalised: email };
  const phone = text.trim().replaceAll(/[\s().-]/g, '');
  return /^\+[1-9]\d{7,14}$/.test(phone) ? { kind: 'phone', normalised: phone } : undefined;
}

/** What stands for a person on the lists of one tenant, in one mode: lists of two tenants cannot be compared. */
export const applicantKey = (
  { vault }: Pick<Dependencies, 'vault'>,
  { id, mode }: Pick<Tenant, 'id' | 'mode'>,
  normalised: string,
): string => vault.applicantKey(id, mode, normalised);
