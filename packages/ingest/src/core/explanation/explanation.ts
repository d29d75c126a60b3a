import { monthsOf, type AreaRecord, type KnownGap, type Ledger, type MeasureName, type MonthRange } from '@crimetrends/sdk/contract';
import { measuresOf, type Measure } from '@crimetrends/sdk/stats';
import { addLedgers } from '../ledger.js';
import { basisOf, countOf, type Basis } from './basis.js';
import type { Evidence } from './evidence.js';
import { formulaOf, type FormulaStep } from './formula.js';
import { figureSentence } from './sentence.js';
import { sourcesOfRate, type ExplainedSource } from './sources.js';

/** A file that went in. */
export interface ExplainedFile {
  file: string;
  rows: number;
  bytes: number;
  sha256: string;
}

/** What one police force supplied for the window, and what became of its rows. */
export interface ExplainedForce {
  code: string;
  name: string;
  /** A coverage letter for each month of the window. */
  months: string;
  gaps: KnownGap[];
  files: (ExplainedFile & { month: string })[];
  /** Over the force’s whole area, in the window. */
  ledger: Ledger;
}

/** How one published figure comes about. */
export interface Explanation {
  release: string;
  window: MonthRange;
  codeVersion: string;
  demo: boolean;
  area: Pick<AreaRecord, 'code' | 'name' | 'level' | 'population'>;
  measure: MeasureName;
  figure: Measure;
  /** Absent where there is none. */
  count?: number;
  sentence: string;
  lsoasInArea: number;
  basis: Basis;
  formula: FormulaStep[];
  forces: ExplainedForce[];
  /** Who supplied the police files. */
  police?: Omit<ExplainedSource, 'files'>;
  sources: ExplainedSource[];
  /** The census table of the residents; absent where the release does not say it. */
  residentsFrom?: string;
}

/** Gathers what a figure is made of, and works it out again from there. */
export function explanationOf(evidence: Evidence, measure: MeasureName): Explanation {
  const { record, lsoas, manifest, coverage } = evidence;
  const figure = measuresOf(record)[measure];
  const count = record.observed.kind === 'notSupplied' ? undefined : countOf(record, measure);
  const police = manifest.sources.find(({ id }) => id === 'police');
  return {
    release: manifest.release, window: manifest.window, codeVersion: manifest.codeVersion, demo: manifest.demo === true,
    area: { code: record.code, name: record.name, level: record.level, population: record.population },
    measure, figure,
    ...(count !== undefined && { count }),
    sentence: figureSentence(record, measure, figure, manifest.window, coverage),
    lsoasInArea: lsoas.length,
    basis: basisOf(evidence, measure),
    formula: formulaOf(figure),
    forces: forcesOf(evidence),
    ...(police && { police: { publisher: police.publisher, title: police.title, edition: police.edition } }),
    ...sourcesOfRate(manifest),
  };
}

function forcesOf({ lsoas, manifest, ledger, coverage }: Evidence): ExplainedForce[] {
  const codes = new Set(lsoas.map(({ force }) => force));
  const window = monthsOf(manifest.window);
  const first = monthsOf(coverage.months).indexOf(window[0]!);
  const sums = new Map(manifest.sources.flatMap(({ files }) => files.map((file) => [file.file, file])));
  return coverage.forces.filter(({ code }) => codes.has(code)).map(({ code, name, slug, months, gaps = [] }) => {
    const own = ledger.files.filter(({ force, month }) => force === slug && window.includes(month));
    return {
      code, name, months: months.slice(first), gaps: gaps.filter(({ from, to }) => from <= window.at(-1)! && (to === undefined || to >= window[0]!)),
      files: own.map(({ file, month, read }) => ({ month, file, rows: read, bytes: sums.get(file)?.bytes ?? 0, sha256: sums.get(file)?.sha256 ?? '' })),
      ledger: addLedgers(own),
    };
  });
}
