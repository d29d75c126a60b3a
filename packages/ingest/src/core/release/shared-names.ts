import type { AreaRecord, Level } from '@crimetrends/sdk/contract';
import { officialName } from '@crimetrends/sdk/sentences';

/** Everybody knows these by name: where a small area has it too, only that says its level. */
const KNOWN: readonly Level[] = ['nation', 'country', 'region', 'county'];
const SMALL: readonly Level[] = ['ward', 'msoa21', 'lsoa21'];

/**
 * Codes of the areas whose name, in English or Welsh, an area of another level has too: Norwich is
 * a local authority and a built-up area. Sentences tell these apart by their level (methodology
 * §8). Wales is also a ward: there only the ward says its level.
 */
export function sharedNames(
  records: readonly Pick<AreaRecord, 'code' | 'name' | 'nameWelsh' | 'level'>[],
): ReadonlySet<string> {
  const levels = new Map<string, Set<Level>>();
  for (const record of records)
    for (const name of namesOf(record)) {
      const found = levels.get(name);
      if (found) found.add(record.level);
      else levels.set(name, new Set([record.level]));
    }
  const isShared = (level: Level, name: string): boolean =>
    [...levels.get(name)!].some(
      (other) => other !== level && !(KNOWN.includes(level) && SMALL.includes(other)),
    );
  return new Set(
    records
      .filter((record) => namesOf(record).some((name) => isShared(record.level, name)))
      .map(({ code }) => code),
  );
}

function namesOf({ name, nameWelsh }: Pick<AreaRecord, 'name' | 'nameWelsh'>): string[] {
  return [officialName(name), ...(nameWelsh === undefined ? [] : [nameWelsh])].map((each) =>
    each.toLowerCase(),
  );
}

/** The larger areas that sentences name: those that areas lie in and are ranked within. */
const SPOKEN: readonly Level[] = ['nation', 'country', 'region', 'county', 'ltla'];

/** Codes of the areas whose names the sentences on some records use. */
export function spokenCodes(
  records: readonly Pick<AreaRecord, 'code' | 'parents' | 'observed'>[],
  comparators: readonly Pick<AreaRecord, 'code'>[],
): string[] {
  const codes = records.flatMap(({ code, parents, observed }) => [
    code,
    ...SPOKEN.flatMap((level) => parents[level] ?? []),
    ...(('parts' in observed && observed.parts) || []),
  ]);
  return [...new Set([...codes, ...comparators.map(({ code }) => code)])].sort();
}
