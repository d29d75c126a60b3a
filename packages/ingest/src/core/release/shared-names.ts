import type { AreaRecord } from '@crimetrends/sdk/contract';
import { officialName } from '@crimetrends/sdk/sentences';

/**
 * Codes of the areas whose name, in English or Welsh, an area of another level has too: Norwich is
 * a local authority and a built-up area. Sentences tell these apart by their level (methodology
 * §8).
 */
export function sharedNames(
  records: readonly Pick<AreaRecord, 'code' | 'name' | 'nameWelsh' | 'level'>[],
): ReadonlySet<string> {
  const levels = new Map<string, Set<string>>();
  for (const record of records)
    for (const name of namesOf(record)) {
      const found = levels.get(name);
      if (found) found.add(record.level);
      else levels.set(name, new Set([record.level]));
    }
  return new Set(
    records
      .filter((record) => namesOf(record).some((name) => levels.get(name)!.size > 1))
      .map(({ code }) => code),
  );
}

function namesOf({ name, nameWelsh }: Pick<AreaRecord, 'name' | 'nameWelsh'>): string[] {
  return [officialName(name), ...(nameWelsh === undefined ? [] : [nameWelsh])].map((each) =>
    each.toLowerCase(),
  );
}
