import type { Locale } from '@liana/markets';
import type { predicateWords } from '../../rules/rule.ts';

type Word = (typeof predicateWords)[number] | 'fact' | 'to' | 'times';

/** What an editor says of the parts of a rule, in one language. */
export interface SchemaWords {
  predicate: string;
  parts: Readonly<Record<Word, string>>;
  /** The figures that a fact can have, with its unit. */
  money(currency: string, from: string, to: string): string;
  months(from: string, to: string): string;
  number(from: string, to: string): string;
  percent: string;
  choice: string;
}

const en: SchemaWords = {
  predicate: 'A statement about facts. A rule passes when it holds.',
  parts: {
    fact: 'What the statement is about.',
    between: 'From the first number to the second, both included.',
    atLeast: 'This or more.',
    atMost: 'This or less.',
    oneOf: 'One of these.',
    noneOf: 'None of these.',
    is: 'Exactly this.',
    compare: 'Set against another fact: at least, or at most, as much.',
    to: 'The fact to compare with.',
    times: 'How many times the other fact; 1 where nothing is said.',
    all: 'Every one of these statements holds.',
    any: 'At least one of these statements holds.',
    not: 'This statement does not hold.',
  },
  money: (currency, from, to) => `Whole minor units of ${currency}, ${from} to ${to}.`,
  months: (from, to) => `Whole months, ${from} to ${to}.`,
  number: (from, to) => `A whole number, ${from} to ${to}.`,
  percent: 'Percent: 41.2 is 41.2%.',
  choice: 'One of its options.',
};

const zhHans: SchemaWords = {
  predicate: '关于事实的陈述。陈述成立时，规则通过。',
  parts: {
    fact: '陈述的对象。',
    between: '从第一个数到第二个数，含两端。',
    atLeast: '不低于该值。',
    atMost: '不高于该值。',
    oneOf: '其中之一。',
    noneOf: '不是其中任何一项。',
    is: '正好是该值。',
    compare: '与另一事实比较：不低于或不高于。',
    to: '与之比较的事实。',
    times: '另一事实的倍数；未写时为 1。',
    all: '每一条陈述都成立。',
    any: '至少一条陈述成立。',
    not: '该陈述不成立。',
  },
  money: (currency, from, to) => `${currency} 最小单位的整数，${from} 至 ${to}。`,
  months: (from, to) => `整月数，${from} 至 ${to}。`,
  number: (from, to) => `整数，${from} 至 ${to}。`,
  percent: '百分数：41.2 即 41.2%。',
  choice: '选项之一。',
};

export const schemaWords: Readonly<Record<Locale, SchemaWords>> = { en, 'zh-Hans': zhHans };
