import { css } from 'lit';

/**
 * Lets a table wider than its element scroll inside it, by keyboard too; and hides text meant only
 * for screen readers.
 */
export const scrollStyles = css`
  .scroll { position: relative; overflow-x: auto; }
  @container (max-width: 25em) {
    .scroll caption {
      position: sticky;
      inset-inline-start: 0;
      max-inline-size: calc(100cqi - 3.2em);
    }
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
