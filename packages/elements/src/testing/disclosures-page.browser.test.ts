import { marketIds } from '@liana/markets';
import { expect } from '@open-wc/testing';
import { applyTheme } from './themed-page.ts';
import { resizePage } from './viewport.ts';

const selects = () => [...document.querySelectorAll<HTMLSelectElement>('.samples select')];
const select = (name: string) => selects().find((each) => each.name === name)!;
const languages = () => [...select('locale').options].map(({ value }) => value);
function choose(name: string, value: string) {
  select(name).value = value;
  select(name).dispatchEvent(new Event('change'));
}
/** How wide it would be if its longest words decided. */
function widthOfWords(chosen: HTMLSelectElement): number {
  const { inlineSize } = chosen.style;
  chosen.style.inlineSize = 'max-content';
  const { offsetWidth } = chosen;
  chosen.style.inlineSize = inlineSize;
  return offsetWidth;
}

describe('the page of all disclosures', () => {
  before(async () => {
    applyTheme();
    await resizePage(1280, 800);
    await import('../../gallery/disclosures/disclosures.ts');
    choose('locale', 'en');
  });
  after(async () => {
    document.querySelector('.samples')!.remove();
    history.replaceState(null, '', location.pathname);
    Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
    await resizePage(800, 600);
  });

  it('offers each market’s own languages, the complete ones, and one from right to left', () => {
    choose('market', 'DE');
    expect(languages()).to.deep.equal(['en', 'zh-Hans', 'de', 'ar']);
    choose('market', 'US');
    expect(languages()).to.deep.equal(['en', 'zh-Hans', 'ar']);
  });

  it('goes on in English where a market has no documents in the language of the last', () => {
    choose('market', 'DE');
    choose('locale', 'de');
    expect(select('kind').options[0]!.text).to.equal('Ein Lastenfahrrad über 24 Monate');
    choose('market', 'UK');
    expect(select('locale').value).to.equal('en');
  });

  it('says in Arabic that the text of the documents is English', () => {
    expect(document.querySelector('.samples .proof')).to.equal(null);
    choose('locale', 'ar');
    expect(document.querySelector('.samples .proof')!.textContent).to.contain('بالإنجليزية');
    choose('locale', 'en');
  });

  it('cuts the words of no choice', () => {
    for (const market of marketIds) {
      choose('market', market);
      for (const each of selects()) expect(widthOfWords(each), `${market} ${each.name}`).to.be.at.most(each.offsetWidth);
    }
  });
});
