import { type Bitset, hasBit } from '../bitset.ts';
import type { CatalogueEntry, CatalogueSnapshot } from '../catalogue/snapshot.ts';
import type { FactDictionary, FactId, Facts } from '../facts/fact.ts';
import { evaluate, openFactsOf } from '../rules/evaluate.ts';
import type { Rule, RuleKind } from '../rules/rule.ts';
import { changesAlone } from './lone-change.ts';
import { type PreApproval, rulesThatCount } from './pre-approval.ts';
import { productKnowledge } from './product-knowledge.ts';
import { type MatchReason, principalReasons, untoldReasons } from './reasons.ts';

/** What one product says to what is known so far. */
export interface ProductMatch {
  productId: string;
  lenderId: string;
  /** `eligible`: every rule certainly passes. `ineligible`: one certainly fails. `possible`: answers decide. */
  result: 'eligible' | 'possible' | 'ineligible';
  /** Facts that would settle the open rules, in dictionary order; derived ones stand as what they come from. */
  openFacts: readonly FactId[];
  /**
   * `ineligible`: at most four, those that the applicant can change first. `possible`: what stays open whatever the person answers,
   * because nobody asks for it. Empty otherwise.
   */
  reasons: readonly MatchReason[];
  /** Kinds of the failed rules, each once; empty unless ineligible. */
  failedKinds: readonly RuleKind[];
}

export interface CatalogueMatchRequest {
  snapshot: CatalogueSnapshot;
  dictionary: FactDictionary;
  facts: Facts;
  /** Products that may be shown at all; the others are left out of the answer. */
  mask: Bitset;
}

/** Matches every product of the mask, one after the other, in the catalogue's order: slow, and plain to see. */
export function matchCatalogue({ snapshot, dictionary, facts, mask }: CatalogueMatchRequest): ProductMatch[] {
  return snapshot.entries.filter((_, place) => hasBit(mask, place)).map((entry) => matchProduct(entry, dictionary, facts));
}

/** Matches one product. Unknown facts leave rules open; they never fail one by themselves. */
export function matchProduct(entry: CatalogueEntry, dictionary: FactDictionary, facts: Facts, preApproval?: PreApproval): ProductMatch {
  const { product, lender } = entry;
  const knowledgeOf = productKnowledge(product, dictionary, facts);
  const rules = preApproval ? rulesThatCount(entry.rules, preApproval, knowledgeOf) : entry.rules;
  const failed: Rule[] = [];
  const waiting: Rule[] = [];
  for (const rule of rules) {
    const truth = evaluate(rule.when, knowledgeOf);
    if (truth === 'fail') failed.push(rule);
    if (truth === 'open') waiting.push(rule);
  }

  const named = { productId: product.id, lenderId: lender.id };
  if (failed.length > 0) {
    const helpsAlone = (rule: Rule) => changesAlone(rule, failed, { product, rules }, dictionary, facts);
    const reasons = principalReasons(failed, dictionary, knowledgeOf, helpsAlone);
    return { ...named, result: 'ineligible', openFacts: [], reasons, failedKinds: [...new Set(failed.map((rule) => rule.kind))] };
  }
  if (waiting.length === 0) return { ...named, result: 'eligible', openFacts: [], reasons: [], failedKinds: [] };
  const open = new Set(waiting.flatMap((rule) => openFactsOf(rule.when, knowledgeOf)));
  const openFacts = [...dictionary.keys()].filter((fact) => open.has(fact));
  return { ...named, result: 'possible', openFacts, reasons: untoldReasons(waiting, dictionary, knowledgeOf), failedKinds: [] };
}
