import { css } from 'lit';

export const applyStyles = css`
  .box {
    min-block-size: 640px;
  }
  .way-out {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--liana-space-3, 12px);
    min-block-size: 640px;
    align-content: start;
    padding: var(--liana-space-5, 24px);
  }
`;
