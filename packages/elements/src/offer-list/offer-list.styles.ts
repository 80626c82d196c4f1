import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { notices } from '../styles/notices.ts';

export const offerListStyles = [
  base,
  buttons,
  notices,
  css`
    :host {
      container-type: inline-size !important;
    }
    .list {
      display: grid;
      gap: var(--liana-space-6);
    }
    .group {
      display: grid;
      gap: var(--liana-space-4);
    }
    .group.brief,
    .cards {
      display: grid;
      gap: var(--liana-space-3);
    }
    .group > *,
    .cards > * {
      min-inline-size: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 4px 16px;
    }
    .head {
      align-items: baseline;
    }
    .head > :first-child {
      flex: 1 1 20em;
      max-inline-size: 62ch;
    }
    .links {
      display: flex;
      gap: 20px;
    }
    .explained {
      max-inline-size: 62ch;
    }
    .controls {
      gap: var(--liana-space-3);
    }
    .segments {
      display: inline-flex;
      gap: 2px;
      padding: 3px;
      border: var(--liana-hairline) solid var(--liana-line);
      border-radius: calc(var(--liana-radius-md) + 3px);
      background: var(--liana-surface-sunken);
    }
    .segment {
      position: relative;
      display: grid;
      place-items: center;
      min-block-size: 44px;
      padding: 10px 14px;
      border-radius: var(--liana-radius-md);
      color: var(--liana-text-muted);
      font-size: var(--liana-text-sm);
      line-height: 1.25;
      font-weight: var(--liana-weight-medium);
      text-align: center;
      cursor: pointer;
    }
    .segment input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: inherit;
    }
    .segment:has(:checked) {
      background: var(--liana-surface-raised);
      color: var(--liana-text);
      box-shadow: 0 0 0 1px var(--liana-line-strong);
    }
    .segment:has(:focus-visible) {
      outline: var(--liana-focus-width) solid var(--liana-focus);
      outline-offset: var(--liana-focus-gap);
    }
    .switch {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      min-block-size: 44px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--liana-text);
      font: var(--liana-weight-regular) var(--liana-text-sm) / var(--liana-lh-sm) var(--liana-font-sans);
      cursor: pointer;
    }
    .track {
      position: relative;
      inline-size: 44px;
      block-size: 26px;
      border: 1.5px solid var(--liana-line-strong);
      border-radius: 13px;
      background: var(--liana-surface);
      transition: background var(--liana-quick) var(--liana-ease);
    }
    .track::after {
      content: '';
      position: absolute;
      inset-block: 2.5px;
      inset-inline-start: 3px;
      inline-size: 18px;
      border-radius: 50%;
      background: var(--liana-line-strong);
    }
    [aria-checked='true'] .track {
      border-color: var(--liana-accent-edge);
      background: var(--liana-accent-edge);
    }
    [aria-checked='true'] .track::after {
      inset-inline: auto 3px;
      background: var(--liana-surface);
    }
    .news {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      min-block-size: var(--liana-target);
      padding: var(--liana-space-2) var(--liana-space-4);
      border-radius: var(--liana-radius-md);
      background: var(--liana-surface-sunken);
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .empty {
      display: grid;
      gap: 4px;
    }
    @container (max-width: 599px) {
      .segments {
        display: grid;
        grid-template-columns: 1fr 1fr;
        inline-size: 100%;
      }
      .segment {
        padding: 8px;
      }
    }
    @media (forced-colors: active) {
      .segment:has(:checked) {
        outline: 2px solid Highlight;
      }
      .track {
        forced-color-adjust: none;
        background: Canvas;
        border-color: CanvasText;
      }
      .track::after {
        background: CanvasText;
      }
      [aria-checked='true'] .track {
        background: Highlight;
      }
    }
    @media print {
      .controls,
      .news {
        display: none;
      }
    }
  `,
];
