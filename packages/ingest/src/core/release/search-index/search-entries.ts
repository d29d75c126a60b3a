import { SEARCH_LEVELS, searchWords, type AreaRecord, type Level } from '@crimetrends/sdk/contract';

/** An area and the words it is found by. */
export interface SearchEntry {
  record: AreaRecord;
  words: string[];
  /**
   * Name of its LTLA, or for larger areas of the county, region or country: tells areas of the same
   * name apart.
   */
  liesIn: string;
  /** The same in Welsh, where there is a Welsh name. */
  liesInWelsh: string | undefined;
}

const PLACED_BY: readonly Level[] = ['ltla', 'county', 'region', 'country', 'nation'];

/**
 * Every area that can be found by name: larger levels first, within a level those with most
 * residents first.
 */
export function searchEntries(records: readonly AreaRecord[]): SearchEntry[] {
  const byCode = new Map(records.map((record) => [record.code, record]));
  const levels: readonly Level[] = SEARCH_LEVELS;
  return records
    .filter(({ level }) => levels.includes(level))
    .map((record) => {
      const parent = byCode.get(tellingParent(record) ?? '');
      return {
        record,
        words: wordsOf(record),
        liesIn: parent?.name ?? '',
        liesInWelsh: parent?.nameWelsh,
      };
    })
    .sort(
      ({ record: a }, { record: b }) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        b.population - a.population ||
        (a.code < b.code ? -1 : 1),
    );
}

/**
 * The words of its names that shards may be named after. Numbers of MSOAs are in hundreds of names,
 * and single letters in too many.
 */
function wordsOf({ name, nameWelsh = '' }: AreaRecord): string[] {
  return [...new Set(searchWords(`${name} ${nameWelsh}`))].filter(
    (word) => word.length > 1 && !/^\d+$/.test(word),
  );
}

function tellingParent({ code, parents }: AreaRecord): string | undefined {
  // A unitary authority is its own county.
  return PLACED_BY.map((level) => parents[level]).find(
    (parent) => parent !== undefined && parent !== code,
  );
}
