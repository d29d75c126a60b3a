import { identityOf, type Answer, type AreaIdentity } from './answer.js';
import type { AreaCoverage } from './area.js';
import type { AreaProfile } from './area-profile.js';
import {
  coverageFile,
  LEDGER_BUCKETS,
  ledgerFile,
  manifest,
  paths,
  placingParts,
  residentsTable,
  sourcesOf,
  type CoverageFile,
  type LedgerBucket,
  type LedgerFile,
  type Manifest,
  type MeasureName,
  type Source,
} from '../contract/index.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import { requiredFile } from '../reading/required-file.js';
import type { AreaResult } from './result.js';
import { rateSteps, type FormulaStep, type Measure } from '../stats/index.js';

/** How a published figure was worked out, from the publishers' files to the number. */
export interface Explanation {
  area: AreaIdentity & { populationCensus2021: number };
  measure: MeasureName;
  figure: Measure;
  /**
   * Versions of the formulas, for example `{ rate: '1' }`, and the steps of the calculation; no
   * steps if the figure has no rate.
   */
  formula: { versions: Record<string, string>; steps: FormulaStep[] };
  /**
   * What the area's police force supplied in the window; no months if the area spans several
   * forces.
   */
  coverage: AreaCoverage;
  /**
   * Rows of the force's street files in the window (of all forces if the area spans several), by
   * what became of them. The area's own rows are among `counted`.
   */
  rows: { read: number } & Record<LedgerBucket, number>;
  /**
   * The source products used, with the files used of each, their digests, licences and attribution
   * texts.
   */
  sources: Source[];
  /** Version of the code that built the release. */
  codeVersion: string;
  /** Present if the figures are invented. */
  demo?: true;
  /** URLs of the bundle files that this was read from. */
  urls: string[];
}

/** How a figure was worked out, or that there is no such area. */
export type ExplainResult = Answer<{ explanation: Explanation }>;

/** Collects everything the release says about how one figure was worked out. */
export async function explainFigure(
  reader: ReleaseReader,
  found: AreaResult<AreaProfile>,
  measure: MeasureName,
): Promise<ExplainResult> {
  if (!('area' in found)) return found;
  const [made, ledger, coverage] = await Promise.all([
    requiredFile(reader, paths.manifest, manifest),
    requiredFile(reader, paths.ledger, ledgerFile),
    requiredFile(reader, paths.coverage, coverageFile),
  ]);
  const { area } = found;
  const explanation = {
    ...explanationOf(area, measure, made, ledger, coverage),
    urls: urlsOf(reader, area),
  };
  return { status: 'ok', area: identityOf(area), explanation };
}

function explanationOf(
  area: AreaProfile,
  measure: MeasureName,
  made: Manifest,
  ledger: LedgerFile,
  forces: CoverageFile,
): Omit<Explanation, 'urls'> {
  const { formulas: versions, codeVersion, demo } = made;
  const figure = area.measures[measure];
  const files = streetFiles(area, ledger, forces);
  return {
    area: { ...identityOf(area), populationCensus2021: area.populationCensus2021 },
    measure,
    figure,
    formula: { versions, steps: rateSteps(figure) },
    coverage: {
      ...area.coverage,
      months: area.coverage.months.filter(
        ({ month }) => month >= area.window.from && month <= area.window.to,
      ),
    },
    rows: summed(files),
    sources: sourcesOf(made, {
      police: files.map(({ file }) => file),
      ...placingParts(area),
      census: residentsTable(made),
    }),
    codeVersion,
    ...(demo && { demo }),
  };
}

function streetFiles(
  { coverage, window }: AreaProfile,
  { files }: LedgerFile,
  { forces }: CoverageFile,
): LedgerFile['files'] {
  const force = forces.find(({ code }) => code === coverage.force?.code);
  return files.filter(
    (file) =>
      file.month >= window.from && file.month <= window.to && (!force || file.force === force.slug),
  );
}

function summed(files: LedgerFile['files']): Explanation['rows'] {
  const sum = (of: 'read' | LedgerBucket): number =>
    files.reduce((total, file) => total + file[of], 0);
  return {
    read: sum('read'),
    ...(Object.fromEntries(LEDGER_BUCKETS.map((bucket) => [bucket, sum(bucket)])) as Record<
      LedgerBucket,
      number
    >),
  };
}

function urlsOf(reader: ReleaseReader, { release, level, code }: AreaProfile): string[] {
  return [
    paths.area(release, level, code),
    paths.manifest(release),
    paths.ledger(release),
    paths.coverage(release),
  ].map(reader.url);
}
