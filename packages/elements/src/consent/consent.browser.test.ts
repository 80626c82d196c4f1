import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { aConsentText } from '../testing/index.ts';
import { applyTheme, expectAccessible, textOf, within } from '../testing/themed-page.ts';
import { defineConsent } from './consent.define.ts';
import type { ConsentChangeEvent } from './consent.events.ts';
import type { LianaConsent } from './consent.ts';

const aConsent = () => fixture<LianaConsent>(html`<liana-consent .consent=${aConsentText()}></liana-consent>`);

describe('liana-consent', () => {
  before(() => {
    defineConsent();
    applyTheme();
  });

  it('is never ticked beforehand', async () => {
    const consent = await aConsent();

    expect(consent.checked).to.equal(false);
    expect(within<HTMLInputElement>(consent, 'input').checked).to.equal(false);
  });

  it('names the text, as it was shown, that was agreed to', async () => {
    const consent = await aConsent();

    setTimeout(() => within(consent, 'input').click());
    const event = (await oneEvent(consent, 'liana-consent-change')) as ConsentChangeEvent;

    expect(event.checked).to.equal(true);
    expect(event.given).to.deep.equal({ textId: 'us-hard-check', hash: 'a'.repeat(64), lenderId: 'northmere' });
  });

  it('is empty again when the text changes: nobody agreed to the new one', async () => {
    const consent = await aConsent();
    within(consent, 'input').click();

    consent.consent = aConsentText({ hash: 'b'.repeat(64) });
    await consent.updateComplete;

    expect(consent.checked).to.equal(false);
    expect(within<HTMLInputElement>(consent, 'input').checked).to.equal(false);
  });

  it('opens the whole text in a dialog that Escape closes, and gives the focus back', async () => {
    const consent = await aConsent();
    const opener = within(consent, '.below button');
    opener.focus();

    await sendKeys({ press: 'Enter' });
    expect(within<HTMLDialogElement>(consent, 'dialog').open).to.equal(true);
    await expectAccessible(consent);
    await sendKeys({ press: 'Escape' });

    expect(within<HTMLDialogElement>(consent, 'dialog').open).to.equal(false);
    expect(consent.shadowRoot!.activeElement).to.equal(opener);
  });

  it('says what is missing', async () => {
    const consent = await aConsent();
    consent.invalid = true;
    await consent.updateComplete;

    expect(textOf(consent)).to.contain('Tick this box to go on');
    await expectAccessible(consent);
  });

  it('is accessible', async () => {
    await expectAccessible(await aConsent());
  });
});
