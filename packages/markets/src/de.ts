import { isoDate } from '@liana/finance';
import { consents } from './de/consents.ts';
import { declineReasons, unspecificReasons } from './de/decline-reasons.ts';
import { type GermanSettings, germanDefaults } from './de/settings.ts';
import { usuryCaps } from './de/usury.ts';
import { type DatedSettings, type Edition, editionsOf } from './editions.ts';
import type { EuropeanLaw } from './eu/law.ts';
import { europeanRuleSet, type NationalRules } from './eu.ts';
import type { Market, RuleSet } from './rule-set.ts';
import { writingOf } from './writing.ts';

/** EU1: the directive of 2023 applies. */
const revisedFrom = isoDate('2026-11-20');
/** The German Civil Code as it stood under the directive of 2008. */
const firstDay = isoDate('2026-01-01');

/** Consumer credit in Germany: the law of the Union, with what the Civil Code and the price indication ordinance (PAngV) fill in. */
function ruleSetOf(edition: Edition<GermanSettings>): RuleSet {
  const { id, inForceFrom, settings } = edition;
  const common = { id, writing: writingOf('DE', ['de']) } as const;
  // Before, the Code knew no ceiling and left out small sums (§ 491 BGB), protected free loans by rules of their own (§§ 514, 515 BGB),
  // granted no withdrawal from overdrafts (§ 495(2) no. 3 BGB) and wanted writing (§ 492 BGB); since, text that can be kept is enough.
  const before: EuropeanLaw = {
    ...common,
    directive: '2008/48/EC',
    settings: { ...settings, coversUpToEuros: 0 },
    coversFromEuros: settings.coveredFromEurosBefore,
    coversFreeCredit: false,
    overdraftsCanBeWithdrawnFrom: false,
    wantsWriting: true,
    protectsFreeCredit: true,
  };
  const since: EuropeanLaw = {
    ...common,
    directive: '(EU) 2023/2225',
    settings,
    coversFromEuros: 0,
    coversFreeCredit: true,
    overdraftsCanBeWithdrawnFrom: true,
    wantsWriting: false,
    protectsFreeCredit: true,
  };
  const nation: NationalRules = {
    inForceFrom,
    law: inForceFrom < revisedFrom ? before : since,
    consents,
    declines: { reasons: declineReasons, unspecific: unspecificReasons },
    caps: usuryCaps(settings),
    // § 1 and § 19 AGG name these beside those of the Union.
    furtherProhibitedBases: ['belief', 'sexual-identity'],
  };
  return europeanRuleSet(nation);
}

/**
 * Germany, by the law and by what an operator has set.
 *
 * @param changes of settings, each from its day on; every day on which one differs from the defaults has a rule set of its own.
 * @throws {MarketError} `setting-invalid`. @throws {FinanceError} `date-invalid`.
 */
export function germany(changes: readonly DatedSettings<GermanSettings>[] = []): Market {
  return {
    id: 'DE',
    currency: 'EUR',
    languages: ['de'],
    timeZone: 'Europe/Berlin',
    ruleSets: editionsOf('DE', germanDefaults, [firstDay, revisedFrom], changes).map(ruleSetOf),
  };
}
