import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HttpResponse, http } from 'msw';
import { aLender, anOffer, anOffersView, find, search } from '../../testing/index.ts';
import { aFlow, asked, cards, contactCodes, list, press, says, texts, theServer, type, unproved } from './testing/offers-flow.fixture.ts';

describe('asking lenders', () => {
  const server = theServer();

  it('proves the contact before a lender is asked anything, and comes back to where the person was', async () => {
    let isProved = false;
    server.use(
      http.get('/v1/me/offers', () =>
        HttpResponse.json(anOffersView({ next: null, askable: ['odela', 'northmere'], session: { contactProved: isProved } })),
      ),
      texts,
      ...contactCodes,
    );
    const flow = await aFlow();
    await says(flow, 'Ask 2 lenders for their own answer');
    await press(flow, 'Continue');

    await says(flow, 'How can we reach you?');
    await type(flow, 'input', 'mara@example.com');
    await sendKeys({ press: 'Enter' });
    await says(flow, 'We sent six digits to mara@example.com');
    isProved = true;
    await type(flow, 'input', '123 456');
    await sendKeys({ press: 'Enter' });

    await says(flow, 'Which lenders may make a soft check?');
  });

  it('keeps the code that was wrong in its field, and says what to do', async () => {
    server.use(list(unproved), ...contactCodes);
    const flow = await aFlow();
    await press(flow, 'Continue');
    await says(flow, 'How can we reach you?');
    await type(flow, 'input', 'mara@example.com');
    await sendKeys({ press: 'Enter' });
    await says(flow, 'Enter the code');
    await type(flow, 'input', '654321');
    await sendKeys({ press: 'Enter' });

    await says(flow, 'This code does not match');
    expect(find<HTMLInputElement>(flow, '#code').value).to.equal('654321');
    expect(find(flow, '.notice.critical').matches(':focus')).to.equal(true);
    expect(find(flow, '#code').getAttribute('aria-invalid')).to.equal('true');
  });

  it('ticks nothing beforehand, asks nobody without a tick, and sends the text that was shown for each lender', async () => {
    const given: unknown[] = [];
    server.use(
      list(asked),
      texts,
      http.post('/v1/me/prequalifications', async ({ request }) => {
        given.push(await request.json());
        return HttpResponse.json({ partial: false, offers: asked }, { status: 202 });
      }),
    );
    const flow = await aFlow();
    await press(flow, 'Continue');
    await says(flow, 'Which lenders may make a soft check?');

    expect(search(flow, 'input[type="checkbox"]').filter((box) => (box as HTMLInputElement).checked)).to.have.length(0);
    await press(flow, 'Ask');
    await says(flow, 'Tick at least one lender');
    expect(given).to.have.length(0);

    find(find(flow, 'liana-consent'), 'input').focus();
    await sendKeys({ press: 'Space' });
    await says(flow, 'Ask 1 lender');
    await press(flow, 'Ask 1 lender');
    await waitUntil(() => given.length === 1);
    expect(given).to.deep.equal([{ consents: [{ textId: 'us-soft-check-odela', hash: 'a'.repeat(64), lenderId: 'odela' }] }]);
  });

  it('lets answers stream in: a late offer joins the end of its group, and moves up only when the person says so', async () => {
    const [odela, fennick] = [anOffer({ lender: 'odela' }), anOffer({ lender: 'fennick' })];
    const late = anOffer({ lender: 'lumenvale' });
    const before = { ...asked, offers: [odela, fennick] };
    const waiting = { ...before, pending: [{ lender: aLender('lumenvale'), state: 'late' as const }], asOf: '2026-11-21T14:32:05.000Z' };
    const after = { ...before, offers: [odela, late, fennick], askable: [], asOf: '2026-11-21T14:32:20.000Z' };
    let tell: ((event: object) => void) | undefined;
    server.use(
      list(before),
      texts,
      http.post('/v1/me/prequalifications', () => HttpResponse.json({ partial: true, offers: waiting }, { status: 202 })),
      http.get('/v1/me/prequalifications/stream', () => {
        const body = new ReadableStream({
          start(controller) {
            tell = (event) => controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`));
          },
        });
        return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
      }),
    );
    const flow = await aFlow();
    await press(flow, 'Continue');
    await says(flow, 'Which lenders may make a soft check?');
    find(flow, '.all input').click();
    await says(flow, 'Ask 2 lenders');
    await press(flow, 'Ask 2 lenders');

    await says(flow, 'No answer after 10 seconds. We keep asking.');
    expect(search(flow, 'button').some((button) => button.textContent === 'Stop waiting')).to.equal(true);
    await waitUntil(() => tell, 'the page listens');
    tell!({ type: 'offers', offers: after });
    await says(flow, '1 new offer belongs higher.');
    expect(cards(flow)).to.deep.equal(['Odela Finance', 'Fennick Credit', 'Lumenvale Credit']);

    await press(flow, 'Reorder');
    await waitUntil(() => cards(flow)[1] === 'Lumenvale Credit');
  });
});
