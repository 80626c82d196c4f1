import { type ConsentGiven, type ConsentText, tokenPrefixes } from '@liana/contract';
import type { Caller } from '../caller.ts';
import { call, stream } from '../caller.ts';
import { frame } from '../callers.ts';
import { exchange } from '../exchange.ts';
import type { Journey } from '../journey.ts';
import { contactCode } from '../letters.ts';
import { answerOf } from '../person.ts';
import { answering, choose, fillForm } from './application.ts';

const ticketInHtml = new RegExp(`${tokenPrefixes['frame-ticket']}[A-Za-z0-9_-]{43}`);

/** Step 3: the frame's document, and its token for the ticket in it and the handle that the page hands over. */
export async function openFrame(journey: Journey): Promise<void> {
  const { embed } = journey.system.urls;
  const body = { ticket: await frameTicket(journey), handle: journey.handle! };
  const { token } = await call(frame(embed), 'createFrameToken', { body });
  journey.frame = frame(embed, token);
}

/** The ticket in a fresh document of the frame, where only the frame's own scripts can read it. */
export async function frameTicket({ system, keys, pageOrigin }: Pick<Journey, 'system' | 'keys' | 'pageOrigin'>): Promise<string> {
  const document = await exchange({
    method: 'GET',
    url: `${system.urls.embed}/frame/${keys.publishableKey}?view=offers&locale=en`,
    headers: {
      accept: 'text/html',
      referer: `${pageOrigin}/`,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'iframe',
    },
  });
  const [ticket] = document.text.match(ticketInHtml) ?? [];
  if (!ticket) throw new Error(`the frame's document (${document.status}) holds no ticket`);
  return ticket;
}

/** Step 4: answers whatever is asked until nothing is. */
export async function answerQuestions(journey: Journey): Promise<void> {
  journey.offers = await call(journey.frame!, 'getMyOffers', {});
  while (journey.offers.next) await answerNext(journey);
}

/** Answers the question that is open now. */
async function answerNext(journey: Journey): Promise<void> {
  const { fact } = journey.offers!.next!;
  const body = { fact, value: answerOf(journey.person, { fact }) };
  journey.offers = await call(journey.frame!, 'answerQuestion', { body, ...answering(journey, `answer ${fact}`, fact) });
}

/** Proves the person's address in this frame or window, with the code that was sent to it. Repeated, it is the same proof. */
export async function proveContact(journey: Journey, where: Caller): Promise<void> {
  const proof = `contact proof with ${tokenOf(where)}`;
  const since = await journey.said(`${proof}: since`, async () => new Date());
  await call(where, 'sendContactCode', { body: { email: journey.person.email }, ...journey.act(`${proof}: send`) });
  const code = await contactCode(journey.system.urls.api, journey.person.email, since);
  await call(where, 'checkContactCode', { body: { code }, ...journey.act(`${proof}: check`) });
}

/** A code belongs to the token that asked for it. */
const tokenOf = (where: Caller) => where.headers('').authorization ?? where.headers('').cookie;

/** Step 5: consents to every soft check there is, and listens until nobody is waited for. */
export async function askLenders(journey: Journey): Promise<void> {
  await consentToSoftChecks(journey);
  await listenToLenders(journey);
}

/** What a person who ticks the box under this text has agreed to. */
export const given = ({ textId, hash, lenderId }: ConsentText): ConsentGiven => ({ textId, hash, lenderId });

export async function consentToSoftChecks(journey: Journey): Promise<void> {
  const body = await journey.said('prequalify', async () => {
    const { consents } = await call(journey.frame!, 'getPrequalificationTexts', {});
    return { consents: consents.map(given) };
  });
  const { offers } = await call(journey.frame!, 'prequalify', { body, ...journey.act('prequalify') });
  journey.offers = offers;
}

export async function listenToLenders(journey: Journey): Promise<void> {
  for await (const event of stream(journey.frame!, 'streamPrequalification', {})) {
    journey.streamed.push(event);
    if (event.type === 'offers') journey.offers = event.offers;
  }
}

/** Step 6: chooses the first offer that a lender has confirmed, recommended ones first. */
export async function chooseOffer(journey: Journey): Promise<void> {
  const offers = journey.offers!.offers.filter(({ group }) => group !== 'does-not-fit');
  const chosen = offers.find(({ stage }) => stage === 'prequalified');
  if (!chosen) throw new Error(`no lender has confirmed one of ${offers.length} offers that fit`);
  await choose(journey, journey.frame!, chosen.id);
}

/** Step 7: what this lender still needs to know. */
export const fillApplication = (journey: Journey) => fillForm(journey, journey.frame!);
