import { type Language, languages } from '@liana/markets';
import { halden, liana, marigold, resolveTheme, type ThemeTokens, themeCss } from '@liana/theme';
import { html, render } from 'lit';
import { defineElements, setLocale } from '../src/index.ts';
import { scenes } from './scenes.ts';

const themes: Record<string, readonly ThemeTokens[]> = { liana: [liana], halden: [liana, halden], marigold: [liana, marigold] };
const choices = {
  theme: Object.keys(themes),
  scheme: ['light', 'dark'],
  locale: [...languages],
  scene: ['all', ...Object.keys(scenes)],
};

const query = new URLSearchParams(location.search);
const chosen = (name: keyof typeof choices) => query.get(name) ?? choices[name][0]!;

function link(name: keyof typeof choices, value: string) {
  const next = new URLSearchParams(query);
  next.set(name, value);
  return html`<a href="?${next.toString()}" aria-current=${value === chosen(name) ? 'true' : 'false'}>${value}</a> `;
}

function showTheme() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss(resolveTheme(...themes[chosen('theme')]!)).css);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.dataset.scheme = chosen('scheme');
}

showTheme();
defineElements();
setLocale(chosen('locale') as Language);
document.documentElement.lang = chosen('locale');
document.documentElement.dir = chosen('locale') === 'ar' ? 'rtl' : 'ltr';
document.body.classList.toggle('bare', query.has('bare'));

const nav = document.querySelector<HTMLElement>('#choices')!;
nav.hidden = query.has('bare');
render(
  Object.keys(choices).map(
    (name) =>
      html`<span>${name}: ${choices[name as keyof typeof choices].map((value) => link(name as keyof typeof choices, value))}</span>`,
  ),
  nav,
);
render(
  Object.entries(scenes)
    .filter(([name]) => ['all', name].includes(chosen('scene')))
    .flatMap(([, states]) => Object.entries(states))
    .map(([state, template]) => html`<section><h2>${state}</h2>${template}</section>`),
  document.querySelector<HTMLElement>('#scenes')!,
);
