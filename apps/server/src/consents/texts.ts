import type { ConsentText } from '@liana/contract';
import {
  type ConsentRequirement,
  type ConsentStep,
  consentsBefore,
  type LegalTextValues,
  type RuleSet,
  renderLegalText,
} from '@liana/markets';
import { canonicalHash } from '@liana/matching';
import type { Tenant } from '../tenants/tenant.ts';

/** Who the texts are about, besides the person who reads them. */
export interface Parties {
  tenant: Pick<Tenant, 'name'>;
  lender: { id: string; name: string } | null;
}
type Purpose = ConsentText['purpose'];

const operator = { platform: 'Liana', supportEmail: 'support@liana.example' };

/** The texts that a step asks for, rendered for these parties; the hash is of exactly what is shown. Notices ask for nothing and are left out. */
export function consentTexts(ruleSet: RuleSet, step: ConsentStep, parties: Parties, values: LegalTextValues = {}): ConsentText[] {
  return consentsBefore(ruleSet, step)
    .filter((requirement) => requirement.kind !== 'notice')
    .map((requirement) => consentText(requirement, parties, values));
}

function consentText({ purpose, perLender, text }: ConsentRequirement, { tenant, lender }: Parties, values: LegalTextValues): ConsentText {
  const named = { ...operator, tenant: tenant.name, ...(lender && { lender: lender.name }), ...values };
  const { id, version, title, label, body } = renderLegalText(text, named);
  return {
    textId: id,
    version,
    hash: canonicalHash({ id, version, title, label, body }),
    purpose: purpose as Purpose,
    lenderId: perLender && lender ? lender.id : null,
    lenderName: perLender && lender ? lender.name : null,
    label,
    body,
  };
}
