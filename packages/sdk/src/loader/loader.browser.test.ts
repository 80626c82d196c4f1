import { expect, waitUntil } from '@open-wc/testing';
import { hearWarnings } from '../testing/console.fixture.ts';
import { start } from './loader.ts';
import { pageSettings, settingsOfScript } from './settings.ts';

const settings = {
  // Nothing listens here: every module fails at once, as behind a blocker (bar E17).
  embedOrigin: 'http://127.0.0.1:9',
  apiOrigin: 'http://127.0.0.1:9',
  publishableKey: 'pk_test_x',
  portal: 'http://portal.example/',
  locale: 'zh-CN',
  version: '0.1.0',
};

describe('loader of the script tag', () => {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push('reason' in event ? String(event.reason) : event.message);

  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const [got, wrong] of [
    ['none', undefined],
    ['another kind of key', { ...settings, publishableKey: 'sk_test_of_the_server' }],
  ] as const) {
    it(`says once in the console what the tag lacks, where its key is ${got}, and sends no key anywhere`, () => {
      const { warnings, stop } = hearWarnings();

      start(wrong);
      stop();

      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`expected data-key="pk_…", got ${got}: add`).and.not.to.contain('of_the_server');
      expect(pageSettings()).to.equal(undefined);
    });
  }

  it('E17: puts a link to the portal where an element could not be loaded, and throws nothing into the page', async () => {
    const place = document.createElement('liana-message');
    document.body.append(place);

    start(settings);

    await waitUntil(() => place.querySelector('a'), 'the fallback link', { timeout: 6000 });
    const link = place.querySelector('a')!;
    expect(link.href).to.equal('http://portal.example/');
    expect(link.textContent).to.equal('查看分期付款方式');
    expect(errors).to.deep.equal([]);
  });

  it('E17: keeps the place of an element that is not alive yet', () => {
    const place = document.createElement('liana-message');
    document.body.append(place);

    expect(getComputedStyle(place).display).to.equal('block');
    expect(place.getBoundingClientRect().height).to.be.at.least(64);
  });

  it('E15: a second script on the page changes nothing', () => {
    start({ ...settings, publishableKey: 'pk_test_other' });

    expect(pageSettings()?.publishableKey).to.equal('pk_test_x');
  });

  it('E16: an element of the page cannot stand in for the script tag', () => {
    const clobber = document.createElement('a');
    clobber.id = 'currentScript';
    clobber.dataset.key = 'pk_test_evil';

    expect(settingsOfScript(clobber as unknown as HTMLScriptElement, '0.1.0')).to.equal(undefined);
  });

  it('reads key, portal and language from the script tag', () => {
    const script = document.createElement('script');
    script.src = 'https://embed.example/v1/liana.js';
    script.dataset.key = 'pk_live_1';
    script.dataset.portal = 'https://pay.shop.example';

    const read = settingsOfScript(script, '0.1.0');

    expect(read).to.include({
      embedOrigin: 'https://embed.example',
      apiOrigin: 'https://api.example',
      publishableKey: 'pk_live_1',
      portal: 'https://pay.shop.example',
    });
  });
});
