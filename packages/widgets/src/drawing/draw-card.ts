import type { CardView } from '../card/card.view.js';
import type { Note } from '../frame/note.js';
import { wordsIn, type Lang } from '../words/words.js';
import { cardDescription, sourceText } from './alternative.js';
import { COLOURS, type Theme } from './colours.js';
import { drawSparkline, type BreakMark } from './draw-sparkline.js';
import { drawStrip } from './draw-strip.js';
import { type Drawing, Sheet, textAt, type TextStyle } from './sheet.js';
import { textWidth, wrapText } from './wrap-text.js';

/** The standard card of docs and listings. */
const WIDTH = 380;
const PADDING = 20;
const SECTION = 16;

const TITLE = { size: 17, weight: 'semibold', leading: 22, fill: 'ink' } as const;
const BODY = { size: 14, leading: 20, fill: 'ink' } as const;
const MUTED = { ...BODY, fill: 'muted' } as const;
const STRONG = { ...BODY, weight: 'semibold' } as const;
const SMALL = { size: 13, leading: 19, fill: 'ink' } as const;
const FIGURE = { size: 40, weight: 'semibold', fill: 'ink' } as const;
const UNIT = { size: 14, leading: 19, fill: 'ink' } as const;

/** What a drawn card adds to the element's view: the breaks of its months, with their reason. */
export interface DrawnCard extends CardView {
  breaks: readonly (BreakMark & { reason: string })[];
}

/** The card as the element shows it at its standard width, without what a reader would open. */
export function drawCard(view: DrawnCard, lang: Lang, theme: Theme): Drawing {
  const sheet = new Sheet(WIDTH, PADDING, COLOURS[theme]);
  drawHead(sheet, view);
  sheet.gap(SECTION);
  drawFigures(sheet, view, lang);
  drawTrend(sheet, view, lang, theme);
  drawFoot(sheet, view);
  return sheet.toDrawing({ title: view.title, description: cardDescription(view), lang });
}

function drawHead(sheet: Sheet, { demo, title, subtitle }: DrawnCard): void {
  if (demo) {
    inBox(sheet, { x: 8, y: 5 }, () => sheet.text(demo, SMALL, inset(sheet, 8)));
    sheet.gap(10);
  }
  sheet.text(title, TITLE);
  if (!subtitle) return;
  sheet.gap(4);
  sheet.text(subtitle, MUTED);
}

function drawFigures(sheet: Sheet, view: DrawnCard, lang: Lang): void {
  const { figure, notes, strip, comparison } = view;
  if (figure) drawFigure(sheet, figure);
  notes.forEach((note, index) => {
    if (figure || index > 0) sheet.gap(12);
    drawNote(sheet, note);
  });
  if (strip) {
    sheet.gap(SECTION);
    drawStrip(sheet, wordsIn(lang).perThousand, strip);
  }
  if (!comparison) return;
  sheet.gap(strip ? 8 : SECTION);
  sheet.text(comparison, BODY);
}

/** The number, and beside its middle what it counts and its likely range. */
function drawFigure(sheet: Sheet, { value, unit, likely }: NonNullable<CardView['figure']>): void {
  const { column, colours } = sheet;
  const offset = textWidth(value, FIGURE) + 12;
  const beside = { x: column.x + offset, width: column.width - offset };
  const texts: [string, TextStyle][] = [[unit, UNIT]];
  if (likely) texts.push([likely, { ...UNIT, fill: 'muted' }]);
  const textHeight = texts.reduce(
    (sum, [text]) => sum + wrapText(text, beside.width, UNIT).length * UNIT.leading,
    0,
  );
  const height = Math.max(FIGURE.size, textHeight);
  const top = sheet.y;
  const baseline = top + height / 2 + FIGURE.size * 0.36;
  sheet.draw(0, textAt(value, { x: column.x - 1, y: baseline }, FIGURE, colours));
  sheet.gap((height - textHeight) / 2);
  for (const [text, style] of texts) sheet.text(text, style, beside);
  sheet.y = top + height;
}

function drawNote(sheet: Sheet, { lead, text }: Note): void {
  inBox(sheet, { x: 12, y: 10 }, () => {
    if (lead) sheet.text(lead, STRONG, inset(sheet, 12));
    if (text) sheet.text(text, BODY, inset(sheet, 12));
  });
}

function drawTrend(
  sheet: Sheet,
  { trend, breaks, change }: DrawnCard,
  lang: Lang,
  theme: Theme,
): void {
  if (!trend) return;
  const { column, colours } = sheet;
  const title = trend.caption;
  const newest = { ...STRONG, fill: 'accent' } as const;
  const besideEachOther =
    textWidth(title, BODY) + textWidth(trend.newest, newest) + 12 <= column.width;
  sheet.gap(SECTION);
  sheet.rule();
  sheet.gap(SECTION - 4);
  if (besideEachOther) {
    const end = column.x + column.width;
    const baseline = sheet.y + newest.leading / 2 + newest.size * 0.36;
    sheet.draw(0, textAt(trend.newest, { x: end, y: baseline, anchor: 'end' }, newest, colours));
  }
  sheet.text(title, BODY);
  if (!besideEachOther) sheet.text(trend.newest, newest);
  sheet.gap(4);
  drawSparkline(sheet, trend.line, breaks, theme);
  if (change) below(sheet, change, BODY);
  const keys = [trend.hatched && wordsIn(lang).hatched, ...breaks.map(({ reason }) => reason)];
  for (const key of keys) if (key) below(sheet, key, { ...SMALL, fill: 'muted' });
}

function below(sheet: Sheet, text: string, style: TextStyle): void {
  sheet.gap(4);
  sheet.text(text, style);
}

function drawFoot(sheet: Sheet, view: DrawnCard): void {
  sheet.gap(SECTION);
  sheet.rule();
  sheet.gap(SECTION - 4);
  if (view.where) {
    sheet.text(view.where, SMALL);
    sheet.gap(6);
  }
  sheet.text(view.caveats.join(' '), SMALL);
  sheet.gap(6);
  sheet.text(sourceText(view), { ...SMALL, fill: 'muted' });
}

/** Draws a quiet box around what `content` adds. */
function inBox(sheet: Sheet, padding: { x: number; y: number }, content: () => void): void {
  const { column, colours } = sheet;
  const top = sheet.y;
  sheet.behind(() => {
    sheet.gap(padding.y);
    content();
    sheet.gap(padding.y);
    return (
      `<rect x="${column.x + 0.5}" y="${top + 0.5}" width="${column.width - 1}" ` +
      `height="${sheet.y - top - 1}" rx="6" fill="${colours.note}" stroke="${colours.noteLine}"/>`
    );
  });
}

function inset({ column: { x, width } }: Sheet, by: number): { x: number; width: number } {
  return { x: x + by, width: width - 2 * by };
}
