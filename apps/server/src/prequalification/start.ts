import { type ConsentGiven, lenderPaths, type PrequalifyRequest } from '@liana/contract';
import type { Kysely } from 'kysely';
import { agreedTexts, giveConsents } from '../consents/give-consents.ts';
import { consentTexts } from '../consents/texts.ts';
import type { Database } from '../db/schema.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problem.ts';
import { askLender } from '../lenders/ask-lender.ts';
import { lenderTermsOf } from '../lenders/lender-terms.ts';
import { factsOfRules, pickFacts } from '../lenders/needed-facts.ts';
import { personReference, testBehaviourOf } from '../lenders/person-at-lender.ts';
import { findPersonKey } from '../offers/answers.queries.ts';
import type { ListedOffer } from '../offers/build-list.ts';
import { type DrawnList, drawUpList, type ListOf } from '../offers/draw-up.ts';
import type { Scope } from '../sessions/session.ts';
import { exhaustedLenders } from './limits.ts';
import { findPrequalifications } from './prequalification.queries.ts';

/** Lenders that check and may be asked about this person now, in the order of the list. */
export async function askableLenders(db: Kysely<Database>, scope: Scope, drawn: DrawnList, personId: string, now: Date) {
  const exhausted = await exhaustedLenders(db, scope, personId, now);
  return drawn.list.askable.filter((lenderId) => !exhausted.has(lenderId));
}

/** The consent that asking each of these lenders needs. */
export function softCheckTexts({ tenant }: ListOf, { ruleSet, stored }: DrawnList, lenderIds: readonly string[]) {
  const lenders = new Map([...stored.entries.values()].map(({ stages }) => [stages.credit.id, stages.credit]));
  return lenderIds.flatMap((id) => consentTexts(ruleSet, 'prequalify', { tenant, lender: lenders.get(id) ?? null }));
}

/**
 * Records the consents and asks those lenders, each by a job of its own. Lenders that were asked before are not asked again, so that a
 * retried request changes nothing. Returns the ids of the jobs.
 *
 * @throws {ProblemError} `consent-text-changed`, `offer-unavailable` for a lender that cannot be asked (bar A12).
 */
export async function startPrequalification(deps: Dependencies, tx: Unit, of: ListOf, given: readonly ConsentGiven[]): Promise<string[]> {
  const { tenant, session } = of;
  const personId = session.personId;
  if (!personId) throw new ProblemError('contact-not-proved', 'Prove the contact first.');
  const asked = new Set((await findPrequalifications(tx.db, tx, session.id)).map((row) => row.lender_id));
  const fresh = [...new Set(given.map((consent) => consent.lenderId ?? ''))].filter((lenderId) => !asked.has(lenderId));
  const drawn = await drawUpList(deps, tx.db, of);
  const askable = await askableLenders(tx.db, tx, drawn, personId, tx.now);
  if (fresh.some((lenderId) => !askable.includes(lenderId))) {
    throw new ProblemError('offer-unavailable', 'One of these lenders cannot be asked now; read the list again.');
  }

  const texts = agreedTexts(softCheckTexts(of, drawn, fresh), given);
  await giveConsents(deps, tx, { personId, sessionId: session.id, applicationId: null }, texts);
  const personKey = (await findPersonKey(tx.db, tx, personId))!;
  const testBehaviour = await testBehaviourOf(deps, tx.db, tenant, personId);
  const jobs: string[] = [];
  for (const { lenderId, textId, hash } of texts) {
    const { products, facts, preApproved } = whatIsAsked(drawn, lenderId!);
    const { jobId } = await askLender(deps, tx, {
      tenant,
      sessionId: session.id,
      applicationId: null,
      lenderId: lenderId!,
      kind: 'prequalify',
      path: lenderPaths.prequalify,
      personKey,
      body: (requestId): PrequalifyRequest => ({
        requestId,
        mode: tenant.mode,
        at: tx.now.toISOString(),
        ...(testBehaviour && { testBehaviour }),
        personReference: personReference(deps, tenant, lenderId!, personId),
        products,
        facts,
        ...(preApproved.length > 0 && { preApproved }),
        consent: { textId, hash },
      }),
    });
    jobs.push(jobId);
  }
  return jobs;
}

/** The products for which a lender checks and whose conditions hold, at the price that is shown, and the answers that those conditions ask about. */
function whatIsAsked({ list, stored, facts, dictionary }: DrawnList, lenderId: string) {
  const entryOf = ({ content }: ListedOffer) => stored.entries.get(content.productId)!;
  const fitting = list.offers
    .filter((offer) => offer.match.result === 'eligible' && entryOf(offer).stages.credit.id === lenderId)
    .slice(0, 20);
  const entries = fitting.map(entryOf);
  return {
    products: fitting.map(({ content }) => lenderTermsOf(content.productId, content.terms)),
    facts: pickFacts(facts, factsOfRules(entries, dictionary)),
    // That somebody is on its list is nobody's to know but the lender's.
    preApproved: fitting
      .filter(({ content }) => content.preApproved && content.lender.id === lenderId)
      .map(({ content }) => content.productId),
  };
}
