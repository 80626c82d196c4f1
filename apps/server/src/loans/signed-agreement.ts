import type { SignedAgreementView } from '@liana/contract';
import { todayIn } from '@liana/markets';
import type { Kysely } from 'kysely';
import { findAgreementConsent, findLegalTexts } from '../consents/consents.queries.ts';
import type { Database } from '../db/schema.ts';
import { findSignedDisclosure } from '../disclosures/disclosures.queries.ts';
import { keptDisclosure } from '../disclosures/document.ts';
import { scopeOf } from '../sessions/session.ts';
import type { Tenant } from '../tenants/tenant.ts';
import type { LoanRow } from './loans.queries.ts';

/** What a loan was signed with, as it was shown then: nothing of it is made anew. */
export async function signedAgreement(db: Kysely<Database>, tenant: Tenant, loan: LoanRow): Promise<SignedAgreementView> {
  const scope = scopeOf(tenant);
  const signed = (await findAgreementConsent(db, scope, loan.application_id))!;
  const [text] = await findLegalTexts(db, [signed.text_hash]);
  const disclosure = (await findSignedDisclosure(db, scope, loan.application_id, signed.given_at))!;
  const { label, body } = JSON.parse(text!.rendered_json) as Pick<SignedAgreementView['agreement'], 'label' | 'body'>;
  return {
    signedOn: todayIn(tenant.market, new Date(signed.given_at)),
    agreement: { hash: signed.text_hash, label, body },
    disclosure: keptDisclosure(disclosure),
  };
}
