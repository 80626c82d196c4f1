import { css } from 'lit';

export const consentsStepStyles = css`
  form {
    inline-size: 100%;
    max-inline-size: 720px;
    margin-inline: auto;
  }
  .texts {
    display: grid;
    gap: var(--liana-space-4);
  }
  .texts li {
    display: grid;
    gap: 4px;
    padding-block-start: var(--liana-space-4);
    border-block-start: var(--liana-hairline) solid var(--liana-line);
  }
  .all {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }
`;
