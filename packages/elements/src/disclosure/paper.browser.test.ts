import { expect, fixture, html } from '@open-wc/testing';
import { aPagedDisclosure } from '../testing/index.ts';
import { printing } from '../testing/printing.ts';
import { applyTheme, textOf, within } from '../testing/themed-page.ts';
import { defineDisclosure } from './disclosure.define.ts';
import type { LianaDisclosure } from './disclosure.ts';

const keepable = () =>
  fixture<LianaDisclosure>(html`<liana-disclosure keepable confirmable .disclosure=${aPagedDisclosure()}></liana-disclosure>`);
const button = (disclosure: Element, words: string) =>
  [...disclosure.shadowRoot!.querySelectorAll<HTMLElement>('.keeping button')].find((each) => each.textContent!.includes(words))!;

/** What is saved while `act` runs: the file's name and its text. */
async function saved(act: () => void): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let [name, file]: [string, Blob | undefined] = ['', undefined];
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return 'blob:kept';
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  act();
  Object.assign(URL, { createObjectURL });
  Object.assign(HTMLAnchorElement.prototype, { click });
  return { name, text: await file!.text() };
}

describe('a copy to keep', () => {
  before(() => {
    defineDisclosure();
    applyTheme();
  });

  it('is one file with every page, named by the rules, and nothing in it that acts or is fetched', async () => {
    const disclosure = await keepable();

    const { name, text } = await saved(() => button(disclosure, 'Save all 2 pages').click());
    const copy = new DOMParser().parseFromString(text, 'text/html');

    expect(name).to.equal('CN-2026-09-30.html');
    expect(copy.querySelectorAll('.page').length).to.equal(2);
    expect(copy.documentElement.lang).to.equal('en');
    expect(copy.title).to.equal('Statement of all-in financing cost');
    expect(copy.querySelectorAll('script, link, img, iframe, button, input, [tabindex], [src], [href]').length).to.equal(0);
    expect(text).not.to.contain('<!--');
  });

  it('says what the page says, and by which rules and under which hash', async () => {
    const disclosure = await keepable();

    const { text } = await saved(() => button(disclosure, 'Save').click());
    const words = (element: Element) => element.textContent!.replace(/\s+/g, '');
    const copy = new DOMParser().parseFromString(text, 'text/html');

    expect(words(copy.querySelector('.body')!)).to.equal(words(within(disclosure, '.body')));
    expect(copy.querySelector('footer')!.textContent).to.equal('Made by the rules CN-2026-09-30. Document paged.');
  });

  it('says that it was saved', async () => {
    const disclosure = await keepable();

    await saved(() => button(disclosure, 'Save').click());
    await disclosure.updateComplete;

    expect(textOf(disclosure)).to.contain('Saved as a file that opens in any browser.');
  });

  it('is printed by itself, without the page around it', async () => {
    const disclosure = await keepable();

    const printed = await printing(() => button(disclosure, 'Print').click());

    expect(printed).to.contain('10.97%').and.to.contain('At any time');
    expect(printed).not.to.contain('Save all 2 pages');
  });
});
