import { html, type Markup } from '../../html.js';

/** A month of the chart: its count, and the range that is usual for it. */
export interface ChartMonth {
  count: number | undefined;
  usual?: { lower: number; upper: number } | undefined;
}

/** What the chart shows; `breaks` are positions in `months`. */
export interface MonthsChart {
  months: readonly ChartMonth[];
  breaks: readonly number[];
  /** Text alternative; the table beside the chart has every figure. */
  alternative: string;
  labels: { top: string; first: string; last: string };
}

const WIDTH = 720;
const HEIGHT = 160;
const MARGIN = { top: 14, right: 8, bottom: 22, left: 44 };

/**
 * Monthly counts as a line from zero, without script: broken where a month was not supplied, with
 * the usual range behind the newest months, and a dashed line where the figures changed meaning.
 */
export function monthsChart({ months, breaks, alternative, labels }: MonthsChart): Markup {
  const top = Math.max(1, ...months.flatMap(({ count = 0, usual }) => [count, usual?.upper ?? 0]));
  const x = (at: number): string =>
    (
      MARGIN.left +
      (at / Math.max(1, months.length - 1)) * (WIDTH - MARGIN.left - MARGIN.right)
    ).toFixed(1);
  const y = (count: number): string =>
    (HEIGHT - MARGIN.bottom - (count / top) * (HEIGHT - MARGIN.top - MARGIN.bottom)).toFixed(1);
  const [floor, ceiling] = [y(0), y(top)];
  const newest = months.findLastIndex(({ count }) => count !== undefined);
  return html`<svg class="months" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${alternative}">
<path class="rule" d="M${MARGIN.left} ${floor}H${WIDTH - MARGIN.right}M${MARGIN.left} ${ceiling}H${WIDTH - MARGIN.right}"/>
${bandsOf(months).map((band) => html`<path class="usual" d="${bandPath(band, x, y)}"/>\n`)}${breaks.map((at) => html`<path class="break" d="M${x(at - 0.5)} ${MARGIN.top}V${floor}"/>\n`)}<path class="line" d="${linePath(months, x, y)}"/>
${newest >= 0 && html`<circle class="newest" cx="${x(newest)}" cy="${y(months[newest]!.count!)}" r="4"/>\n`}<text x="${MARGIN.left - 6}" y="${ceiling}" dy="0.32em" text-anchor="end">${labels.top}</text>
<text x="${MARGIN.left - 6}" y="${floor}" dy="0.32em" text-anchor="end">0</text>
<text x="${MARGIN.left}" y="${HEIGHT - 4}">${labels.first}</text>
<text x="${WIDTH - MARGIN.right}" y="${HEIGHT - 4}" text-anchor="end">${labels.last}</text>
</svg>
`;
}

type Scale = (value: number) => string;

/** Stretches of supplied months; one that stands alone gets a line of no length, drawn as a dot. */
function linePath(months: readonly ChartMonth[], x: Scale, y: Scale): string {
  return months
    .map(({ count }, at) => {
      if (count === undefined) return '';
      const starts = months[at - 1]?.count === undefined;
      const isAlone = starts && months[at + 1]?.count === undefined;
      return `${starts ? 'M' : 'L'}${x(at)} ${y(count)}${isAlone ? 'h0' : ''}`;
    })
    .join('');
}

type Band = { at: number; lower: number; upper: number }[];

function bandsOf(months: readonly ChartMonth[]): Band[] {
  const bands: Band[] = [];
  months.forEach(({ usual }, at) => {
    if (!usual) return;
    if (at === 0 || !months[at - 1]!.usual) bands.push([]);
    bands.at(-1)!.push({ at, ...usual });
  });
  return bands.filter(({ length }) => length > 1);
}

function bandPath(band: Band, x: Scale, y: Scale): string {
  const above = band.map(({ at, upper }) => `${x(at)} ${y(upper)}`);
  const below = band.toReversed().map(({ at, lower }) => `${x(at)} ${y(lower)}`);
  return `M${[...above, ...below].join('L')}Z`;
}
