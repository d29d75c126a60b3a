import { css } from 'lit';

/** A table wider than its element scrolls inside it, by keyboard too; and words that only a screen reader needs. */
export const scrollStyles = css`
  .scroll { overflow-x: auto; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
