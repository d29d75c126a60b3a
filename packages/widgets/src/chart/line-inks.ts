/** The colours and the type of a chart, as a canvas takes them. */
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
 * What a canvas inherits of tokens and type. A token is text with `light-dark(…)` in it; a colour
 * property of the canvas is that text resolved, so each token stands on one that paints nothing
 * there (chartStyles).
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
