import type { AreaDetail, AreaRecord } from '@crimetrends/sdk/contract';

/** A record as repeated in the files of areas that are compared with it: without its series. */
export function comparatorRecord({
  countsByMonth: _,
  crimeByMonth: __,
  ranks: ___,
  places: ____,
  recordedByForce: _____,
  ...record
}: AreaDetail): AreaRecord {
  if (record.observed.kind !== 'partial') return record;
  const { parts: ______, ...observed } = record.observed;
  return { ...record, observed };
}
