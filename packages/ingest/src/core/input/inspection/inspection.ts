import { addMonths } from '@crimetrends/sdk/contract';
import { choicesAhead, chooseInputs } from '../choose-inputs.js';
import { oldGapWarnings } from '../known-gap-age.js';
import { IngestError } from '../../ingest-error.js';
import type { LeftFile } from '../inventory.js';
import { FEATURES, isRead, layoutWords } from './features.js';
import { missingMonths, monthGrid, type MissingMonths, type MonthGrid } from './grid.js';
import type { Seen, SeenFile } from './seen-file.js';

/** One recognised file in the report. */
export interface InspectedFile {
  file: string;
  kind: string;
  /** The kind in words. */
  what: string;
  edition: string;
  bytes: number;
  rows?: number;
  /** False when `rows` is an estimate. */
  rowsExact?: boolean;
  month?: string;
  force?: string;
  /** Whether a build reads files of this kind. */
  read: boolean;
}

/** A part of a release, and the files the folder lacks for it. */
export interface InspectedFeature {
  feature: string;
  ready: boolean;
  missing: string[];
  /** What happens without it. */
  without: string;
}

/** The report of `inspect`. */
export interface Inspection {
  files: InspectedFile[];
  /** One grid each of street, outcomes and stop-and-search files, where there are any. */
  grids: MonthGrid[];
  /** Months of the newest year missing from each force's street files. */
  missingMonths: MissingMonths[];
  features: InspectedFeature[];
  /** Which editions a build would use, as sentences; absent when it would stop. */
  choices?: string[];
  /** Why a build would stop before reading any row; absent when it would not. */
  stop?: string;
  /** Warnings that depend on the day of the run. */
  warnings: string[];
  notUnderstood: LeftFile[];
}

/** Judges a folder: what each file is, which months each force has, and what each feature lacks. */
export function inspection(
  { files, left, forces, gaps }: Seen,
  seriesMonths: number,
  today?: string,
): Inspection {
  const grids = (['street', 'outcomes', 'stopAndSearch'] as const).flatMap(
    (kind) => monthGrid(kind, files, forces, seriesMonths) ?? [],
  );
  const street = grids.find(({ kind }) => kind === 'street');
  const kinds = new Set<string>(
    files.flatMap(({ layout }) => [
      layout.kind,
      ...(layout.table ? [`census ${layout.table.id}`] : []),
    ]),
  );
  return {
    files: files.map(inspected),
    grids,
    missingMonths: street
      ? missingMonths(street, addMonths(street.months.to, -11), forces, gaps)
      : [],
    features: FEATURES.map(({ feature, needs, without }) => {
      const missing = needs
        .filter(({ anyOf }) => !anyOf.some((kind) => kinds.has(kind)))
        .map(({ words }) => words);
      return { feature, ready: missing.length === 0, missing, without };
    }),
    ...chosen(files, left, seriesMonths),
    warnings: today === undefined ? [] : oldGapWarnings(gaps, today),
    notUnderstood: left,
  };
}

function inspected({ file, layout, bytes, counted, month, forceSlug }: SeenFile): InspectedFile {
  return {
    file,
    kind: layout.kind,
    what: layoutWords(layout),
    edition: layout.edition,
    bytes,
    ...(counted && { rows: counted.rows, rowsExact: counted.exact }),
    ...(month !== undefined && { month }),
    ...(forceSlug !== undefined && { force: forceSlug }),
    read: isRead(layout.kind),
  };
}

function chosen(
  files: SeenFile[],
  left: LeftFile[],
  seriesMonths: number,
): Pick<Inspection, 'choices' | 'stop'> {
  try {
    const inputs = chooseInputs({ files, left }, undefined, seriesMonths);
    return { choices: [...inputs.notes, ...choicesAhead(inputs)] };
  } catch (error) {
    if (error instanceof IngestError) return { stop: error.message };
    throw error;
  }
}
