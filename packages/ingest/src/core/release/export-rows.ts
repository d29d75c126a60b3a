import {
  MEASURE_NAMES,
  type AreaRecord,
  type Level,
  type MonthRange,
} from '@crimetrends/sdk/contract';
import { measuresOf, type Measure } from '@crimetrends/sdk/stats';

/** The records of one level, with the values that every row repeats. */
export interface LevelRecords {
  release: string;
  window: MonthRange;
  records: AreaRecord[];
  /** τ of the level by measure. */
  tau: readonly number[];
}

/** The columns, in order. A column without a value is empty in CSV and absent in JSON. */
export const EXPORT_COLUMNS = [
  'code',
  'name',
  'level',
  'measure',
  'kind',
  'reason',
  'rule',
  'count',
  'monthsObserved',
  'population',
  'populationCovered',
  // Police force areas whose ground the figures cover, if they cover part of the area.
  'parts',
  'ratePer1000',
  'lower95',
  'upper95',
  'likelyLower',
  'likelyUpper',
  'windowFrom',
  'windowTo',
  'release',
] as const;

/** A row of the table, by column. */
export type ExportRow = Record<string, string | number>;

/** One row for each area and measure, areas by code and totals before categories. */
export function exportRows(
  { release, window, records, tau }: LevelRecords,
  level: Level,
): ExportRow[] {
  return records.flatMap((record) => {
    const measures = measuresOf(record, tau);
    return MEASURE_NAMES.map((measure) =>
      row(record, level, measure, measures[measure], {
        windowFrom: window.from,
        windowTo: window.to,
        release,
      }),
    );
  });
}

function row(
  { code, name, observed }: AreaRecord,
  level: Level,
  measure: string,
  figures: Measure,
  tail: Record<string, string>,
): ExportRow {
  const parts = 'parts' in observed && observed.parts ? { parts: observed.parts.join(' ') } : {};
  return { code, name, level, measure, ...figures, ...parts, ...tail };
}
