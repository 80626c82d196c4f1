import { isAbsolute, relative, sep } from 'node:path';
import { preApprovedContact, type TestBehaviour, testBehaviours, testContact, testSsn } from '@liana/contract';
import { type SystemSettings, urlsOf } from './settings.ts';

const WHAT_HAPPENS: Record<TestBehaviour, string> = {
  approve: 'approved at once',
  refer: 'referred to a person, approved a little later',
  counter: 'another amount or term is offered instead',
  decline: 'declined by every lender, with reasons',
  'decline-first': 'declined by the first lender, approved by the next',
  late: 'Lumenvale Credit answers after twelve seconds, the others as usual',
  silent: 'Stanmoor Bank never answers, the others as usual; after a minute nobody waits for it any more',
  garbage: 'Kestrel & Pine answers what nobody can read, the others as usual',
};

/** What is true of a contact that forces nothing. */
const KNOWN = 'Brindle Savings has approved this one in advance, up to $5,000, however little is earned';

/** What a person needs to look around: every address, who to be, what to try. */
export function guide(settings: SystemSettings): string {
  const urls = urlsOf(settings);
  const places: [string, string][] = [
    ['Shop (Halden)', urls.shop],
    ['Its back office', urls.backOffice],
    ['Portal of Halden', urls.portals.halden],
    ['Portal of Marigold', urls.portals.marigold],
    ['Letters and codes', `${urls.api}/dev/outbox`],
    ['Disclosures', `${urls.api}/dev/disclosures`],
    ['API', `${urls.api}/openapi.json`],
    ['Frames', urls.embed],
    ['Lenders', urls.lenders],
  ];
  const identities = testBehaviours.map((behaviour): [string, string] => [testContact(behaviour), WHAT_HAPPENS[behaviour]]);
  const tries: [string, string][] = [
    ['1', `Open ${urls.shop} and a product: it shows what the price costs by the month. To buy, put it in the cart and check out.`],
    ['2', 'At the checkout, look at your offers, answer the questions, and apply as approve@test.liana.example.'],
    ['3', `The code that proves the address is at ${urls.api}/dev/outbox.`],
    ['4', 'Review and sign in the window that opens. The checkout then says “Financed”; one click on, the order is paid.'],
    ['5', 'In the back office, capture one parcel and refund it.'],
    ['6', `The loan, its schedule and its papers are under My loans at ${urls.portals.halden}.`],
    ['7', 'Everything is there in Chinese too: 简体中文 at the top of the shop, 中文 at the top of the portal.'],
  ];
  return [
    'Liana is running.',
    '',
    ...aligned(places),
    '',
    '  Test identities: give one as e-mail address',
    ...aligned([...identities, [preApprovedContact, KNOWN]]),
    `    Any other answers will do; a Social Security number that works is ${testSsn}.`,
    '',
    '  Try',
    ...aligned(tries),
    '',
    `  Data and logs: ${fromHere(settings.data)} (delete it to begin again). Ctrl-C ends everything.`,
  ].join('\n');
}

/** A path as it is typed here: from the working folder where it lies in that, otherwise whole. */
function fromHere(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? path : inside;
}

function aligned(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `    ${left.padEnd(width)}  ${right}`);
}
