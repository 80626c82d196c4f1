import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { dialogs } from '../styles/dialogs.ts';
import { marks } from '../styles/marks.ts';
import { tickBoxes } from '../styles/tick-boxes.ts';
import { confirmingStyles } from './confirming.styles.ts';
import { sectionsStyles } from './sections.styles.ts';
import { shortFormStyles } from './short-form.styles.ts';

export const disclosureStyles = [
  base,
  buttons,
  dialogs,
  marks,
  tickBoxes,
  sectionsStyles,
  confirmingStyles,
  shortFormStyles,
  css`
    /* The container, on the page and in a dialog: what is inside follows its width, not the window's. */
    .disclosure {
      container-type: inline-size;
      border: var(--liana-disclosure-border, var(--liana-hairline) solid var(--liana-line));
      border-radius: var(--liana-disclosure-radius, var(--liana-radius-lg));
      background: var(--liana-disclosure-background, var(--liana-surface-raised));
      overflow: clip;
    }
    dialog.disclosure {
      inline-size: min(760px, 100vw - 32px);
    }
    dialog.disclosure[open] {
      animation: appear var(--liana-calm) var(--liana-ease);
    }
    @keyframes appear {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
    .disclosure > * {
      padding-inline: clamp(16px, 4cqi, 28px);
    }
    .head {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
      gap: 16px;
      padding-block: 20px 16px;
      border-block-end: var(--liana-hairline) solid var(--liana-line);
    }
    .head > :first-child {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .body {
      padding-block: 22px;
    }
    dialog > .body {
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    dialog > .body:focus-visible {
      outline-offset: -3px;
      border-radius: 0;
    }
    /* At 400 % there is no room for a head and a foot that stay: the dialog scrolls as one. */
    @media (max-height: 560px) {
      dialog.disclosure[open] {
        display: block;
        overflow-y: auto;
      }
      dialog > .body {
        overflow-y: visible;
      }
    }
    @media (max-width: 480px) {
      dialog.disclosure {
        inline-size: 100vw;
        border: 0;
        border-radius: 0;
      }
    }
    @media print {
      .disclosure {
        container-type: normal;
        border: 0;
        overflow: visible;
      }
      .disclosure > * {
        padding-inline: 0;
      }
      .head {
        padding-block: 0 8px;
      }
      .body {
        padding-block: 12px 0;
      }
      .foot,
      .close {
        display: none;
      }
    }
  `,
];
