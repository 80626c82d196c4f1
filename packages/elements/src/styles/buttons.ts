import { css } from 'lit';

/**
 * Buttons and links. `filled` is the one next step of a page; `outlined` a choice among equals; `quiet` a step aside; `link` a button
 * that reads as a link.
 */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--liana-target);
    padding: 10px 22px;
    border: 1.5px solid var(--liana-line-strong);
    border-radius: var(--liana-radius-button);
    background: transparent;
    color: var(--liana-text);
    font: var(--liana-weight-strong) var(--liana-text-md) / var(--liana-lh-md) var(--liana-font-sans);
    text-align: center;
    cursor: pointer;
    transition:
      background var(--liana-quick) var(--liana-ease),
      border-color var(--liana-quick) var(--liana-ease);
  }
  .button:hover {
    border-color: var(--liana-accent-edge);
    background: var(--liana-accent-soft);
  }
  .button.filled {
    background: var(--liana-accent);
    border-color: var(--liana-accent-edge);
    color: var(--liana-on-accent);
  }
  .button.filled:hover {
    background: var(--liana-accent-hover);
  }
  .button.outlined {
    border-color: var(--liana-accent-edge);
    color: var(--liana-accent-text);
  }
  .button.quiet {
    border-color: transparent;
    color: var(--liana-accent-text);
    padding-inline: 12px;
  }
  .button.compact {
    min-block-size: 44px;
    padding: 8px 16px;
    font-size: var(--liana-text-sm);
  }
  .button[aria-disabled='true'] {
    background: var(--liana-surface-sunken);
    border-color: var(--liana-line);
    color: var(--liana-text-muted);
    cursor: default;
  }
  .button:focus-visible {
    border-radius: var(--liana-radius-button);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--liana-accent-text);
    font: var(--liana-weight-medium) var(--liana-text-sm) / var(--liana-lh-sm) var(--liana-font-sans);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  /* Turns down when what it stands beside is open. */
  .arrow {
    display: inline-flex;
    transition: rotate var(--liana-quick) var(--liana-ease);
  }
  :host(:dir(rtl)) .arrow {
    scale: -1 1;
  }
  [aria-expanded='true'] .arrow {
    rotate: 90deg;
  }
  /* Mirrored, it turns the other way to point down. */
  :host(:dir(rtl)) [aria-expanded='true'] .arrow {
    rotate: -90deg;
  }
  @media print {
    .button,
    .link {
      display: none;
    }
  }
`;
