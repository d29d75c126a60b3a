import type { AreaDetail, AreaRecord } from '@crimetrends/sdk/contract';

/**
 * A record as repeated in the files of areas that are compared with it: without its series, and
 * without the areas it lies in itself, which nothing reads of it there.
 */
export function comparatorRecord({
  countsByMonth: _,
  crimeByMonth: __,
  ranks: ___,
  places: ____,
  recordedByForce: _____,
  ...whole
}: AreaDetail): AreaRecord {
  const record = { ...whole, parents: {} };
  if (record.observed.kind !== 'partial') return record;
  const { parts: ______, ...observed } = record.observed;
  return { ...record, observed };
}
