/** The colours and type of a chart, in the form a canvas needs. */
export interface Inks {
  ink: string;
  muted: string;
  line: string;
  surface: string;
  accent: string;
  compare: string;
  font: { family: string; size: number };
}

/**
 * Reads the tokens from the canvas's computed style. A token is text such as `light-dark(…)`, but a
 * colour property is resolved; so trend.styles.ts sets each token on a property that paints
 * nothing.
 */
export function inksOf(canvas: HTMLCanvasElement): Inks {
  const style = getComputedStyle(canvas);
  return {
    ink: style.color,
    muted: style.textDecorationColor,
    line: style.columnRuleColor,
    surface: style.backgroundColor,
    accent: style.caretColor,
    compare: style.textEmphasisColor,
    font: { family: style.fontFamily, size: Number.parseFloat(style.fontSize) },
  };
}
