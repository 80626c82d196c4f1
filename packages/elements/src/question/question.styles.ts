import { css } from 'lit';
import { base } from '../styles/base.ts';
import { buttons } from '../styles/buttons.ts';
import { notices } from '../styles/notices.ts';

export const questionStyles = [
  base,
  buttons,
  notices,
  css`
    :host {
      container-type: inline-size !important;
    }
    /* A text field is twenty characters wide by itself; a narrow column must not grow for it. */
    .question,
    .field {
      grid-template-columns: minmax(0, 1fr);
    }
    .question {
      display: grid;
      gap: var(--liana-space-4);
    }
    .panel {
      padding: var(--liana-space-5);
      border-radius: var(--liana-question-radius, var(--liana-radius-lg));
      background: var(--liana-question-background, var(--liana-accent-soft));
    }
    .screen {
      gap: 22px;
    }
    .progress {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 4px 16px;
    }
    .title {
      font: var(--liana-weight-strong) 20px / 28px var(--liana-font-display);
      letter-spacing: -0.01em;
      text-wrap: balance;
    }
    .screen .title {
      font-size: var(--liana-text-xl);
      line-height: 1.3;
      letter-spacing: -0.015em;
    }
    :host([lang|='zh']) .title {
      letter-spacing: 0;
      word-break: keep-all;
      overflow-wrap: anywhere;
    }
    .field {
      display: grid;
      gap: 10px;
    }
    legend.title {
      margin-block-end: var(--liana-space-4);
    }
    .hint + .options,
    .hint + .date {
      margin-block-start: 0;
    }
    .options {
      display: grid;
      gap: 8px;
    }
    .option {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 10px;
      min-block-size: var(--liana-target);
      padding: 10px 18px;
      border: 1.5px solid var(--liana-line-strong);
      border-radius: var(--liana-radius-button);
      background: var(--liana-surface);
      font-weight: var(--liana-weight-medium);
      cursor: pointer;
      transition: border-color var(--liana-quick) var(--liana-ease);
    }
    .option:hover {
      border-color: var(--liana-accent-edge);
    }
    .option input {
      appearance: none;
      flex: none;
      inline-size: 22px;
      block-size: 22px;
      margin: 0;
      border: 1.5px solid var(--liana-line-strong);
      border-radius: 50%;
      background: var(--liana-surface);
      cursor: inherit;
    }
    .option input:checked {
      border: 7px solid var(--liana-accent-edge);
    }
    .option:has(:checked) {
      border-color: var(--liana-accent-edge);
      background: var(--liana-accent-soft);
      color: var(--liana-accent-text);
      box-shadow: inset 0 0 0 1px var(--liana-accent-edge);
    }
    .option:has(:focus-visible) {
      outline: var(--liana-focus-width) solid var(--liana-focus);
      outline-offset: var(--liana-focus-gap);
    }
    .option input:focus-visible {
      outline: none;
    }
    .screen .option {
      min-block-size: 56px;
      border-radius: var(--liana-radius-md);
    }
    .input {
      display: flex;
      align-items: center;
      min-block-size: 52px;
      max-inline-size: 480px;
      padding-inline: 14px;
      border: 1.5px solid var(--liana-line-strong);
      border-radius: var(--liana-radius-md);
      background: var(--liana-surface);
    }
    .input:has(:focus-visible) {
      outline: var(--liana-focus-width) solid var(--liana-focus);
      outline-offset: var(--liana-focus-gap);
    }
    .input input,
    .input select {
      flex: 1;
      min-inline-size: 0;
      block-size: 48px;
      padding: 0;
      border: 0;
      outline: none;
      background: transparent;
      color: var(--liana-text);
      font: var(--liana-weight-regular) var(--liana-text-lg) / var(--liana-lh-lg) var(--liana-font-sans);
      font-variant-numeric: tabular-nums lining-nums;
    }
    .input option {
      background: var(--liana-surface);
    }
    .sign {
      margin-inline-end: 8px;
      color: var(--liana-text-muted);
      font-size: var(--liana-text-lg);
    }
    .wrong .input {
      padding-inline: 13.5px;
      border: 2px solid var(--liana-critical);
    }
    .wrong .option {
      border-color: var(--liana-critical);
    }
    .error {
      display: flex;
      align-items: center;
      gap: 6px;
      color: var(--liana-critical);
      font-size: var(--liana-text-sm);
      font-weight: var(--liana-weight-medium);
    }
    /* One line on any screen: a field that stands alone below the others is read as another question. */
    .date {
      display: flex;
      gap: 12px;
    }
    .date label {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      flex: 0 1 76px;
      min-inline-size: 0;
      gap: 4px;
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
      font-weight: var(--liana-weight-medium);
    }
    .date .year {
      flex-basis: 104px;
    }
    .why {
      display: grid;
      gap: 4px;
      max-inline-size: 64ch;
      padding-inline-start: var(--liana-space-4);
      border-inline-start: 2px solid var(--liana-line);
      color: var(--liana-text-muted);
      font-size: var(--liana-text-sm);
      line-height: var(--liana-lh-sm);
    }
    .panel .why {
      border-color: var(--liana-accent-edge);
    }
    .why h3 {
      color: var(--liana-text);
      font-size: inherit;
      line-height: inherit;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 20px;
    }
    @container (min-width: 600px) {
      .panel .options {
        display: flex;
        flex-wrap: wrap;
      }
      .panel .option {
        white-space: nowrap;
      }
    }
    @media (forced-colors: active) {
      .option:has(:checked) {
        outline: 2px solid Highlight;
      }
      .option input {
        appearance: auto;
      }
    }
  `,
];
