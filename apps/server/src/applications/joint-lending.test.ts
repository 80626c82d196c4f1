import { MyLoansView, type OffersView, PrequalificationTexts, SignView } from '@liana/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expireLicence } from '../admin/lenders.ts';
import { features } from '../features.ts';
import { findDecisions } from '../outcomes/outcomes.queries.ts';
import { Journey } from '../testing/journey.ts';
import { demoCatalogue, type ScriptedLenders, withLenders } from '../testing/lenders.ts';
import { aServer, type TestServer } from '../testing/server.ts';
import { stores } from '../testing/stores.ts';

/** Northmere checks and prices, Tessel decides, Odela lends, Stanmoor collects. */
function jointCatalogue() {
  const catalogue = demoCatalogue();
  const joint = catalogue.products.find(({ id }: { id: string }) => id === 'odela-monthly');
  const stages = { credit: 'northmere', pricing: 'northmere', decision: 'tessel', servicing: 'stanmoor' };
  return { ...catalogue, products: [{ ...joint, stages }] };
}

describe.each(stores)('a loan in which four institutions have a part, on %s', (store) => {
  let server: TestServer;
  let lenders: ScriptedLenders;
  let shopper: Journey;

  beforeEach(async () => {
    server = await aServer({ store, features, settings: { answerWithinMs: 1_500 } });
    lenders = await withLenders(server, jointCatalogue());
    server.worker.start();
    shopper = new Journey(server);
    await shopper.openInShop();
  });
  afterEach(() => server.close());

  const offerIn = ({ offers }: OffersView) => offers[0]!;

  test('says in the list who lends, and what the others do', async () => {
    const { lender, partners } = offerIn(await shopper.answerAll());

    expect(lender.name).toBe('Odela Finance');
    expect(partners.map(({ lender: { id }, does }) => [id, ...does])).toEqual([
      ['northmere', 'checks'],
      ['tessel', 'decides'],
      ['stanmoor', 'services'],
    ]);
  });

  test('is checked where it says so: the consent is for that institution, and its answer is a prequalified offer of the lender', async () => {
    await shopper.answerAll();
    await shopper.prove('ada@example.com');

    const { consents } = (await shopper.inFrame('GET', '/v1/me/prequalifications/texts')).as(PrequalificationTexts);
    const { offers } = await shopper.askLenders();

    expect(consents.map(({ lenderId }) => lenderId)).toEqual(['northmere']);
    expect(lenders.asked.map(({ lenderId, kind }) => [lenderId, kind])).toEqual([['northmere', 'prequalify']]);
    expect([offerIn(offers).stage, offerIn(offers).lender.id]).toEqual(['prequalified', 'odela']);
  });

  test('is not offered while the institution that checks cannot be reached', async () => {
    lenders.script.prequalify = () => 'nonsense';
    await shopper.answerAll();
    await shopper.prove('ada@example.com');

    const { offers } = await shopper.askLenders();

    expect(offers.offers).toEqual([]);
    expect(offers.pending.map(({ lender, state }) => [lender.id, state])).toEqual([['northmere', 'garbage']]);
  });

  test('is decided by another, which alone looks at the credit report; whoever lends is named by cost table and agreement', async () => {
    const { offers } = await shopper.answerAll();
    await shopper.prove('ada@example.com');
    await shopper.choose(offers[0]!.id);
    await shopper.fillForm();
    await shopper.bind();
    await shopper.toPortal();
    const { consents, disclosure } = await shopper.review();

    await shopper.submit();
    const { agreement, disclosure: signed } = (await shopper.inPortal('GET', '/v1/me/application/agreement')).as(SignView);
    await shopper.sign();
    const { loans } = (await shopper.inPortal('GET', '/v1/me/loans')).as(MyLoansView);

    expect(consents.map(({ purpose, lenderId }) => [purpose, lenderId])).toEqual([
      ['electronic-records', null],
      ['data-sharing', 'tessel'],
      ['hard-check', 'tessel'],
      ['data-sharing', 'odela'],
    ]);
    for (const shown of [disclosure, signed]) {
      expect(JSON.stringify(shown)).toContain('Odela Finance');
      expect(JSON.stringify(shown)).not.toContain('Tessel');
    }
    expect(agreement.lenderId).toBe('odela');
    expect(lenders.asked.filter(({ kind }) => kind === 'apply' || kind === 'sign').map(({ lenderId }) => lenderId)).toContain('tessel');
    expect(lenders.asked.some(({ lenderId }) => lenderId === 'odela')).toBe(false);
    expect([loans[0]!.lender.id, loans[0]!.collector]).toEqual(['odela', 'Stanmoor Bank']);
    expect((await findDecisions(server.deps.db, 'US', 'test')).map(({ lender_id }) => lender_id)).toEqual(['tessel']);
  });

  test('no longer fits once whoever decides has said no, although whoever checks said yes', async () => {
    lenders.script.apply = () => ({ decision: 'decline', reasons: [] });
    await shopper.answerAll();
    await shopper.prove('ada@example.com');
    const { offers } = await shopper.askLenders();
    await shopper.choose(offerIn(offers).id);
    await shopper.fillForm();
    await shopper.bind();
    await shopper.toPortal();
    await shopper.submit();

    expect(offerIn(await shopper.offers()).group).toBe('does-not-fit');
  });

  test('is offered no more once any of them has no licence', async () => {
    await expireLicence(server.deps, 'stanmoor', '2020-01-01');

    expect((await shopper.offers()).offers).toEqual([]);
  });
});
