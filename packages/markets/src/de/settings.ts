import { type EuropeanSettings, europeanDefaults } from '../eu/settings.ts';

/** What the Union leaves to Germany, and what case law and the Bundesbank say of usury. */
export interface GermanSettings extends EuropeanSettings {
  /** EU1: before 2026-11-20, credit below this was outside the law on consumer credit, in euro (§ 491(2) no. 1 BGB). */
  readonly coveredFromEurosBefore: number;
  /** Usury (§ 138 BGB): the Bundesbank's average of effective rates for new consumer credit, in percent. It is published each month. */
  readonly marketRatePercent: number;
  /** A rate above this many times the market rate is immoral. Case law, not confirmed. */
  readonly usuryMultiple: number;
  /** So is one this many points above it. Case law, not confirmed. */
  readonly usuryPoints: number;
}

/** What holds where an operator says nothing. */
export const germanDefaults: GermanSettings = {
  ...europeanDefaults,
  warning: 'Achtung! Kreditaufnahme kostet Geld.',
  representativeSharePercent: 200 / 3,
  exampleByBorrowingRate: true,
  supervisor: 'Bundesanstalt für Finanzdienstleistungsaufsicht (BaFin), Graurheindorfer Straße 108, 53117 Bonn',
  arbitration: 'Schlichtungsstelle bei der Deutschen Bundesbank, Postfach 10 06 02, 60006 Frankfurt am Main',
  coveredFromEurosBefore: 200,
  // Of July 2024, the latest that a source confirms.
  marketRatePercent: 7.22,
  usuryMultiple: 2,
  usuryPoints: 12,
};
