import type {
  ApplicationFactsTable,
  ApplicationsTable,
  ChargesTable,
  LoansTable,
  MovementsTable,
  OutcomesTable,
} from './schema/applications.ts';
import type {
  AnswerPriorsTable,
  ApprovalModelsTable,
  CatalogueSnapshotsTable,
  ExamplesTable,
  LegalTextsTable,
  LendersTable,
  PointersTable,
  ProductsTable,
  ProductVersionsTable,
} from './schema/catalogue.ts';
import type { AuditTable, IdempotencyTable, OutboxTable, WebhookDeliveriesTable, WebhookEndpointsTable } from './schema/machinery.ts';
import type { ConsentsTable, DisclosuresTable, LenderRequestsTable, MatchesTable, OffersTable } from './schema/matching.ts';
import type { ContactCodesTable, LettersTable, PersonsTable, SessionFactsTable, SessionsTable, TokensTable } from './schema/people.ts';
import type { PreApprovedListsTable, PreApprovedPartsTable, PreApprovedPeopleTable } from './schema/pre-approved.ts';
import type { ApiKeysTable, TenantHostsTable, TenantOriginsTable, TenantsTable } from './schema/tenancy.ts';

export type * from './schema/applications.ts';
export type * from './schema/catalogue.ts';
export type * from './schema/machinery.ts';
export type * from './schema/matching.ts';
export type * from './schema/owned.ts';
export type * from './schema/people.ts';
export type * from './schema/pre-approved.ts';
export type * from './schema/tenancy.ts';

/**
 * Every table by name, as both stores hold them. Conventions: ids and codes are text; moments are ISO text in UTC with milliseconds, so
 * that they sort; money is whole minor units; booleans are 0 or 1; `*_json` is JSON text; `*_sealed` was written by the vault.
 * Every row of a tenant carries `tenant_id` and `mode`, and every look-up of one names both.
 */
export interface Database {
  tenants: TenantsTable;
  tenant_hosts: TenantHostsTable;
  tenant_origins: TenantOriginsTable;
  api_keys: ApiKeysTable;
  lenders: LendersTable;
  products: ProductsTable;
  product_versions: ProductVersionsTable;
  catalogue_snapshots: CatalogueSnapshotsTable;
  pointers: PointersTable;
  approval_models: ApprovalModelsTable;
  answer_priors: AnswerPriorsTable;
  legal_texts: LegalTextsTable;
  examples: ExamplesTable;
  pre_approved_lists: PreApprovedListsTable;
  pre_approved_people: PreApprovedPeopleTable;
  pre_approved_parts: PreApprovedPartsTable;
  persons: PersonsTable;
  sessions: SessionsTable;
  session_facts: SessionFactsTable;
  tokens: TokensTable;
  contact_codes: ContactCodesTable;
  letters: LettersTable;
  matches: MatchesTable;
  offers: OffersTable;
  lender_requests: LenderRequestsTable;
  consents: ConsentsTable;
  disclosures: DisclosuresTable;
  applications: ApplicationsTable;
  application_facts: ApplicationFactsTable;
  charges: ChargesTable;
  movements: MovementsTable;
  loans: LoansTable;
  outcomes: OutcomesTable;
  idempotency: IdempotencyTable;
  audit: AuditTable;
  outbox: OutboxTable;
  webhook_endpoints: WebhookEndpointsTable;
  webhook_deliveries: WebhookDeliveriesTable;
}
