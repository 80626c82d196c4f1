import type { Owned } from './owned.ts';

/** One version of a lender's list of people whom it has approved in advance, for one of its products. */
export interface PreApprovedListsTable extends Owned {
  id: string;
  lender_id: string;
  product_id: string;
  /** Counts from 1 for each product; only the latest stands. */
  version: number;
  /** Ids of the rules that do not count for these people. */
  waives_json: string;
  /** ISO date: the last day on which it holds. */
  valid_until: string;
  /** How many people it named. */
  people: number;
  created_at: string;
  /** When it was replaced or withdrawn, or ran out; the people on it are forgotten from then on. */
  ended_at: string | null;
}

export interface PreApprovedPeopleTable extends Owned {
  /** The vault's keyed hash of a contact: nothing here says whose. */
  applicant_key: string;
  list_id: string;
  limit_minor: number;
}

/** A list of which not everybody is written yet, and which has no row of its own, or not everybody forgotten. */
export interface PreApprovedPartsTable extends Owned {
  list_id: string;
  /** When the last of it was written, by the system's clock; null for a list whose people are to be forgotten. */
  written_at: string | null;
}
