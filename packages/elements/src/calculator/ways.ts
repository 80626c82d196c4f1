import type { Repayment } from '@liana/finance';

/** The ways of paying back that a calculator can show. */
export const ways = ['annuity', 'equal-principal', 'interest-first', 'bullet'] as const;
export type Way = (typeof ways)[number];

/** Whether `text` names a way that a calculator can show. */
export const isWay = (text: string): text is Way => (ways as readonly string[]).includes(text);

/** What the way asks for. A single payment at the end carries simple interest, as such loans do. */
export const repaymentOf = (way: Way): Repayment => (way === 'bullet' ? { way, interest: 'simple' } : { way });
