import type { DisclosedOffer } from '../../disclosed-offer.ts';
import type { DisclosureRow, DisclosureSection } from '../../disclosure.ts';
import type { LocalizedText } from '../../text.ts';
import { row } from '../../writing.ts';
import { protectionUnder, type UkLaw } from '../law.ts';
import { both, uk } from '../rows.ts';
import type { UkSettings } from '../settings.ts';

/** Section 5 of the form, for agreements made at a distance: the register, the law, how to withdraw, and who hears complaints. */
export function distanceSection(law: UkLaw, offer: DisclosedOffer): DisclosureSection {
  const { creditor } = offer;
  const { regulatorName, regulatorAddress } = law.settings;
  const { complaintsTo } = protectionUnder(law, offer);
  return {
    key: 'distance',
    layout: 'terms',
    title: both('5. Additional information for agreements made at a distance', '5. 远程签订合同的补充信息'),
    rows: [
      row('registration', both('Registration', '注册'), uk.name(creditor.licence!)),
      row('supervisor', both('Supervisory authority', '监管机构'), uk.name(`${regulatorName}, ${regulatorAddress}`)),
      row(
        'exercise-withdrawal',
        both('How to withdraw', '如何撤销'),
        both(
          `Tell ${creditor.name}, by any of the contact details above, or on the page My loans.`,
          `按上述联系方式告知 ${creditor.name}，或在“我的贷款”页面办理。`,
        ),
      ),
      row(
        'law',
        both('Law and court', '适用法律与法院'),
        both(
          'The law of the part of the United Kingdom in which you live applies, and its courts decide.',
          '适用您所居住的英国地区的法律，并由该地区法院管辖。',
        ),
      ),
      row('language', both('Language', '语言'), both('English. A translation only helps to read it.', '英文。译文仅供阅读参考。')),
      complaintsRow(creditor.name, complaintsTo, law.settings),
    ],
  };
}

/** Who hears a complaint, in which order, and how long the lender has. */
export function complaintsRow(creditor: string, complaintsTo: 'ombudsman' | 'court', settings: UkSettings): DisclosureRow {
  return row(
    'complaints',
    both('Complaints', '投诉'),
    complaintsTo === 'ombudsman' ? ombudsmanText(creditor, settings) : courtText(creditor),
  );
}

function ombudsmanText(creditor: string, settings: UkSettings): LocalizedText {
  const { ombudsmanName, ombudsmanAddress, ombudsmanTelephone, ombudsmanWebsite } = settings;
  const contact = `${ombudsmanAddress}; ${ombudsmanTelephone}; ${ombudsmanWebsite}`;
  return both(
    `Complain to ${creditor} first. If it has not settled your complaint after eight weeks, or you do not accept its answer, the ${ombudsmanName} decides, at no charge to you: ${contact}.`,
    `请先向 ${creditor} 投诉。如八周后仍未解决，或您不接受其答复，可免费提交申诉专员机构（${ombudsmanName}）裁决：${contact}。`,
  );
}

function courtText(creditor: string): LocalizedText {
  return both(
    `Complain to ${creditor} first. No ombudsman decides about this credit; what is not settled goes to court.`,
    `请先向 ${creditor} 投诉。本信贷不在申诉专员的受理范围内；未能解决的争议由法院处理。`,
  );
}
