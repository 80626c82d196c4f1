import 'axe-core/axe.min.js';
import { liana, resolveTheme, themeCss } from '@liana/theme';
import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { search } from './page.ts';

type Axe = typeof axe;

/** Puts the platform's theme on the test page, in one scheme, as a tenant's page would have it. */
export function applyTheme(scheme: 'light' | 'dark' = 'light'): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${themeCss(resolveTheme(liana)).css} body { background: var(--liana-bg); color: var(--liana-text); }`);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.dataset.scheme = scheme;
}

/** Lets the theme's rules for less motion hold on this page, until it is themed again. Not every engine can be told of such a wish. */
export function preferLessMotion(): void {
  const media = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSMediaRule);
  const lessMotion = media.filter((rule) => rule.conditionText.includes('prefers-reduced-motion'));
  if (lessMotion.length === 0) throw new Error('the theme on this page says nothing about less motion');
  for (const rule of lessMotion) rule.media.mediaText = 'all';
}

/**
 * Lets an element's own rules for a medium hold while `look` looks: `print`, `forced-colors`, or a low window. Not every engine can be told of them.
 *
 * @throws {Error} when the element has no such rules.
 */
export function underMedia<Seen>(element: Element, medium: 'print' | 'forced-colors' | 'max-height', look: () => Seen): Seen {
  const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const media = rules.filter((rule) => rule instanceof CSSMediaRule).filter((rule) => rule.conditionText.includes(medium));
  if (media.length === 0) throw new Error(`${element.localName} has no rules for ${medium}`);
  const conditions = media.map((rule) => rule.media.mediaText);
  for (const rule of media) rule.media.mediaText = 'all';
  try {
    return look();
  } finally {
    media.forEach((rule, index) => {
      rule.media.mediaText = conditions[index]!;
    });
  }
}

/** Fails with the rules and nodes that assistive technology would stumble over, in the light and in the dark scheme. */
export async function expectAccessible(element: Element): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) await expectAccessibleIn(scheme, element);
  applyTheme('light');
}

/** The same in one scheme of the page. */
export async function expectAccessibleIn(scheme: 'light' | 'dark', element: Element): Promise<void> {
  const { axe: runner } = window as unknown as { axe: Axe };
  applyTheme(scheme);
  await atRest(element);
  const { violations } = await runner.run(element, { resultTypes: ['violations'] });
  const found = violations.map(
    ({ id, nodes }) => `${scheme} ${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
  );
  expect(found).to.deep.equal([]);
}

/** Colours glide for 120 ms; a contrast measured on the way is nobody's. What moves for ever is not waited for. */
async function atRest(element: Element): Promise<void> {
  const gliding = () =>
    animationsIn(element).filter(
      ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
    );
  do {
    await Promise.all(gliding().map((animation) => animation.finished.catch(() => {})));
    // What has just changed begins to glide in the next frame.
    await new Promise(requestAnimationFrame);
  } while (gliding().length > 0);
}

/** A document knows nothing of what moves in its shadow trees. */
const animationsIn = (element: Element): Animation[] => [
  ...document.getAnimations(),
  ...search(element, '*').flatMap((below) => below.shadowRoot?.getAnimations() ?? []),
  ...(element.shadowRoot?.getAnimations() ?? []),
];

/** Everything that a person reads in an element, without what only screen readers get, as one line. */
export function textOf(element: Element): string {
  return (element.shadowRoot ?? element).textContent!.replace(/\s+/g, ' ').trim();
}

/** One node inside an element's shadow tree; fails when there is none. */
export function within<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`expected ${element.localName} to hold ${selector}`);
  return found;
}
