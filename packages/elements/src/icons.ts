import { svg, type TemplateResult } from 'lit';

/* Shapes: Lucide, ISC licence, © Lucide Contributors. Drawn at 20 px; the stroke of 1.92 in their box of 24 comes out as 1.6. */

const shapes = {
  back: svg`<path d="m15 18-6-6 6-6"/>`,
  check: svg`<path d="M20 6 9 17l-5-5"/>`,
  chevron: svg`<path d="m9 18 6-6-6-6"/>`,
  clock: svg`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>`,
  close: svg`<path d="M18 6 6 18M6 6l12 12"/>`,
  download: svg`<path d="M12 15V3M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4M7 10l5 5 5-5"/>`,
  info: svg`<circle cx="12" cy="12" r="10"/><path d="M12 16v-4M12 8h.01"/>`,
  lock: svg`<rect width="18" height="11" x="3" y="11" rx="2"/><path d="M7 11V7a5 5 0 0 1 10 0v4"/>`,
  offline: svg`<path d="M12 20h.01M8.5 16.429a5 5 0 0 1 7 0M5 12.859a10 10 0 0 1 5.17-2.69M19 12.859a10 10 0 0 0-2.007-1.523M2 8.82a15 15 0 0 1 4.177-2.643M22 8.82a15 15 0 0 0-11.288-3.764M2 2l20 20"/>`,
  saved: svg`<path d="m17 15-5.5 5.5L9 18"/><path d="M5.516 16.07A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 3.501 7.327"/>`,
  swap: svg`<path d="m3 16 4 4 4-4M7 20V4M21 8l-4-4-4 4M17 4v16"/>`,
  user: svg`<path d="M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2"/><circle cx="12" cy="7" r="4"/>`,
  warning: svg`<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01"/>`,
} satisfies Record<string, TemplateResult>;

export type IconName = keyof typeof shapes;

/** A picture beside words; it never stands alone, so assistive technology passes over it. `small` is 16 px, else 20. */
export function icon(name: IconName, size: 'small' | 'medium' = 'small'): TemplateResult {
  return svg`<svg class="icon ${size}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
