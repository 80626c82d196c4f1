import { expect, fixture, html } from '@open-wc/testing';
import { applyTheme, expectAccessible } from './themed-page.ts';

describe('the accessibility check of these tests', () => {
  before(() => applyTheme());

  for (const [fault, content] of [
    ['a button without a name', '<button></button>'],
    ['pale text', '<p style="color: #aaa; background: #fff">Pale</p>'],
  ] as const) {
    it(`finds ${fault} that is planted in a shadow tree`, async () => {
      const host = await fixture(html`<div></div>`);
      host.attachShadow({ mode: 'open' }).innerHTML = content;

      const outcome = await expectAccessible(host).then(
        () => 'nothing found',
        () => 'found',
      );

      expect(outcome).to.equal('found');
    });
  }
});
