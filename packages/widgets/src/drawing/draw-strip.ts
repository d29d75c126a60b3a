import type { StripRow } from '../chart/strip.js';
import { at, textAt, type Sheet } from './sheet.js';
import { wrapText } from './wrap-text.js';

const CAPTION = { size: 13, leading: 18, fill: 'muted' } as const;
const OTHER = { size: 14, fill: 'ink' } as const;
const OWN = { ...OTHER, weight: 'semibold' } as const;
const LEADING = 18;
const BETWEEN_ROWS = 6;
const NAMES = 0.38;
const GAP = 12;
const VALUES = 46;

/** Rates on one scale: name, dot and whisker, and the value as text; the area's own first. */
export function drawStrip(sheet: Sheet, caption: string, rows: readonly StripRow[]): void {
  sheet.text(caption, CAPTION);
  sheet.gap(4);
  rows.forEach((row, index) => drawRow(sheet, row, index === 0));
}

function drawRow(sheet: Sheet, { name, value, mark }: StripRow, own: boolean): void {
  const { colours, column } = sheet;
  const type = own ? OWN : OTHER;
  const colour = own ? colours.accent : colours.compare;
  const names = column.width * NAMES - GAP;
  const scale = { x: column.x + names + GAP, width: column.width - names - GAP - VALUES };
  const lines = wrapText(name, names, type);
  const height = lines.length * LEADING + BETWEEN_ROWS;
  const middle = sheet.y + height / 2;
  const baseline = middle + type.size * 0.36;
  const along = (percent: number): number => at(scale.x + (percent / 100) * scale.width);
  sheet.draw(
    height,
    lines
      .map((line, index) =>
        textAt(
          line,
          { x: column.x, y: baseline + (index - (lines.length - 1) / 2) * LEADING },
          type,
          colours,
        ),
      )
      .join('') +
      `<path d="M${along(0)} ${at(middle)}h${at(scale.width)}" stroke="${colours.line}"/>` +
      `<path d="M${along(mark.lower)} ${at(middle)}H${along(mark.upper)}" stroke="${colour}" ` +
      `stroke-width="3" stroke-linecap="round"/>` +
      `<circle cx="${along(mark.at)}" cy="${at(middle)}" r="5.5" fill="${colour}" ` +
      `stroke="${colours.surface}" stroke-width="1.5"/>` +
      textAt(value, { x: column.x + column.width, y: baseline, anchor: 'end' }, type, colours),
  );
}
