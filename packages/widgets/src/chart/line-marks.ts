import type { Inks } from './line-inks.js';
import type { LineModel } from './line-model.js';

/** The plot area of a chart, in pixels. */
export interface Field {
  ctx: CanvasRenderingContext2D;
  left: number;
  right: number;
  top: number;
  bottom: number;
  xOf: (at: number) => number;
  yOf: (value: number) => number;
}

// visual.md: bands are the accent colour at 10 %.
const BAND_ALPHA = 0.1;

// In em: how far the months of breaks stand above the plot, over the row of a point's label.
const ROW = 1.75;

/** Hatches the months without figures: a gap is never drawn as zero and never bridged. */
export function drawGaps(field: Field, { gaps, months }: LineModel, { compare }: Inks): void {
  const { ctx, top, bottom } = field;
  for (const { from, to } of gaps) {
    const [left, right] = [edge(field, from, months.length), edge(field, to, months.length)];
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.clip();
    ctx.beginPath();
    for (let x = left - (bottom - top); x < right; x += 6) {
      ctx.moveTo(x, bottom);
      ctx.lineTo(x + (bottom - top), top);
    }
    ctx.globalAlpha = 0.6;
    ctx.strokeStyle = compare;
    ctx.lineWidth = 1;
    ctx.stroke();
    ctx.restore();
  }
}

/** Draws a band of limits, half a month wider at each end so that a single month has a width. */
export function drawBand(field: Field, { band, months }: LineModel, { accent }: Inks): void {
  const { ctx, yOf } = field;
  let from = 0;
  while (from < band.length) {
    if (!band[from]) {
      from += 1;
      continue;
    }
    let to = from;
    while (band[to]) to += 1;
    const run = band.slice(from, to);
    const [left, right] = [edge(field, from, months.length), edge(field, to, months.length)];
    const xs = run.map((_, index) => field.xOf(from + index));
    ctx.save();
    ctx.globalAlpha = BAND_ALPHA;
    ctx.fillStyle = accent;
    ctx.beginPath();
    ctx.moveTo(left, yOf(run[0]!.upper));
    run.forEach((limits, index) => ctx.lineTo(xs[index]!, yOf(limits!.upper)));
    ctx.lineTo(right, yOf(run.at(-1)!.upper));
    ctx.lineTo(right, yOf(run.at(-1)!.lower));
    run.toReversed().forEach((limits, index) => ctx.lineTo(xs.at(-1 - index)!, yOf(limits!.lower)));
    ctx.lineTo(left, yOf(run[0]!.lower));
    ctx.fill();
    ctx.restore();
    from = to;
  }
}

/**
 * Draws a dashed vertical line before each break, with its month in a row of its own above the
 * labels of points. A month that would cover the one before it has its line alone.
 */
export function drawBreaks(field: Field, { breaks, months }: LineModel, inks: Inks): void {
  const { ctx, top, bottom } = field;
  const y = top - ROW * inks.font.size;
  let taken = -Infinity;
  for (const { at, label } of breaks) {
    const x = edge(field, at, months.length);
    ctx.save();
    ctx.strokeStyle = inks.muted;
    ctx.setLineDash([3, 3]);
    ctx.beginPath();
    ctx.moveTo(x, y + 4);
    ctx.lineTo(x, bottom);
    ctx.stroke();
    ctx.restore();
    const { left, width } = extentOf(field, label, x, inks, 'center');
    if (left < taken) continue;
    write(field, label, x, y, inks.muted, inks, 'center');
    taken = left + width + 6;
  }
}

/** Labels the newest point, and the other line if there is one, each on its own side. */
export function drawLabels(
  field: Field,
  { newest, lines: [own, other] }: LineModel,
  inks: Inks,
): void {
  if (!newest || !own) return;
  const x = field.xOf(newest.at);
  const fits = (text: string): boolean =>
    extentOf(field, text, x, inks, 'end', 'bold').width <= field.right + 6;
  const text = fits(newest.label) ? newest.label : (newest.short ?? newest.label);
  const value = own.values[newest.at]!;
  const beside = other?.values[newest.at];
  const isAbove = beside === undefined || value >= beside;
  const y = clearOf(field, own.values, newest.at, text, inks, isAbove);
  write(field, text, x, y, inks.accent, inks, 'end', 'bold');
  // A long name has no room here: the key below the chart has it too.
  if (beside === undefined || !other?.name || !fits(other.name)) return;
  const under = clearOf(field, other.values, newest.at, other.name, inks, !isAbove);
  if (Math.abs(under - y) < inks.font.size * 1.25) return;
  write(field, other.name, x, under, inks.muted, inks, 'end');
}

// The y position at which a label clears its line, over the months that the label spans.
function clearOf(
  { ctx, xOf, yOf, top, bottom }: Field,
  values: LineModel['lines'][number]['values'],
  at: number,
  text: string,
  { font }: Inks,
  above: boolean,
): number {
  ctx.font = `bold ${font.size}px ${font.family}`;
  const left = xOf(at) - ctx.measureText(text).width - 8;
  const ys = values.flatMap((value, index) =>
    value === undefined || xOf(index) < left || index > at + 1 ? [] : [yOf(value)],
  );
  return above
    ? Math.max(top - 8, Math.min(...ys) - 10)
    : Math.min(bottom - 4, Math.max(...ys) + 10 + font.size);
}

// Where a text would be written: never beyond the canvas.
function extentOf(
  { ctx, right }: Field,
  text: string,
  x: number,
  { font }: Pick<Inks, 'font'>,
  align: 'center' | 'end',
  weight = 'normal',
): { left: number; width: number } {
  ctx.save();
  ctx.font = `${weight} ${font.size}px ${font.family}`;
  const { width } = ctx.measureText(text);
  ctx.restore();
  const wanted = align === 'end' ? x + 4 - width : x - width / 2;
  return { left: Math.min(Math.max(wanted, 0), right - width + 6), width };
}

// A halo in the surface colour keeps the text legible over lines.
function write(
  field: Field,
  text: string,
  x: number,
  y: number,
  colour: string,
  { font, surface }: Inks,
  align: 'center' | 'end',
  weight = 'normal',
): void {
  const { ctx } = field;
  const { left } = extentOf(field, text, x, { font }, align, weight);
  ctx.save();
  ctx.font = `${weight} ${font.size}px ${font.family}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 4;
  ctx.strokeStyle = surface;
  ctx.strokeText(text, left, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, left, y);
  ctx.restore();
}

// The boundary between two months; the edge of the plot for the first and last.
function edge({ xOf, left, right }: Field, at: number, months: number): number {
  if (at <= 0) return left;
  return at >= months ? right : (xOf(at - 1) + xOf(at)) / 2;
}
