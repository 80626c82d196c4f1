import { css } from 'lit';
import { disclosureTableStyles } from './disclosure-table.styles.ts';

/** How each layout of a section looks. Long words break, figures never shrink: where they do not fit, the layout changes. */
export const sectionsStyles = [
  disclosureTableStyles,
  css`
    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .page + .page {
      margin-block-start: 32px;
      padding-block-start: 24px;
      border-block-start: var(--liana-hairline) solid var(--liana-line-strong);
    }
    .page-number {
      margin-block-end: -12px;
    }
    .page section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }
    /* Chinese breaks at punctuation where it can: a date or a name is one word. */
    :is(.head p, dt, th, td) {
      word-break: keep-all;
    }
    dd .smallest,
    dt .smallest,
    .notice .smallest {
      display: block;
      font-weight: var(--liana-weight-regular);
    }
    .value {
      font-family: var(--liana-font-figures, var(--liana-font-display));
      hyphens: manual;
    }

    /* Two in a row, or one where a figure would not fit into half. */
    .boxes {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .boxes .figure {
      flex: 1 1 max(8.25rem, 50% - 4px);
      min-inline-size: min-content;
    }
    :is(.boxes, .twins, .leading) .value:not(.sentence) {
      white-space: nowrap;
      min-inline-size: min-content;
    }
    .figure {
      display: grid;
      grid-template-rows: auto auto 1fr;
      gap: 4px;
    }
    .boxes .figure {
      padding: 12px 14px;
      border: 1px solid var(--liana-line-strong);
      border-radius: var(--liana-radius-sm);
    }
    .boxes dt {
      font-size: var(--liana-text-sm);
      line-height: 1.3;
      font-weight: var(--liana-weight-strong);
    }
    .boxes .value {
      font-size: var(--liana-text-lg);
      line-height: 1.3;
      font-weight: var(--liana-weight-medium);
    }
    .boxes .value.sentence {
      font: var(--liana-weight-regular) var(--liana-text-md) / var(--liana-lh-md) var(--liana-font-sans);
      hyphens: auto;
    }
    /* Reg Z, 12 CFR 1026.17(a)(2): rate and finance charge stand out from everything else. */
    .boxes .prominent {
      padding: 11px 13px;
      border: 2px solid var(--liana-text);
    }
    .boxes .prominent .value {
      font-size: 28px;
      font-weight: var(--liana-weight-strong);
      letter-spacing: -0.02em;
    }

    /* Twins: nothing beside them is less conspicuous, so no frame sets them off. */
    .twins {
      display: flex;
      flex-wrap: wrap;
      gap: 16px 40px;
    }
    .twins dt {
      color: var(--liana-text-muted);
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .twins .value {
      font-size: 28px;
      line-height: 1.25;
      font-weight: var(--liana-weight-strong);
      letter-spacing: -0.02em;
    }

    .hero {
      display: grid;
      gap: 20px 32px;
      align-items: center;
    }
    .leading .value {
      margin-block: 2px;
      font-size: var(--liana-text-3xl);
      line-height: 1.15;
      font-weight: var(--liana-weight-strong);
      letter-spacing: -0.02em;
    }

    .sums {
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .sums > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 16px;
      padding-block: 4px;
    }
    .sums dt {
      flex: 1 1 6em;
      color: var(--liana-text-muted);
    }
    .sums dd {
      overflow-wrap: break-word;
      font-weight: var(--liana-weight-medium);
      margin-inline-start: auto;
      text-align: end;
    }
    .sums .sum {
      margin-block-start: 4px;
      padding-block-start: 8px;
      border-block-start: var(--liana-hairline) solid var(--liana-line);
    }
    .sums .sum :is(dt, dd) {
      color: var(--liana-text);
      font-weight: var(--liana-weight-strong);
    }

    .terms {
      display: grid;
      gap: 12px;
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .terms > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2px 20px;
    }
    .terms dt {
      font-weight: var(--liana-weight-strong);
    }
    .terms dd {
      max-inline-size: 62ch;
      color: var(--liana-text-muted);
    }
    .terms .prominent dd {
      color: var(--liana-text);
      font-size: var(--liana-text-lg);
      line-height: var(--liana-lh-lg);
      font-weight: var(--liana-weight-strong);
    }
    .terms .prominent dd.sentence {
      font-size: var(--liana-text-md);
      line-height: var(--liana-lh-md);
    }
    .terms .prominent .smallest {
      color: var(--liana-text-muted);
    }

    .page .notice {
      gap: 4px;
      padding: 12px 16px;
      border-inline-start: 3px solid var(--liana-line-strong);
      border-radius: 0 var(--liana-radius-sm) var(--liana-radius-sm) 0;
      background: var(--liana-surface-sunken);
    }
    :host(:dir(rtl)) .page .notice {
      border-radius: var(--liana-radius-sm) 0 0 var(--liana-radius-sm);
    }
    .notice p {
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .page .notice.prominent {
      border-color: var(--liana-text);
    }
    .notice.prominent p {
      font-size: var(--liana-text-md);
      line-height: var(--liana-lh-md);
      font-weight: var(--liana-weight-strong);
    }

    @container (min-width: 480px) {
      .terms > div {
        grid-template-columns: minmax(8em, 13em) minmax(0, 1fr);
      }
    }
    @container (min-width: 600px) {
      .hero:has(.sums) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .hero .sums {
        margin-block: -4px;
      }
      .hero section:has(.sums) h3 {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    @container (max-width: 480px) {
      .twins {
        gap: 16px 20px;
      }
      /* A label of two lines beside one of one line pushes no figure off the common line. */
      .twins dt {
        min-block-size: 2lh;
        align-content: end;
      }
      .boxes dt {
        min-block-size: 2lh;
      }
      .boxes dt:lang(zh) {
        min-block-size: 0;
      }
      .boxes .figure:has(.sentence) {
        flex-basis: 100%;
      }
      .boxes .figure:has(.sentence) dt {
        min-block-size: 0;
      }
      .twins .figure {
        flex: 1 1 7.5rem;
        min-inline-size: min-content;
      }
      .twins .value,
      .boxes .prominent .value {
        font-size: 24px;
      }
    }
    /* Paper is wide enough for two columns, and a page of the law should be one of paper. */
    @media print {
      .page {
        gap: 14px;
      }
      .page + .page {
        margin: 0;
        padding: 0;
        border: 0;
        break-before: page;
      }
      .terms {
        gap: 6px;
      }
      .terms > div {
        grid-template-columns: 13em minmax(0, 1fr);
      }
      .terms dd {
        max-inline-size: none;
      }
      .sums > div {
        padding-block: 1px;
      }
      :is(.figure, .sums > div, .terms > div, .notice) {
        break-inside: avoid;
      }
      h3 {
        break-after: avoid;
      }
    }
  `,
];
