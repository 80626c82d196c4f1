import type { CatalogueEntry, FactDefinition, FactDictionary, FactId, Facts } from '@liana/matching';

/** The fields of a lender's form that are not known yet, in its order: the only ones that are asked. */
export function openFields({ product }: CatalogueEntry, dictionary: FactDictionary, facts: Facts): FactId[] {
  return product.applicationFields.filter((fact) => facts[fact] === undefined && dictionary.get(fact)?.question !== undefined);
}

/** Where the person is in the form. */
export interface FormStep {
  /** Undefined once everything is answered. */
  next: FactDefinition | undefined;
  step: number;
  steps: number;
}

/** The step of a form whose `fields` were open when the offer was chosen. */
export function formStep(fields: readonly FactId[], dictionary: FactDictionary, facts: Facts): FormStep {
  const open = fields.filter((fact) => facts[fact] === undefined);
  return { next: open[0] === undefined ? undefined : dictionary.get(open[0]), step: fields.length - open.length, steps: fields.length };
}

/** Whether the form asks it. What shaped the list is asked there; only what was passed over is asked by the form, when its lender needs it. */
export const isAskedInForm = ({ id, askedAt }: FactDefinition, fields: readonly FactId[]): boolean =>
  askedAt === 'application' || fields.includes(id);
