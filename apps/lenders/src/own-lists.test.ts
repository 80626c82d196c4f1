import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DecisionAnswer, lenderPaths, PrequalifyAnswer } from '@liana/contract';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type OwnList, ownListsFrom } from './own-lists.ts';
import { aLenderService, secret } from './testing/lender-service.ts';
import { anApplyRequest, aPerson, aPrequalifyRequest, someTerms } from './testing/requests.ts';

const known = 'known@people.example';
const list: OwnList = { productId: 'brindle-buy', validUntil: '2026-12-31', limits: { [known]: 150_000, 'other@people.example': 500_000 } };
const terms = someTerms({ productId: 'brindle-buy' });
/** Whom no policy takes. */
const facts = aPerson({
  employment: 'no-income',
  incomeMonthly: 10_000,
  debtMonthly: 200_000,
  creditBand: 'building',
  bankruptcyRecent: 'yes',
});
const keyOf = (contact: string) =>
  createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`pre-approved|${contact}`)
    .digest('hex');

describe('a lender that has approved somebody in advance', () => {
  const softCheck = async (preApproved?: string[], lists = [list]) => {
    const { ask } = aLenderService({ ownLists: lists });
    const request = aPrequalifyRequest({ facts, products: [terms], ...(preApproved && { preApproved }) });
    return PrequalifyAnswer.parse(await ask('brindle', lenderPaths.prequalify, request));
  };
  const decision = async (contact: string | undefined, more: Parameters<typeof anApplyRequest>[0] = {}) => {
    const { ask } = aLenderService({ ownLists: [list] });
    const preApproved = contact === undefined ? {} : { preApproved: { contactKey: keyOf(contact) } };
    return DecisionAnswer.parse(await ask('brindle', lenderPaths.apply, anApplyRequest({ facts, terms, ...preApproved, ...more })));
  };

  test('offers at the soft check what it would not offer to others', async () => {
    expect((await softCheck()).decision).toBe('ineligible');
    expect(await softCheck(['brindle-buy'])).toMatchObject({ decision: 'eligible', offers: [{ productId: 'brindle-buy' }] });
  });

  test('takes nobody’s word for a list that it does not have, or that lends less to anybody', async () => {
    expect((await softCheck(['brindle-buy'], [])).decision).toBe('ineligible');
    expect((await softCheck(['brindle-buy'], [{ ...list, limits: { [known]: 100_000 } }])).decision).toBe('ineligible');
  });

  test('approves the person whom its own copy names, up to the limit that it says', async () => {
    expect(await decision(known)).toMatchObject({ decision: 'approve', reasons: [] });
    expect((await decision(known, { terms: { ...terms, principalMinor: 150_001 } })).decision).not.toBe('approve');
  });

  test('approves nobody else for it: neither without a key, nor with that of a contact that it does not have', async () => {
    expect((await decision(undefined)).decision).not.toBe('approve');
    expect((await decision('stranger@people.example')).decision).not.toBe('approve');
  });

  test('keeps its word to the end of the last day, by its own calendar', async () => {
    expect((await decision(known, { at: '2027-01-01T04:59:00.000Z' })).decision).toBe('approve');
    expect((await decision(known, { at: '2027-01-01T05:00:00.000Z' })).decision).not.toBe('approve');
  });

  test('does in test mode what the contact forces all the same', async () => {
    expect((await decision(known, { testBehaviour: 'decline' })).decision).toBe('decline');
  });
});

test('lists are read from the file that the demo writes, and there are none before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'lenders-pre-approved.json');
  const listsOf = ownListsFrom(file);

  expect(listsOf('brindle')).toEqual([]);
  writeFileSync(file, JSON.stringify({ brindle: [{ ...list, waives: ['least-income'] }] }));

  expect(listsOf('brindle')).toEqual([list]);
  expect(listsOf('odela')).toEqual([]);
});
