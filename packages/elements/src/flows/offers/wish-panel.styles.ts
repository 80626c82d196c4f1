import { css } from 'lit';

export const wishPanelStyles = css`
  .surface {
    gap: var(--liana-space-3);
  }
  dl {
    display: grid;
    gap: var(--liana-space-2);
    font-size: var(--liana-text-sm);
    line-height: var(--liana-lh-sm);
  }
  dt {
    color: var(--liana-text-muted);
  }
  dd {
    font-weight: var(--liana-weight-medium);
  }
`;
