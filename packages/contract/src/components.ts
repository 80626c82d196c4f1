import { z } from 'zod';
import { ApplicationView, MerchantApplicationView, ReviewView, SignView } from './applications.ts';
import { ChargeView } from './charges.ts';
import { PublicConfig } from './config.ts';
import { ConsentGiven, ConsentText, ConsentView } from './consents.ts';
import { DisclosureView } from './disclosures.ts';
import { LenderTerms, OutcomeReport } from './lender-protocol.ts';
import { LoanView, MyLoansView } from './loans.ts';
import { MessageView } from './messages.ts';
import { AnnualCost, Money } from './money.ts';
import { LenderView, OfferTerms, OfferView, PartnerView, PendingLender, ReasonView } from './offers.ts';
import { PortalSessionView } from './portal.ts';
import { Problem } from './problems.ts';
import { Answer, AnswerView, QuestionView } from './questions.ts';
import { OffersView, Order, SessionCreated, SessionView, WishInput } from './sessions.ts';
import { LocalizedText } from './text.ts';
import { WebhookEvent } from './webhooks.ts';

/** The schemas that have a name of their own in the OpenAPI document; everything else is written out where it is used. */
const named = {
  Answer,
  AnswerView,
  AnnualCost,
  ApplicationView,
  ChargeView,
  ConsentGiven,
  ConsentText,
  ConsentView,
  DisclosureView,
  LenderTerms,
  LenderView,
  LoanView,
  LocalizedText,
  MerchantApplicationView,
  MessageView,
  Money,
  MyLoansView,
  OfferTerms,
  OfferView,
  OffersView,
  Order,
  OutcomeReport,
  PartnerView,
  PendingLender,
  PortalSessionView,
  Problem,
  PublicConfig,
  QuestionView,
  ReasonView,
  ReviewView,
  SessionCreated,
  SessionView,
  SignView,
  WebhookEvent,
  WishInput,
};

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });

type JsonSchema = Record<string, unknown>;
const address = (id: string) => `#/components/schemas/${id}`;
const withoutDialect = ({ $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema => schema;

/** Every named schema as JSON Schema; they refer to one another by name. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, { uri: address, io: 'input', unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutDialect(schema as JsonSchema)]));
}

/** A schema as it stands in a request or an answer: a reference where it, or a part of it, has a name. */
export function schemaOf(type: z.ZodType): JsonSchema {
  const id = registry.get(type)?.id;
  if (id) return { $ref: address(id) };
  const { $defs: _, ...schema } = z.toJSONSchema(type, { metadata: registry, io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return withoutDialect(JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/', address(''))));
}
