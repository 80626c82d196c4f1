import { expect, fixture, html } from '@open-wc/testing';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineSteps } from './steps.define.ts';

describe('liana-steps', () => {
  before(() => {
    defineSteps();
    applyTheme();
  });

  it('says in words where one is, and to assistive technology the same', async () => {
    const steps = await fixture(html`<liana-steps step="3" steps="6" name="your money">About 2 minutes left</liana-steps>`);

    expect(textOf(steps)).to.contain('Step 3 of 6: your money');
    expect(within(steps, '[role=progressbar]').getAttribute('aria-valuenow')).to.equal('3');
    expect(steps.shadowRoot!.querySelectorAll('.done')).to.have.length(2);
    await expectAccessible(steps);
  });
});
