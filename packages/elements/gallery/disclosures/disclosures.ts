import { formatDate, marketIds, marketOf, textIn, todayIn } from '@liana/markets';
import { html, nothing, render, type TemplateResult } from 'lit';
import { defineDisclosure } from '../../src/disclosure/disclosure.define.ts';
import type { DisclosureConfirmEvent, DisclosureLeaveEvent } from '../../src/disclosure/disclosure.events.ts';
import { setLocale } from '../../src/locale/current-locale.ts';
import { sampleDisclosure, sampleOffers } from '../../src/testing/index.ts';
import { type Choice, choiceOf, languagesOf, rightToLeft } from './choice.ts';
import { pageCss } from './disclosures.styles.ts';
import { languageNames, pageWords, textIsEnglish } from './words.ts';

const place = document.createElement('main');
place.className = 'samples';
let outcome = '';

function show(): void {
  const query = new URLSearchParams(location.search);
  const choice = choiceOf(query, todayIn('US', new Date()));
  setLocale(choice.language);
  document.documentElement.lang = choice.language;
  document.documentElement.dir = choice.language === 'ar' ? 'rtl' : 'ltr';
  document.title = `${pageWords[choice.language].title} · Liana`;
  render(page(choice), place);
}

function page(choice: Choice): TemplateResult {
  const { market, law, sample, language } = choice;
  const words = pageWords[language];
  const { disclosure, presentation, split } = sampleDisclosure(market, sample, law.inForceFrom);
  const isPopUp = disclosure.confirmation.shownAs === 'pop-up';
  return html`
    <header>
      <h1>${words.title}</h1>
      <p>${words.about}</p>
      ${language === rightToLeft ? html`<p class="proof">${textIsEnglish}</p>` : nothing}
    </header>
    ${choices(choice)}
    <section>
      <h2>${words.inShort}</h2>
      <div class="card">
        <liana-disclosure
          form="short"
          .market=${market}
          .summary=${presentation.summary}
          .warning=${presentation.warning}
          .disclosure=${disclosure}
          .split=${split}
          ?confirmable=${isPopUp}
          @liana-disclosure-confirm=${say}
          @liana-disclosure-leave=${say}
        ></liana-disclosure>
      </div>
      <p role="status">${outcome}</p>
    </section>
    <section class="whole">
      <h2>${words.whole}</h2>
      <liana-disclosure keepable .market=${market} .disclosure=${disclosure} .split=${split}></liana-disclosure>
    </section>
  `;
}

function choices({ market, law, sample, language }: Choice): TemplateResult {
  const words = pageWords[language];
  return html`
    <form>
      ${select(
        words.market,
        'market',
        market,
        marketIds.map((id) => [id, words.markets[id]]),
      )}
      ${select(
        words.law,
        'law',
        law.id,
        marketOf(market).ruleSets.map(({ id, inForceFrom }) => [id, formatDate(inForceFrom, language, market)]),
      )}
      ${select(
        words.kind,
        'kind',
        sample.kind,
        sampleOffers(market).map(({ kind, name }) => [kind, textIn(name, language)]),
      )}
      ${select(
        words.language,
        'locale',
        language,
        languagesOf(market).map((each) => [each, languageNames[each]]),
      )}
    </form>
  `;
}

function select(
  label: string,
  name: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
): TemplateResult {
  return html`
    <label>
      ${label}
      <select name=${name} @change=${choose}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select>
    </label>
  `;
}

/** The address says what is shown, so that it can be sent to somebody. */
function choose({ currentTarget }: Event): void {
  const { name, value } = currentTarget as HTMLSelectElement;
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  history.replaceState(null, '', `?${query}`);
  outcome = '';
  show();
}

function say({ type, dwellMs }: DisclosureConfirmEvent | DisclosureLeaveEvent): void {
  const { language } = choiceOf(new URLSearchParams(location.search), '');
  const seconds = (dwellMs / 1000).toFixed(1);
  const words = pageWords[language];
  outcome = type === 'liana-disclosure-confirm' ? words.confirmed(seconds) : words.left(seconds);
  show();
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(pageCss);
document.adoptedStyleSheets.push(sheet);
defineDisclosure();
document.body.append(place);
show();
