import type { ApprovalModel } from '@liana/matching';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call } from '../support/caller.ts';
import { lenderServer } from '../support/callers.ts';
import { serverCommand } from '../support/commands.ts';
import { aJourney, type Journey } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { platformRows } from '../support/stores.ts';
import { lenderSecret } from '../support/test-system.ts';
import { walkTo } from '../support/walk.ts';
import { startWiredSystem, type WiredSystem } from '../support/wired-system.ts';

let system: WiredSystem;
beforeAll(async () => {
  system = await startWiredSystem();
  await serverCommand(system, 'train', '--decisions', '3');
}, 180_000);
afterAll(() => system?.stop());

const outcomesOf = ({ application }: Journey) =>
  platformRows(system, 'select * from outcomes where application_id = ? order by received_at, kind', application!.id);

function liveModel(): { id: string; trainedOn: number; model: ApprovalModel } {
  const [row] = platformRows(
    system,
    "select m.* from approval_models m join pointers p on p.target_id = m.id where p.name = 'model:US:test'",
  );
  return { id: String(row!.id), trainedOn: Number(row!.trained_on), model: JSON.parse(String(row!.model_json)) };
}

/** Two in five outcomes only certify, by their hash: of ten, some teach (but for one run in ten thousand). */
const ENOUGH = 10;

test('what a lender decides is stored with snapshot and model, and the next training run changes the table', async () => {
  const before = liveModel();
  const journeys = Array.from({ length: ENOUGH }, () => aJourney(system, { person: aPerson({ behaviour: 'approve' }) }));
  for (const journey of journeys) await walkTo(journey, 'approved');

  await serverCommand(system, 'train', '--again');
  const after = liveModel();

  const { offer } = journeys[0]!.application!;
  for (const journey of journeys) {
    expect(outcomesOf(journey)).toMatchObject([
      { kind: 'approved', lender_id: offer.lender.id, model_id: before.id, market: 'US', snapshot_id: expect.stringMatching(/./) },
    ]);
  }
  const segment = [offer.lender.id, offer.family, 'US', outcomesOf(journeys[0]!)[0]!.stage].join('/');
  expect(after.trainedOn).toBe(before.trainedOn + ENOUGH);
  expect(after.id).not.toBe(before.id);
  expect(trainedOn(after.model, segment)).toBeGreaterThan(trainedOn(before.model, segment));
  expect(trainedOn(after.model, segment)).toBeLessThanOrEqual(trainedOn(before.model, segment) + ENOUGH);
});

test('what is kept of the person for it is banded: no income, no name, no address', async () => {
  const journey = await walkTo(aJourney(system, { person: aPerson({ behaviour: 'approve' }) }), 'approved');

  const kept = JSON.stringify(outcomesOf(journey));

  const { answers, email } = journey.person;
  for (const fact of ['incomeMonthly', 'firstName', 'lastName', 'street', 'zip', 'phone', 'ssn'])
    expect(kept).not.toContain(String(answers[fact]));
  expect(kept).not.toContain(email);
});

test('a report that comes twice counts once, and what comes later is added', async () => {
  const journey = await walkTo(aJourney(system, { person: aPerson({ behaviour: 'approve' }) }), 'signed');
  const { id, offer } = journey.application!;
  const lender = lenderServer(system.urls.api, lenderSecret(system, offer.lender.id));
  const [row] = platformRows(system, 'select lender_reference from applications where id = ?', id);
  const report = (reportId: string) => ({
    params: { lenderId: offer.lender.id },
    body: {
      reportId,
      applicationId: id,
      lenderReference: String(row!.lender_reference),
      kind: 'arrears' as const,
      at: '2026-12-21T12:00:00.000Z',
      daysPastDue: 31,
    },
  });

  await call(lender, 'reportOutcome', report('arrears-once'));
  await call(lender, 'reportOutcome', report('arrears-once'));
  await call(lender, 'reportOutcome', report('arrears-again'));

  expect(outcomesOf(journey).filter(({ kind }) => kind === 'arrears')).toHaveLength(2);
});

const trainedOn = ({ segments }: ApprovalModel, segment: string) => segments[segment]?.trainedOn ?? 0;
