import { expect, fixture, html } from '@open-wc/testing';
import { aConsentText } from '../testing/index.ts';

const consentModule = new URL('../consent/consent.define.ts', import.meta.url).href;
const overlayModule = new URL('../flows/overlay/overlay.define.ts', import.meta.url).href;

/** A frame as tall as its content, 4,000 px, with what is opened near its end; the page around it is scrolled there. */
async function aTallFrame(): Promise<{ page: Document; opener: HTMLElement }> {
  const script = `
    import { defineConsent } from '${consentModule}';
    import { defineOverlay } from '${overlayModule}';
    defineConsent(); defineOverlay();
    document.body.dataset.ready = '';`;
  const source = `<body style="margin:0;height:4000px"><div id="place" style="position:absolute;top:3000px"></div><script type="module">${script}</script></body>`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe style="border:0;width:360px;height:4000px" srcdoc=${source}></iframe>`);
  const page = () => frame.contentDocument!;
  await until(() => page().body?.dataset.ready !== undefined);
  const opener = page().createElement('button');
  page().querySelector('#place')!.append(opener);
  return { page: page(), opener };
}

describe('a dialog in a frame that the page around it scrolls', () => {
  afterEach(() => scrollTo(0, 0));

  it('opens where the person is at the first time, and leaves the page where it is', async () => {
    const { page, opener } = await aTallFrame();
    const overlay = page.createElement('liana-overlay');
    overlay.heading = 'Full cost';
    page.body.append(overlay);
    await overlay.updateComplete;
    opener.focus();
    // WebKit scrolls the page around to what has the focus when it next draws.
    await until(() => scrollY > 2000);
    const before = scrollY;

    overlay.open = true;
    await overlay.updateComplete;

    expectInSight(overlay.shadowRoot!.querySelector('dialog')!);
    expect(Math.abs(scrollY - before)).to.be.lessThan(innerHeight);
  });

  it('shows a text to agree to where it was asked for', async () => {
    const { page, opener } = await aTallFrame();
    const consent = page.createElement('liana-consent');
    consent.consent = aConsentText();
    opener.replaceWith(consent);
    await consent.updateComplete;
    const read = consent.shadowRoot!.querySelector<HTMLElement>('.below button')!;
    read.focus();

    read.click();

    expect(scrollY).to.be.greaterThan(2000);
    expectInSight(consent.shadowRoot!.querySelector('dialog')!);
  });
});

/** The frame begins at the top of the page, so that what is `y` in it is `y` on the page. */
function expectInSight(dialog: HTMLDialogElement) {
  const frameTop = document.querySelector('iframe')!.getBoundingClientRect().top;
  const top = frameTop + dialog.getBoundingClientRect().top;
  expect(top).to.be.at.least(-8);
  expect(top).to.be.lessThan(innerHeight - 100);
}

async function until(holds: () => boolean) {
  while (!holds()) await new Promise((over) => setTimeout(over, 20));
}
