import type { LocalizedText } from '@liana/markets';
import { localized } from '../facts/localized.ts';

// Made once: a catalogue of ten thousand products writes tens of thousands of these.
const inDollars: Intl.NumberFormatOptions = { style: 'currency', currency: 'USD', trailingZeroDisplay: 'stripIfInteger' };
const english = new Intl.NumberFormat('en-US', inDollars);
const chinese = new Intl.NumberFormat('zh-Hans-CN', inDollars);
const anyOf = new Intl.ListFormat('en', { type: 'disjunction' });

const dollars = (amountMinor: number) => localized(english.format(amountMinor / 100), chinese.format(amountMinor / 100));

export function amountReason(minMinor: number, maxMinor: number): { text: LocalizedText; change: LocalizedText } {
  const [from, to] = [dollars(minMinor), dollars(maxMinor)];
  return {
    text: localized(
      `Lends from ${from.en} to ${to.en}. You asked for {amount}.`,
      `该产品可借 ${from['zh-Hans']} 至 ${to['zh-Hans']}，您想借 {amount}。`,
    ),
    change: localized(`An amount from ${from.en} to ${to.en}.`, `金额在 ${from['zh-Hans']} 至 ${to['zh-Hans']} 之间。`),
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
      `You are approved in advance for up to ${limit.en}. You asked for {amount}.`,
      `您的预先批准额度为 ${limit['zh-Hans']}，您想借 {amount}。`,
    ),
    change: localized(`An amount of up to ${limit.en}.`, `金额不超过 ${limit['zh-Hans']}。`),
  };
}
