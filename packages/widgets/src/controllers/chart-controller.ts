// The only file that imports chart.js, loaded when the first chart is shown. Charts are not
// animated.
import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
  type ChartOptions,
  type Plugin,
} from 'chart.js';
import type { LineModel } from '../chart/line-model.js';
import { drawBand, drawBreaks, drawGaps, drawLabels } from '../chart/line-marks.js';
import { inksOf, type Inks } from '../chart/line-inks.js';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

// In em: space above the plot for a label, and the least space between two years on the axis.
const HEAD = 1.75;
const YEAR_APART = 3.5;

/** A line chart of months on a canvas. Call `destroy` when done. */
export class LineChart {
  readonly #chart: Chart<'line', (number | null)[]>;
  #model: LineModel;
  #inks: Inks;

  constructor(canvas: HTMLCanvasElement, model: LineModel) {
    this.#model = model;
    this.#inks = inksOf(canvas);
    this.#chart = new Chart<'line', (number | null)[]>(canvas, {
      type: 'line',
      data: { labels: [...model.months], datasets: this.#datasets() },
      options: this.#options(),
      plugins: [this.#marks()],
    });
  }

  get canvas(): HTMLCanvasElement {
    return this.#chart.canvas;
  }

  /** Draws a model in the current colours. */
  show(model: LineModel): void {
    this.#model = model;
    this.#inks = inksOf(this.canvas);
    this.#chart.data = { labels: [...model.months], datasets: this.#datasets() };
    this.#chart.options = this.#options();
    this.#chart.update('none');
  }

  /** Highlights one month as a pointer would; none if `undefined`. */
  point(at: number | undefined): void {
    const active =
      at === undefined
        ? []
        : this.#model.lines.flatMap(({ values }, datasetIndex) =>
            values[at] === undefined ? [] : [{ datasetIndex, index: at }],
          );
    this.#chart.setActiveElements(active);
    this.#chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    this.#chart.draw();
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #datasets(): ChartDataset<'line', (number | null)[]>[] {
    const { lines, newest } = this.#model;
    return lines.map(({ values }, line) => {
      const colour = line === 0 ? this.#inks.accent : this.#inks.compare;
      const isLone = (at: number): boolean =>
        values[at] !== undefined && values[at - 1] === undefined && values[at + 1] === undefined;
      return {
        data: values.map((value) => value ?? null),
        borderColor: colour,
        backgroundColor: colour,
        hoverBackgroundColor: colour,
        hoverBorderColor: this.#inks.surface,
        pointBorderColor: this.#inks.surface,
        pointBackgroundColor: colour,
        borderWidth: 2,
        borderDash: line === 0 ? [] : [5, 4],
        spanGaps: false,
        order: line,
        pointRadius: values.map((_, at) =>
          line === 0 && at === newest?.at ? 4.5 : isLone(at) ? 2.5 : 0,
        ),
        pointHoverRadius: 4.5,
        pointBorderWidth: 1.5,
        pointHitRadius: 0,
      };
    });
  }

  #options(): ChartOptions<'line'> {
    const { muted, line, font } = this.#inks;
    const rows = this.#model.breaks.length > 0 ? 1.1 : 0;
    const top = Math.max(0, ...this.#model.band.map((limits) => limits?.upper ?? 0));
    return {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      font,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: (HEAD + rows) * font.size, right: 6 } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: muted },
          ticks: {
            color: muted,
            font,
            autoSkip: false,
            maxRotation: 0,
            callback: (_, at) => this.#yearAt(at),
          },
        },
        y: {
          beginAtZero: true,
          min: 0,
          suggestedMax: top,
          border: { display: false },
          grid: { color: line, tickLength: 0 },
          ticks: {
            color: muted,
            font,
            maxTicksLimit: 5,
            padding: 6,
            callback: (value) => this.#model.axisText(Number(value)),
          },
        },
      },
      plugins: { tooltip: this.#tooltip() },
    };
  }

  #tooltip(): NonNullable<NonNullable<ChartOptions<'line'>['plugins']>['tooltip']> {
    const { ink, surface, font } = this.#inks;
    return {
      backgroundColor: ink,
      titleColor: surface,
      bodyColor: surface,
      titleFont: { ...font, weight: 'bold' },
      bodyFont: font,
      displayColors: false,
      cornerRadius: 4,
      caretSize: 0,
      padding: 8,
      callbacks: {
        title: ([item]) => (item ? this.#model.readout(item.dataIndex).month : ''),
        label: ({ datasetIndex, dataIndex }) =>
          this.#model.readout(dataIndex).values[datasetIndex] ?? '',
      },
    };
  }

  // A year is labelled at its January, and only as many years as fit.
  #yearAt(at: number): string {
    const month = this.#model.months[at] ?? '';
    const every = Math.max(
      1,
      Math.ceil(
        ((this.#model.months.length / 12) * YEAR_APART * this.#inks.font.size) /
          Math.max(1, this.#chart?.width ?? 1000),
      ),
    );
    return month.endsWith('-01') && Number(month.slice(0, 4)) % every === 0
      ? month.slice(0, 4)
      : '';
  }

  #marks(): Plugin<'line'> {
    return {
      id: 'crimetrends-marks',
      beforeDatasetsDraw: (chart) => {
        const field = fieldOf(chart);
        drawGaps(field, this.#model, this.#inks);
        drawBand(field, this.#model, this.#inks);
        drawBreaks(field, this.#model, this.#inks);
      },
      afterDatasetsDraw: (chart) => drawLabels(fieldOf(chart), this.#model, this.#inks),
    };
  }
}

function fieldOf({ ctx, chartArea, scales }: Chart): Parameters<typeof drawGaps>[0] {
  return {
    ctx,
    ...chartArea,
    xOf: (at) => scales.x!.getPixelForValue(at),
    yOf: (value) => scales.y!.getPixelForValue(value),
  };
}
