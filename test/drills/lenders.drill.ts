// npm run drill:lenders: asks lenders that are late, silent and garbled on demand, at the true times, and says when each was told of.
import { runLine } from '@liana/command-line';
import type { TestBehaviour } from '@liana/contract';
import { ensureBuilt } from '../../tools/system/build.ts';
import { type Heard, hearLenders } from '../lenders/hear-lenders.ts';
import { aJourney } from '../support/journey.ts';
import { aPerson } from '../support/person.ts';
import { walkTo } from '../support/walk.ts';
import { startWiredSystem, type WiredSystem } from '../support/wired-system.ts';

interface Expected {
  behaviour: TestBehaviour;
  lenderId: string;
  /** State and seconds after the question; the stream looks twice a second. */
  states: [state: string, fromSeconds: number, toSeconds: number][];
}

const demonstrations: Expected[] = [
  {
    behaviour: 'late',
    lenderId: 'lumenvale',
    states: [
      ['asking', 0, 1],
      ['late', 10, 11.5],
      ['answered', 12, 14],
    ],
  },
  {
    behaviour: 'silent',
    lenderId: 'stanmoor',
    states: [
      ['asking', 0, 1],
      ['late', 10, 11.5],
      ['gave-up', 60, 62],
    ],
  },
  {
    behaviour: 'garbage',
    lenderId: 'kestrel',
    states: [
      ['asking', 0, 1],
      ['garbage', 0, 9.5],
    ],
  },
];

const usage = `Usage: drill:lenders
  Asks lenders that are late, silent and garbled on demand, at the true times, and says when each was told of.`;

await runLine({ usage, forms: { '': {} } }, async () => {
  await ensureBuilt();
  const system = await startWiredSystem('sqlite', { hurried: false });
  const faults: string[] = [];
  try {
    for (const expected of demonstrations) faults.push(...(await demonstrate(system, expected)));
  } finally {
    await system.stop();
  }
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`${demonstrations.length - new Set(faults.map((fault) => fault.split(':')[0])).size} passed, ${faults.length} failed`);
  process.exitCode = faults.length === 0 ? 0 : 1;
});

async function demonstrate(system: WiredSystem, { behaviour, lenderId, states }: Expected): Promise<string[]> {
  const journey = await walkTo(aJourney(system, { person: aPerson({ behaviour }) }), 'proved');
  const heard = statesOf(await hearLenders(journey, system.wire), lenderId);
  const confirmed = new Set(journey.offers!.offers.filter(({ stage }) => stage === 'prequalified').map(({ lender }) => lender.id));
  console.log(
    `${behaviour.padEnd(8)} ${lenderId.padEnd(10)} ${heard.map(([state, seconds]) => `${state} ${seconds.toFixed(1)} s`).join(', ')}; offers of ${confirmed.size} lenders`,
  );

  const faultsHere = states
    .filter(([state, from, to], at) => heard[at]?.[0] !== state || heard[at]![1] < from - 0.1 || heard[at]![1] > to)
    .map(([state, from, to]) => `${behaviour}: expected ${state} from ${from} to ${to} s`);
  const isShown = confirmed.has(lenderId);
  if (isShown !== (states.at(-1)![0] === 'answered'))
    faultsHere.push(`${behaviour}: offers of ${lenderId} ${isShown ? 'are' : 'are not'} shown`);
  if (confirmed.size < 5) faultsHere.push(`${behaviour}: only ${confirmed.size} lenders have offers`);
  return faultsHere;
}

function statesOf(heard: readonly Heard[], lenderId: string): [state: string, seconds: number][] {
  return heard.flatMap(({ event, atMs }) => (event.type === 'lender' && event.lenderId === lenderId ? [[event.state, atMs / 1000]] : []));
}
