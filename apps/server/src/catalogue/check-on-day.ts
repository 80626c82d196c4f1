import type { IsoDate } from '@liana/finance';
import { ruleSetAt } from '@liana/markets';
import type { Catalogue, Lender, Product } from '@liana/matching';
import { type AdmissionFault, admissionFaults } from './admission.ts';

/** What a catalogue meets on one day, whoever is admitted. */
export interface DaysFindings {
  /** Dearer than the law of the day allows, or not to be priced: an import refuses it. */
  faults: readonly AdmissionFault[];
  /** Licences that have ended: loaded, and shown to nobody. */
  warnings: readonly AdmissionFault[];
}

/** Holds a catalogue that is sound by itself against the law and the licences of a day of its market. */
export function checkOnDay(catalogue: Catalogue, today: IsoDate): DaysFindings {
  return {
    faults: admissionFaults(catalogue.products, ruleSetAt(catalogue.market, today), today),
    warnings: catalogue.lenders.flatMap((lender, index) => endedLicence(lender, index, catalogue.products, today)),
  };
}

function endedLicence({ id, licence }: Lender, index: number, products: readonly Product[], today: IsoDate): AdmissionFault[] {
  if (licence.validUntil >= today) return [];
  const hidden = products
    .filter(({ lenderId, stages }) => lenderId === id || Object.values(stages).includes(id))
    .map((product) => product.id);
  const those = hidden.length === 0 ? 'nothing depends on it' : `nobody is shown ${hidden.slice(0, mostNamed).join(', ')}`;
  const more = hidden.length > mostNamed ? ` and ${hidden.length - mostNamed} more` : '';
  return [
    {
      code: 'licence-ended',
      message: `the licence ended with ${licence.validUntil}, and today is ${today}: ${those}${more}`,
      fix: 'write the last day of the licence that holds now, or leave the lender and its products out',
      path: `lenders.${index}.licence.validUntil`,
      field: 'licence',
    },
  ];
}

const mostNamed = 3;
