import { z } from 'zod';
import { DecisionCallback, OutcomeReport } from '../lender-protocol.ts';
import { route } from './define.ts';

const accepted = z.strictObject({ accepted: z.boolean() });
const signed = { method: 'POST', hosts: ['api'], access: ['lender'], status: 200, idempotencyKey: 'none', response: accepted } as const;

/** What a lender's server may send; repeating a report changes nothing. */
export const lenderRoutes = {
  reportDecision: route({
    ...signed,
    path: '/v1/lenders/{lenderId}/decisions',
    summary: 'A referred application was decided.',
    body: DecisionCallback,
  }),
  reportOutcome: route({
    ...signed,
    path: '/v1/lenders/{lenderId}/outcomes',
    summary: 'What became of an application or a loan.',
    body: OutcomeReport,
  }),
};
