import { z } from 'zod';
import {
  idSchema as id,
  localizedTextSchema as localizedText,
  ruleLanguage,
  ruleSchema,
  writtenTextSchema as writtenText,
} from '../rules/rule.ts';

const isoDate = z.iso.date('a date such as "2027-12-31"');
const minorUnits = z.int().min(0);
/** A share as a decimal string, so that no digit is lost: `"13.99"` is 13.99 %. */
const percent = z.string().regex(/^\d{1,3}(\.\d{1,6})?$/, 'a share in percent below 1000 as a text, such as "13.99"');

export const productFamilies = ['instalment', 'cash-instalment', 'revolving-line', 'credit-card'] as const;
/** Soonest first. */
export const moneyWithin = ['minutes', 'same-day', 'next-business-day', 'three-business-days'] as const;
const lenderStages = ['identity', 'credit', 'pricing', 'decision', 'contract', 'funding', 'servicing'] as const;

const licenceSchema = z.strictObject({
  regulator: writtenText,
  number: writtenText,
  /** Two-letter codes of the states in which the lender may lend. */
  states: z.array(z.string().regex(/^[A-Z]{2}$/, 'a state by its two capitals, such as "IL"')).min(1),
  /** Last day on which the licence holds. */
  validUntil: isoDate,
});

export const lenderSchema = z.strictObject({
  id,
  name: writtenText,
  /** Two letters shown where the lender has no admitted logo. */
  mark: z.string().regex(/^[A-Z][A-Za-z]$/, 'two letters, the first a capital, such as "Al"'),
  licence: licenceSchema,
  /** Path of the lender's service below the lenders' base URL. */
  lenderBaseUrl: z.string().regex(/^\/[a-z0-9/-]+$/, 'a path such as "/lenders/alder"'),
});

/** An option of the fact `creditBand`, and the id of any fact: which there are, the market's dictionary says. */
export const creditBandSchema = z.string();
export const applicationFieldSchema = z.string();

/** First tier whose conditions hold gives the rate; the last has none, so there is always one. */
const rateTierSchema = z.strictObject({
  creditBand: z.array(creditBandSchema).min(1).optional(),
  tenorAtMostMonths: z.int().positive().optional(),
  /** Contract rate: nominal a year, charged monthly. */
  annualPercent: percent,
});

const feeSchema = z.strictObject({
  name: localizedText,
  /** A share of the amount, or a fixed sum. Part of the finance charge. */
  charge: z.union(
    [z.strictObject({ percentOfAmount: percent }), z.strictObject({ amountMinor: minorUnits })],
    '{ "percentOfAmount": "2.5" } or { "amountMinor": 2500 }',
  ),
  /** `financed`: added to what is owed. `upfront`: paid, or kept back, on the first day. */
  paid: z.enum(['financed', 'upfront']),
});

/** The least that a line or a card asks for each month: its interest and a share of the balance, but not below the floor. */
const minimumSchema = z.strictObject({ percentOfBalance: percent, floorMinor: minorUnits });

const pricingSchema = z.strictObject({
  convention: z.literal('nominal-monthly'),
  tiers: z.array(rateTierSchema).min(1),
  rounding: z.enum(['half-up', 'half-even', 'floor', 'ceiling']),
  fee: feeSchema.optional(),
  /** For a line and a card, which have no fixed number of payments. */
  minimum: minimumSchema.optional(),
  /** The merchant bears the interest; the borrower pays 0 %. */
  paidByMerchant: z.boolean(),
});

const prepaymentSchema = z.strictObject({
  /** `free`, or a share of what is still owed. */
  charge: z.union([z.literal('free'), z.strictObject({ percentOfBalance: percent })], '"free" or { "percentOfBalance": "1" }'),
  text: localizedText,
});

/** Documents that the lender's form demands once the amount is above a line. */
const documentsSchema = z.strictObject({
  aboveMinor: minorUnits,
  kinds: z.array(z.enum(['pay-stubs', 'bank-statement', 'government-id', 'contractor-quote'])).min(1),
});

export const productSchema = z.strictObject({
  id,
  lenderId: id,
  family: z.enum(productFamilies),
  name: localizedText,
  currency: z.literal('USD'),
  amount: z.strictObject({ minMinor: minorUnits, maxMinor: minorUnits }),
  /** Ascending; empty for a line and a card. */
  tenorsMonths: z.array(z.int().min(1).max(360)),
  pricing: pricingSchema,
  /** From the signature until the money is there; for an order, until the shop is told. */
  moneyWithin: z.enum(moneyWithin),
  prepayment: prepaymentSchema,
  rules: z.array(ruleSchema).min(1),
  /** What this lender's full form asks, as fact ids, in its order. */
  applicationFields: z.array(applicationFieldSchema).min(1),
  documents: documentsSchema.optional(),
  /** Who does what; the product's own lender unless another is named. Who prices also checks, and who funds also contracts. */
  stages: z.partialRecord(z.enum(lenderStages), id),
});

/** Markets whose products a catalogue can hold: those that have a dictionary of facts to write rules with. */
export const catalogueMarkets = ['US'] as const;

export const catalogueSchema = z.strictObject({
  ruleLanguage: z.literal(ruleLanguage),
  market: z.enum(catalogueMarkets),
  lenders: z.array(lenderSchema).min(1),
  products: z.array(productSchema).min(1),
});

/** What a file holds: a catalogue, and where an editor finds the JSON Schema that goes with it, which is no part of the catalogue. */
export const catalogueFileSchema = catalogueSchema.extend({ $schema: z.string().optional() });

export type MoneyWithin = (typeof moneyWithin)[number];
export type ProductFamily = (typeof productFamilies)[number];
export type LenderStage = (typeof lenderStages)[number];
export type RateTier = z.infer<typeof rateTierSchema>;
export type Lender = z.infer<typeof lenderSchema>;
export type Product = z.infer<typeof productSchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;
