import { css } from 'lit';

/**
 * How every element sits in a page that is not ours. `!important` on `:host` beats the page's own `!important` (bar E13); what
 * is inside takes its look from the theme's tokens alone.
 */
export const hostElementStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    visibility: visible !important;
    box-sizing: border-box !important;
    inline-size: auto !important;
    contain: layout style !important;
    color: var(--liana-text, CanvasText) !important;
    font: 400 var(--liana-text-md, 1rem) / var(--liana-lh-md, 1.5rem) var(--liana-font-sans, system-ui, sans-serif) !important;
    text-align: start !important;
  }
  /* System colours stand in where the theme could not be fetched; they too have to suit the page. */
  :host([data-scheme='dark']) {
    color-scheme: dark !important;
  }
  :host([data-scheme='auto']) {
    color-scheme: light dark !important;
  }
  :host([dir='rtl']) {
    direction: rtl !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  h2,
  h3 {
    margin: 0;
  }
  button,
  a.action {
    min-block-size: var(--liana-target, 48px);
    padding-inline: var(--liana-space-5, 24px);
    border: 1.5px solid var(--liana-accent-edge, currentcolor);
    border-radius: var(--liana-radius-button, 8px);
    background: transparent;
    color: var(--liana-accent-text, LinkText);
    font: inherit;
    font-weight: var(--liana-weight-strong, 600);
    cursor: pointer;
  }
  button.filled {
    background: var(--liana-accent, ButtonText);
    color: var(--liana-on-accent, ButtonFace);
  }
  button.link,
  a {
    color: var(--liana-accent-text, LinkText);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button.link {
    min-block-size: 32px;
    padding: 0;
    border: 0;
    font-weight: inherit;
  }
  a.action {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  :focus-visible {
    outline: var(--liana-focus-width, 3px) solid var(--liana-focus, Highlight);
    outline-offset: var(--liana-focus-gap, 2px);
    border-radius: 2px;
  }
  .skeleton {
    display: block;
    block-size: 0.875rem;
    margin-block: 0.22rem;
    border-radius: 3px;
    background: var(--liana-line, rgb(128 128 128 / 0.25));
  }
  .skeleton.short {
    inline-size: 48%;
  }
  .muted {
    color: var(--liana-text-muted, inherit);
    font-size: var(--liana-text-sm, 0.875rem);
    line-height: var(--liana-lh-sm, 1.3125rem);
  }
  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }
`;
