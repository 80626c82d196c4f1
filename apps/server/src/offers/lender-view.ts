import type { LenderView } from '@liana/contract';
import { inEveryLocale } from '@liana/markets';
import type { Lender } from '@liana/matching';

/** A lender as people see it. */
export const lenderView = ({ id, name, mark, licence }: Lender): LenderView => ({
  id,
  name,
  mark,
  licence: inEveryLocale(() => `${licence.regulator} · ${licence.number}`),
});
