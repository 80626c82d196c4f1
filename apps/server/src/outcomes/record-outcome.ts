import type { OutcomeReport } from '@liana/contract';
import type { ApplicationRow } from '../applications/applications.queries.ts';
import type { BandedApplication } from '../applications/banded.ts';
import type { Unit } from '../db/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { newId } from '../ids.ts';
import type { Tenant } from '../tenants/tenant.ts';
import { insertOutcomeOnce } from './outcomes.queries.ts';

export type ReportedOutcome = Pick<OutcomeReport, 'reportId' | 'kind' | 'at' | 'amountMinor' | 'daysPastDue'>;

/**
 * Stores what became of an application with the catalogue, the model and the banded facts of the decision to apply, so that the model can
 * learn from it and the decision be replayed. False when the same report came before: it counts once.
 */
export function recordOutcome(
  deps: Dependencies,
  tx: Unit,
  tenant: Tenant,
  application: ApplicationRow,
  report: ReportedOutcome,
): Promise<boolean> {
  const banded = JSON.parse(application.banded_facts_json) as BandedApplication;
  return insertOutcomeOnce(tx.db, {
    id: newId(deps.random, 'outcome'),
    tenant_id: tx.tenantId,
    mode: tx.mode,
    report_id: report.reportId,
    lender_id: application.lender_id,
    application_id: application.id,
    kind: report.kind,
    stage: banded.stage,
    family: banded.family,
    market: tenant.market,
    snapshot_id: application.snapshot_id,
    model_id: application.model_id,
    banded_facts_json: application.banded_facts_json,
    amount_minor: report.amountMinor ?? null,
    days_past_due: report.daysPastDue ?? null,
    at: report.at,
    received_at: tx.now.toISOString(),
  });
}
