export interface LendersTable {
  id: string;
  name: string;
  base_url: string;
  /** Secret of the signatures, sealed with the operator's key. */
  secret_sealed: string;
  licence_json: string;
  licence_valid_until: string;
  admitted_at: string;
}

export interface ProductsTable {
  id: string;
  lender_id: string;
  market: string;
  family: string;
}

export interface ProductVersionsTable {
  id: string;
  product_id: string;
  version: number;
  definition_json: string;
  hash: string;
  created_at: string;
}

export interface CatalogueSnapshotsTable {
  id: string;
  market: string;
  hash: string;
  /** The lenders as they were published with it. */
  lenders_json: string;
  product_version_ids_json: string;
  created_at: string;
}

/** Publishing moves a pointer: `catalogue:US`, `model:US`, … to the id that is live. */
export interface PointersTable {
  name: string;
  target_id: string;
  moved_at: string;
}

export interface ApprovalModelsTable {
  id: string;
  market: string;
  model_json: string;
  trained_on: number;
  created_at: string;
}

/** What people answer; the id is the hash of what is said. */
export interface AnswerPriorsTable {
  id: string;
  market: string;
  prior_json: string;
  learned_from: number;
  created_at: string;
}

/** How representative examples were picked, by the hash of what they were picked from. */
export interface ExamplesTable {
  hash: string;
  market: string;
  rule_set_version: string;
  snapshot_id: string;
  amount_minor: number;
  currency: string;
  computation_json: string;
  first_shown_at: string;
}

export interface LegalTextsTable {
  hash: string;
  text_id: string;
  version: string;
  rendered_json: string;
  created_at: string;
}
