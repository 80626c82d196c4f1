import { decimalProduct } from '../decimal-sums.ts';
import type { Edition } from '../editions.ts';
import type { CostCap } from '../rule-set.ts';
import type { ChinaSettings } from './settings.ts';

/**
 * What a credit may cost in a year, with all that is charged, by who lends: the red line of 金规〔2025〕9号 for everyone, the ceilings of
 * 《小额贷款公司综合融资成本管理工作指引》 for microloan companies, 4 × LPR for private lending.
 */
export function chinaCaps({ inForceFrom, settings }: Edition<ChinaSettings>): CostCap[] {
  const { lprPercent, microloanLprMultiple, privateLendingLprMultiple, microloanCeilingFrom } = settings;
  const shared = { measure: settings.capsCompoundRate ? 'cn-compound' : 'cn-simple', appliesTo: 'everyone' } as const;
  const microloan =
    inForceFrom >= microloanCeilingFrom
      ? { id: 'cn-microloan-lpr', limitPercent: decimalProduct(microloanLprMultiple, lprPercent) }
      : { id: 'cn-microloan', limitPercent: settings.microloanCapPercent };
  return [
    { ...shared, id: 'cn-all-in', limitPercent: settings.allInCapPercent },
    { ...shared, ...microloan, lenderTypes: ['microloan-company'] },
    { ...shared, id: 'cn-private-lending', limitPercent: decimalProduct(privateLendingLprMultiple, lprPercent), lenderTypes: ['lender'] },
  ];
}
