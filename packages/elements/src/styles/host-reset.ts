import { css } from 'lit';

/**
 * Shuts the page's own CSS out of the host element (TRUST E13).
 *
 * An `!important` declaration of a shadow host beats even an `!important` one of the page, so `*{all:unset!important}`, inherited letter
 * spacing or a page-wide `direction` stop here. Custom properties are not touched by `all`: the theme comes through.
 */
export const hostReset = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    direction: ltr !important;
    font: var(--liana-weight-regular, 400) var(--liana-text-md, 16px) / var(--liana-lh-md, 24px) var(--liana-font-sans, system-ui, sans-serif) !important;
    font-variant-numeric: tabular-nums lining-nums !important;
    color: var(--liana-text, CanvasText) !important;
    text-align: start !important;
    -webkit-text-size-adjust: 100% !important;
    text-size-adjust: 100% !important;
  }
  :host(:dir(rtl)) {
    direction: rtl !important;
  }
  :host([lang|='zh']) {
    line-height: 1.6 !important;
    line-break: strict !important;
    text-autospace: normal !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
