import type { LocalizedText } from '@liana/markets';
import { localized } from '../facts/localized.ts';

// Made once: a catalogue of ten thousand products writes tens of thousands of these.
const inDollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', trailingZeroDisplay: 'stripIfInteger' });
const anyOf = new Intl.ListFormat('en', { type: 'disjunction' });

/** Amounts of a range in whole units; both are round in every published product. */
const dollars = (amountMinor: number): string => inDollars.format(amountMinor / 100);

export function amountReason(minMinor: number, maxMinor: number): { text: LocalizedText; change: LocalizedText } {
  const [from, to] = [dollars(minMinor), dollars(maxMinor)];
  return {
    text: localized(`Lends from ${from} to ${to}. You asked for {amount}.`, `该产品可借 ${from} 至 ${to}，您想借 {amount}。`),
    change: localized(`An amount from ${from} to ${to}.`, `金额在 ${from} 至 ${to} 之间。`),
  };
}

export function tenorReason(tenorsMonths: readonly number[]): { text: LocalizedText; change: LocalizedText } {
  const en = anyOf.format(tenorsMonths.map(String));
  const zhHans = tenorsMonths.join('、');
  return {
    text: localized(`Is paid back over ${en} months. You asked for {tenorMonths}.`, `该产品分 ${zhHans} 期还款，您选了 {tenorMonths} 期。`),
    change: localized(`A term of ${en} months.`, `期数选择 ${zhHans}。`),
  };
}

export function licenceReason(lenderName: string): { text: LocalizedText } {
  return { text: localized(`${lenderName} has no licence to lend in {region}.`, `${lenderName} 未在{region}持有贷款牌照。`) };
}

export function preApprovedLimitReason(limitMinor: number): { text: LocalizedText; change: LocalizedText } {
  const limit = dollars(limitMinor);
  return {
    text: localized(
      `You are approved in advance for up to ${limit}. You asked for {amount}.`,
      `您的预先批准额度为 ${limit}，您想借 {amount}。`,
    ),
    change: localized(`An amount of up to ${limit}.`, `金额不超过 ${limit}。`),
  };
}
