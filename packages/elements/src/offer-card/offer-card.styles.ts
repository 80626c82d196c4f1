import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { figures } from '../styles/figures.ts';
import { marks } from '../styles/marks.ts';
import { skeleton } from '../styles/skeleton.ts';

export const offerCardStyles = [
  base,
  buttons,
  figures,
  marks,
  skeleton,
  css`
    :host {
      container-type: inline-size !important;
    }
    .card {
      display: grid;
      gap: var(--liana-space-4);
      padding: var(--liana-space-4);
      border: var(--liana-hairline) solid var(--liana-offer-card-line, var(--liana-line));
      border-radius: var(--liana-offer-card-radius, var(--liana-radius-lg));
      background: var(--liana-offer-card-background, var(--liana-surface));
    }
    .card.unsure {
      background: transparent;
    }
    .likely {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      color: var(--liana-positive);
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
      font-weight: var(--liana-weight-medium);
    }
    .status {
      justify-self: start;
    }
    .sure {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--liana-space-2) var(--liana-space-3);
    }
    .promise {
      white-space: normal;
      text-wrap: balance;
    }
    .promise .icon {
      flex: none;
    }
    .figures {
      display: grid;
      /* A number is never broken, so a column is never narrower than its number. */
      grid-template-columns: repeat(2, minmax(min-content, 1fr));
      gap: var(--liana-space-3) var(--liana-space-4);
    }
    .figures :is(.figure, dd) {
      min-inline-size: auto;
    }
    .figure:not(.lesser) {
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 2px;
    }
    .figure:not(.lesser) dt {
      align-self: end;
    }
    .figure dd:not(.unit) {
      align-self: baseline;
    }
    .figure.lesser {
      grid-column: 1 / -1;
      grid-template-columns: auto auto;
      justify-content: space-between;
      align-items: baseline;
      padding-block-start: var(--liana-space-3);
      border-block-start: var(--liana-hairline) solid var(--liana-line);
    }
    .figure.lesser .unit {
      display: none;
    }
    .wide {
      display: grid;
      gap: var(--liana-space-3);
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--liana-space-2) var(--liana-space-4);
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px var(--liana-space-4);
      color: var(--liana-text-muted);
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .facts li {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 6px;
    }
    .why {
      display: grid;
      gap: 4px;
      flex: 1 0 100%;
      max-inline-size: 62ch;
      color: var(--liana-text-muted);
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--liana-space-2) var(--liana-space-4);
    }
    .facts .icon {
      margin-block-start: 2px;
    }
    .actions {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: var(--liana-space-2);
      align-items: center;
    }
    .actions > p {
      grid-column: 1 / -1;
    }
    .declined {
      gap: var(--liana-space-3);
      background: transparent;
    }
    .declined .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--liana-space-2) var(--liana-space-3);
    }
    .declined .lender {
      flex: 1 1 14em;
    }
    .changes {
      display: grid;
      gap: 4px;
      padding-inline-start: 52px;
    }
    .loading {
      display: grid;
      gap: var(--liana-space-4);
    }
    .loading .lender {
      inline-size: 100%;
    }
    @container (max-width: 290px) {
      .figures {
        grid-template-columns: 1fr;
      }
      .figure:not(.lesser) {
        grid-row: auto;
        grid-template-rows: none;
      }
    }
    @container (min-width: 600px) {
      .card:not(.declined, .loading) {
        grid-template: 'lender sure' auto 'figures actions' auto 'wide wide' auto / minmax(0, 1fr) 168px;
        gap: var(--liana-space-4) var(--liana-space-5);
        align-items: start;
        padding: var(--liana-space-5);
      }
      .card:not(.declined, .loading) > .lender {
        grid-area: lender;
      }
      /* What a lender has promised is long: it has a row of its own. */
      .card.promised:not(.declined, .loading) {
        grid-template: 'lender lender' auto 'sure sure' auto 'figures actions' auto 'wide wide' auto / minmax(0, 1fr) 168px;
      }
      .sure {
        grid-area: sure;
      }
      .card > .likely,
      .card > .status {
        grid-area: sure;
        justify-self: end;
        align-self: center;
        white-space: nowrap;
      }
      .figures {
        grid-area: figures;
        grid-template-columns: minmax(min-content, 1fr) minmax(min-content, 0.8fr) minmax(min-content, 1.2fr);
        gap: 2px var(--liana-space-4);
      }
      .card.preview .figures {
        grid-column: 1 / -1;
      }
      .figure.lesser {
        grid-column: auto;
        grid-row: span 3;
        grid-template-rows: subgrid;
        grid-template-columns: 1fr;
        row-gap: 2px;
        justify-content: stretch;
        padding: 0;
        border: 0;
      }
      .figure.lesser dt {
        align-self: end;
      }
      .figure.lesser .unit {
        display: block;
      }
      .actions {
        grid-area: actions;
        grid-template-columns: 1fr;
        gap: 0;
      }
      .actions > p {
        margin-block-end: var(--liana-space-2);
      }
      .wide {
        grid-area: wide;
      }
      /* However long the facts are, the way to the reasons stands at the end of their last line. */
      .foot {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: last baseline;
      }
      .why {
        grid-column: 1 / -1;
      }
      .declined {
        padding: var(--liana-space-4) var(--liana-space-5);
      }
    }
    @media print {
      .card {
        break-inside: avoid;
      }
      .figure.lesser .unit {
        display: block;
      }
    }
  `,
];
