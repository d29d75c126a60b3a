import type { Sparkline } from '../chart/sparkline.js';
import type { Stretch } from '../chart/series-shape.js';
import type { Colours, Theme } from './colours.js';
import { at, textAt, type Column, type Sheet } from './sheet.js';

/** A break of the series: its place in percent of the plot, and its month. */
export interface BreakMark {
  at: number;
  label: string;
}

const TOP = 16;
const FIELD = 54;
const LABEL = { size: 12, fill: 'muted' } as const;

/**
 * Monthly counts as a line: gaps hatched, the window shaded, breaks dashed, the newest month
 * marked.
 */
export function drawSparkline(
  sheet: Sheet,
  { shape, topLabel, firstLabel, lastLabel }: Sparkline,
  breaks: readonly BreakMark[],
  theme: Theme,
): void {
  const { colours, column } = sheet;
  const top = sheet.y + TOP;
  const base = top + FIELD;
  const right = column.x + column.width;
  const across = (percent: number): number => at(column.x + (percent / 100) * column.width);
  const down = (percent: number): number => at(top + (percent / 100) * FIELD);
  const shade = ({ x, width }: Stretch, fill: string): string =>
    `<rect x="${across(x)}" y="${top}" width="${at((width / 100) * column.width)}" ` +
    `height="${FIELD}" fill="${fill}"/>`;
  const { gaps, window, lines, lonePoints, newest } = shape;
  const hatch = `hatch-${theme}`;
  sheet.draw(
    TOP + FIELD + 20,
    [
      gaps.length > 0 && hatching(hatch, colours),
      ...window.map((stretch) => shade(stretch, colours.accentSoft)),
      ...gaps.map((stretch) => shade(stretch, `url(#${hatch})`)),
      ...[top, base].map(
        (y) => `<path d="M${column.x} ${y}h${column.width}" stroke="${colours.line}"/>`,
      ),
      ...breaks.map((mark) => breakMark(mark, across(mark.at), { top, base }, sheet)),
      ...lines.map(
        (line) =>
          `<path d="${placed(line, across, down)}" fill="none" stroke="${colours.accent}" ` +
          'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>',
      ),
      ...lonePoints.map(
        ({ x, y }) => `<circle cx="${across(x)}" cy="${down(y)}" r="2" fill="${colours.accent}"/>`,
      ),
      newest &&
        `<circle cx="${across(newest.x)}" cy="${down(newest.y)}" r="4" fill="${colours.accent}" ` +
          `stroke="${colours.surface}" stroke-width="1.5"/>`,
      textAt(topLabel, { x: column.x, y: top - 4 }, LABEL, colours),
      textAt(firstLabel, { x: column.x, y: base + 16 }, LABEL, colours),
      textAt(lastLabel, { x: right, y: base + 16, anchor: 'end' }, LABEL, colours),
    ]
      .filter(Boolean)
      .join(''),
  );
}

function hatching(id: string, { compare }: Colours): string {
  return (
    `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" ` +
    `patternTransform="rotate(45)"><path d="M0 0v6" stroke="${compare}"/></pattern>`
  );
}

/** A dashed line; its month stands above it, on the side where there is room. */
function breakMark(
  { at: percent, label }: BreakMark,
  x: number,
  { top, base }: { top: number; base: number },
  { colours, column }: { colours: Colours; column: Column },
): string {
  const side = percent > 50 ? ({ anchor: 'end' } as const) : {};
  const near = Math.min(Math.max(x, column.x), column.x + column.width);
  return (
    `<path d="M${x} ${top}V${base}" stroke="${colours.compare}" stroke-dasharray="3 3"/>` +
    textAt(label, { x: near, y: top - 4, ...side }, LABEL, colours)
  );
}

/** A path of a plot of 100 × 100, on the sheet. */
function placed(
  line: string,
  across: (percent: number) => number,
  down: (percent: number) => number,
): string {
  return line.replace(
    /([\d.]+) ([\d.]+)/g,
    (_, x: string, y: string) => `${across(Number(x))} ${down(Number(y))}`,
  );
}
