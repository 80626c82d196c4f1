import { writeLetter } from '../contacts/letters.ts';
import { contactOf } from '../contacts/persons.queries.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { resumeLink } from '../entry/resume-link.ts';
import type { LoadedApplication } from './load.ts';

/** Writes to the person that their lender has decided, for whoever has closed the window. What was decided stands in the portal, not in a letter. */
export async function writeOfDecision(deps: Dependencies, tx: Unit, { tenant, application, session }: LoadedApplication): Promise<void> {
  const to = await contactOf({ ...deps, db: tx.db }, tenant, application.person_id);
  if (!to) return;
  const { locale } = session;
  const { url, expiresAt } = await resumeLink(deps, tx, { tenant, sessionId: session.id, locale });
  await writeLetter(deps, tx, { kind: 'decision', to, locale, text: url, expiresAt });
}
