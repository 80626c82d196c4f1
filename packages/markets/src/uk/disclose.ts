import type { DisclosedOffer } from '../disclosed-offer.ts';
import type { Disclosure, DisclosureSection } from '../disclosure.ts';
import { requireOffer } from '../offer-check.ts';
import type { LocalizedText } from '../text.ts';
import { isDeferredPaymentCredit } from './credit-kind.ts';
import { refuseIncomplete, type UkLaw, wantedContacts } from './law.ts';
import { contactSection } from './pre-contract/contact.ts';
import { costsSection } from './pre-contract/costs.ts';
import { deferredPaymentSections } from './pre-contract/deferred-payment.ts';
import { distanceSection } from './pre-contract/distance.ts';
import { explanationSection } from './pre-contract/explanation.ts';
import { keyFeaturesSection } from './pre-contract/key-features.ts';
import { legalAspectsSection } from './pre-contract/legal-aspects.ts';
import { warningSections } from './pre-contract/warning.ts';
import { both, headSection } from './rows.ts';

/** Information before an agreement under one rule set. No rule asks for time to read in a number of seconds. */
export function disclosureUnder(law: UkLaw): (offer: DisclosedOffer) => Disclosure {
  return (offer) => {
    requireOffer(law.ruleSetId, offer);
    const { title, sections } = isDeferredPaymentCredit(offer, law.settings)
      ? deferredPaymentInformation(law, offer)
      : preContractInformation(law, offer);
    return {
      ruleSetId: law.ruleSetId,
      title,
      sections: [headSection(offer), ...sections],
      confirmation: { shownAs: 'page', readingSeconds: 0, ...(law.settings.confirmsUnderstanding && { statement: understood }) },
    };
  };
}

const understood = both(
  'I have read this information. I understand what I repay and what happens if I miss a payment.',
  '我已阅读本信息，了解我须偿还的金额以及未按时还款的后果。',
);

interface Information {
  title: LocalizedText;
  sections: DisclosureSection[];
}

/** The form of the Consumer Credit (Disclosure of Information) Regulations 2010, Schedule 1, and the adequate explanation after it. */
function preContractInformation(law: UkLaw, offer: DisclosedOffer): Information {
  refuseIncomplete(law, 'pre-contract credit information', [
    ...wantedContacts(offer),
    ["the creditor's licence", offer.creditor.licence],
    ['the rate of interest', offer.borrowingRatePercent],
    ...(offer.kind === 'closed-end' && offer.payee ? [['what is bought', offer.goods] as const] : []),
  ]);
  return {
    title: both('Pre-contract credit information', '签约前信贷信息'),
    sections: [
      ...warningSections(offer, law.settings),
      contactSection(offer),
      keyFeaturesSection(offer),
      costsSection(offer),
      legalAspectsSection(law, offer),
      distanceSection(law, offer),
      explanationSection(offer, law.settings),
    ],
  };
}

function deferredPaymentInformation(law: UkLaw, offer: Parameters<typeof deferredPaymentSections>[1]): Information {
  refuseIncomplete(law, 'deferred payment credit information', [
    ...wantedContacts(offer),
    ['what is bought', offer.goods],
    ...(law.deferredPayment === 'regulated' ? [["the creditor's licence", offer.creditor.licence] as const] : []),
  ]);
  return {
    title: both('Deferred payment credit: information before you agree', '延期付款信贷：签约前信息'),
    sections: deferredPaymentSections(law, offer),
  };
}
