import type { Locale } from '@liana/markets';
import type { RuleKind } from '../rule.ts';

/** The words that statements about facts are made of, in one language. Every function gets text that is already written out. */
export interface SentenceWords {
  kinds: Readonly<Record<RuleKind, string>>;
  /** `kind` and a whole statement become a sentence. */
  rule(kind: string, statement: string): string;
  between(fact: string, from: string, to: string): string;
  atLeast(fact: string, bound: string): string;
  atMost(fact: string, bound: string): string;
  is(fact: string, value: string): string;
  isNot(fact: string, value: string): string;
  oneOf(fact: string, values: string): string;
  noneOf(fact: string, values: string): string;
  /** The other fact, scaled. */
  times(factor: string, fact: string): string;
  /** An option's label, marked off from the words around it. */
  quoted(label: string): string;
  listed(values: readonly string[]): string;
  /** A statement inside another, marked off so that none needs to know what binds first. */
  grouped(statement: string): string;
  all(statements: readonly string[]): string;
  any(statements: readonly string[]): string;
  not(statement: string): string;
  /** Nothing at all is listed: the statement holds for nobody, or for everybody. */
  nothing: string;
}

const en: SentenceWords = {
  kinds: { applicant: 'Applicant', product: 'Product', loan: 'Loan', process: 'Process' },
  rule: (kind, statement) => `${kind}: ${statement}.`,
  between: (fact, from, to) => `${fact} is from ${from} to ${to}`,
  atLeast: (fact, bound) => `${fact} is at least ${bound}`,
  atMost: (fact, bound) => `${fact} is at most ${bound}`,
  is: (fact, value) => `${fact} is ${value}`,
  isNot: (fact, value) => `${fact} is not ${value}`,
  oneOf: (fact, values) => `${fact} is one of ${values}`,
  noneOf: (fact, values) => `${fact} is none of ${values}`,
  times: (factor, fact) => `${factor} times ${fact}`,
  quoted: (label) => `“${label}”`,
  listed: (values) => values.join(', '),
  grouped: (statement) => `(${statement})`,
  all: (statements) => statements.join(' and '),
  any: (statements) => statements.join(' or '),
  not: (statement) => `not ${statement}`,
  nothing: 'nothing',
};

/** A space where Chinese characters meet figures or Latin letters, and nowhere else. */
function spaced(text: string): string {
  return text.replace(/(?<=\p{Script=Han})(?=[\p{Sc}\w-])|(?<=[\w%])(?=\p{Script=Han})/gu, ' ');
}

const zhHans: SentenceWords = {
  kinds: { applicant: '申请人', product: '产品', loan: '借款', process: '流程' },
  rule: (kind, statement) => `${kind}：${statement}。`,
  between: (fact, from, to) => spaced(`${fact}从${from}到${to}`),
  atLeast: (fact, bound) => spaced(`${fact}不低于${bound}`),
  atMost: (fact, bound) => spaced(`${fact}不高于${bound}`),
  is: (fact, value) => spaced(`${fact}是${value}`),
  isNot: (fact, value) => spaced(`${fact}不是${value}`),
  oneOf: (fact, values) => spaced(`${fact}是以下之一：${values}`),
  noneOf: (fact, values) => spaced(`${fact}不是以下任何一项：${values}`),
  times: (factor, fact) => `${fact}的${factor}倍`,
  quoted: (label) => `“${label}”`,
  listed: (values) => values.join('、'),
  grouped: (statement) => `（${statement}）`,
  all: (statements) => statements.join('且'),
  any: (statements) => statements.join('或'),
  not: (statement) => `并非${statement}`,
  nothing: '无',
};

export const sentenceWords: Readonly<Record<Locale, SentenceWords>> = { en, 'zh-Hans': zhHans };
