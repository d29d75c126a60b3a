import type { RankingFile } from '../contract/index.js';

/** A ranking of towns without those that are no cities; `undefined` if none is a city. */
export function citiesOnly(file: RankingFile): RankingFile | undefined {
  const cities = new Set(file.cities);
  if (cities.size === 0) return undefined;
  const { field, unranked } = file;
  const among =
    (codes: readonly string[]) =>
    // The columns of a ranking keep only the rows of cities.
    <T>(column: readonly T[]): T[] =>
      column.filter((_, index) => cities.has(codes[index]!));
  const [ofField, ofUnranked] = [among(field.codes), among(unranked.codes)];
  return {
    ...file,
    field: {
      codes: ofField(field.codes),
      names: ofField(field.names),
      populations: ofField(field.populations),
      counts: field.counts.map(ofField),
      ...(field.lieIn && { lieIn: ofField(field.lieIn) }),
    },
    unranked: {
      codes: ofUnranked(unranked.codes),
      names: ofUnranked(unranked.names),
      kinds: ofUnranked(unranked.kinds),
      ...(unranked.lieIn && { lieIn: ofUnranked(unranked.lieIn) }),
    },
  };
}
