import { MEASURE_NAMES, type AreaRecord, type Level, type MonthRange } from '@crimetrends/sdk/contract';
import { measuresOf, type Measure } from '@crimetrends/sdk/stats';
import { stringify } from 'csv-stringify/sync';

export type ExportFormat = 'csv' | 'json';

/** The records of one level with what every row repeats. */
export interface LevelRecords {
  release: string;
  window: MonthRange;
  records: AreaRecord[];
}

/** The columns, in order. A column that a kind does not have is empty in CSV and absent in JSON. */
const COLUMNS = [
  'code', 'name', 'level', 'measure', 'kind', 'reason', 'rule', 'count', 'monthsObserved', 'population', 'populationCovered',
  'ratePer1000', 'lower95', 'upper95', 'windowFrom', 'windowTo', 'release',
] as const;

/** One row per area and measure, areas by code and totals before categories. */
export function exportText({ release, window, records }: LevelRecords, level: Level, format: ExportFormat): string {
  const rows = records.flatMap((record) => {
    const measures = measuresOf(record);
    return MEASURE_NAMES.map((measure) => row(record, level, measure, measures[measure], { windowFrom: window.from, windowTo: window.to, release }));
  });
  return format === 'csv' ? stringify(rows, { header: true, columns: [...COLUMNS] }) : `${JSON.stringify(rows, null, 1)}\n`;
}

function row({ code, name }: AreaRecord, level: Level, measure: string, figures: Measure, tail: Record<string, string>): Record<string, string | number> {
  return { code, name, level, measure, ...figures, ...tail };
}
