import { css } from 'lit';

/** What is turned: the scale, the segments of terms, and the ways. */
export const calculatorControls = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--liana-space-5);
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  legend {
    margin-block-end: 8px;
    font-weight: var(--liana-weight-strong);
  }
  /* As wide as the sign needs it: some are one letter, some are three. */
  .typed {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 52px;
    padding-inline: 14px;
    border: 1.5px solid var(--liana-line-strong);
    border-radius: var(--liana-radius-md);
    background: var(--liana-surface);
    font-size: var(--liana-text-lg);
  }
  .typed span {
    color: var(--liana-text-muted);
  }
  .field .typed input,
  .field .typed input[aria-invalid='true'] {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 0;
    block-size: 100%;
    padding: 0;
    border: 0;
    outline: none;
    background: transparent;
  }
  .typed:has(:focus-visible) {
    outline: var(--liana-focus-width) solid var(--liana-focus);
    outline-offset: var(--liana-focus-gap);
  }
  .typed:has([aria-invalid='true']) {
    padding-inline: 13.5px;
    border: 2px solid var(--liana-critical);
  }
  .field.beside {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 8px 12px;
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
  }
  .field.beside label {
    font-weight: var(--liana-weight-medium);
  }
  .field.beside select {
    min-block-size: 44px;
    font-size: var(--liana-text-sm);
  }
  .field.beside .down {
    inset-block-start: 10px;
  }
  .field input.scale {
    --knob: 26px;
    --reached: calc(var(--knob) / 2 + (100% - var(--knob)) * var(--at, 0));
    --towards: to right;
    appearance: none;
    min-block-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    background: linear-gradient(var(--towards), var(--liana-accent-edge) var(--reached), var(--liana-line-strong) var(--reached)) center / 100%
      4px no-repeat;
    cursor: pointer;
  }
  :host(:dir(rtl)) .scale {
    --towards: to left !important;
  }
  .scale::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--knob);
    block-size: var(--knob);
    border: 7px solid var(--liana-accent-edge);
    border-radius: 50%;
    background: var(--liana-surface);
  }
  .scale::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--knob);
    block-size: var(--knob);
    border: 7px solid var(--liana-accent-edge);
    border-radius: 50%;
    background: var(--liana-surface);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    min-block-size: var(--liana-lh-sm);
  }
  .segments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(92px, 1fr));
    gap: 2px;
    padding: 3px;
    border: var(--liana-hairline) solid var(--liana-line-strong);
    border-radius: calc(var(--liana-radius-md) + 3px);
    background: var(--liana-surface-sunken);
  }
  .segments label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding-inline: 8px;
    border-radius: var(--liana-radius-md);
    color: var(--liana-text-muted);
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
    font-weight: var(--liana-weight-medium);
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    appearance: none;
    margin: 0;
    border-radius: inherit;
    cursor: inherit;
  }
  .segments label:has(:checked) {
    background: var(--liana-surface-raised);
    color: var(--liana-text);
    box-shadow: 0 0 0 1.5px var(--liana-accent-edge);
  }
  .ways {
    display: grid;
  }
  .ways label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    align-items: start;
    min-block-size: 44px;
    padding-block: 8px;
    cursor: pointer;
  }
  .ways span {
    display: grid;
    font-weight: var(--liana-weight-medium);
  }
  .ways .how {
    color: var(--liana-text-muted);
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
    font-weight: var(--liana-weight-regular);
  }
  .ways input {
    appearance: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    border: 1.5px solid var(--liana-line-strong);
    border-radius: 50%;
    background: var(--liana-surface);
    cursor: inherit;
  }
  .ways input:checked {
    border: 7px solid var(--liana-accent-edge);
  }
  @container (max-width: 480px) {
    /* What is wrong may need a second line, which is kept for it. */
    .ends {
      min-block-size: calc(2 * var(--liana-lh-sm));
    }
  }
  @media (forced-colors: active) {
    .field input.scale,
    .ways input {
      appearance: auto;
    }
    .segments label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
