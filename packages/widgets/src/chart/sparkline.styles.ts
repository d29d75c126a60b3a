import { css } from 'lit';

/** Light horizontal rules only. Of labels that do not fit beside each other, the last is shown. */
export const sparklineStyles = css`
  .plot { display: grid; grid-template: 1fr auto / 1fr auto; gap: 0.25em 0.375em; }
  .range, .axis {
    display: flex;
    justify-content: space-between;
    color: var(--muted);
    font-size: 0.8125em;
  }
  .range { flex-direction: column; margin: -0.4em 0; line-height: 1; text-align: end; }
  .axis {
    flex-flow: row-reverse wrap;
    gap: 0 1em;
    height: 1.3em;
    overflow: hidden;
    line-height: 1.3;
  }
  .rule { stroke: var(--line); }
  .line {
    fill: none;
    stroke: var(--accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }
  .point { fill: var(--accent); }
  .newest { stroke: var(--surface); stroke-width: 1.5; }
  .hatch { stroke: var(--compare); stroke-width: 1; }
`;
