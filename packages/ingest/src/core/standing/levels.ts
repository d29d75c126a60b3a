import type { AreaRecord, Level } from '@crimetrends/sdk/contract';

/** The areas that stand at a level: at county level unitaries and Greater London too, under their own codes. */
export function standingAt(level: Level, records: readonly AreaRecord[]): AreaRecord[] {
  const counties = new Set(level === 'county' ? records.map(({ parents }) => parents.county) : []);
  return records.filter((record) => record.level === level || counties.has(record.code));
}
