import { find } from '@liana/elements/testing';
import { press, says } from '@liana/elements/testing/in-browser';
import { recorded, serverAnswers, serverSays } from '@liana/elements/testing/recorded';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { aHostPage, expectAccessibleInPage, origin, portal } from '../../testing/host-page.fixture.ts';
import { define } from './apply.define.ts';
import type { LianaApply } from './apply.ts';

define();

describe('<liana-apply> in a shop page', () => {
  const { server, thrown } = aHostPage(serverSays('getConfig', 'halden', { origin }), serverSays('createSession', 'laptop', { origin }));
  const anElement = () => fixture<LianaApply>(html`<liana-apply amount="129900" currency="USD"></liana-apply>`);

  it('E19: is a frame from the first moment, with no token in its address', async () => {
    const apply = await anElement();

    await waitUntil(() => apply.shadowRoot!.querySelector('iframe'));

    const { src, title } = find<HTMLIFrameElement>(apply, 'iframe');
    expect(src).to.equal(`${recorded('getConfig', 'halden').embedOrigin}/frame/pk_test_page?view=apply&locale=en`);
    expect(title).to.equal('Offers and application, protected from this page');
    apply.remove();
  });

  it('E17: leads to the portal when the API is down, tries again when the shopper says so, and throws nothing', async () => {
    server.use(serverAnswers('getConfig', HttpResponse.error, { origin }), serverAnswers('createSession', HttpResponse.error, { origin }));
    const apply = await anElement();
    await says(apply, 'This could not be opened here');
    expect(find<HTMLAnchorElement>(apply, 'a.action').href).to.equal(portal);
    await expectAccessibleInPage(apply);

    server.resetHandlers(serverSays('getConfig', 'halden', { origin }), serverSays('createSession', 'laptop', { origin }));
    await press(apply, 'Try again');

    await waitUntil(() => apply.shadowRoot!.querySelector('iframe'));
    expect(thrown).to.deep.equal([]);
    apply.remove();
  });
});
