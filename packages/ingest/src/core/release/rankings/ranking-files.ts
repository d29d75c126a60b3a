import {
  CATEGORIES,
  CONTRACT_VERSION,
  MEASURE_NAMES,
  RANKING_SCOPES,
  type AreaDetail,
  type AreaRecord,
  type Level,
  type MonthRange,
  type RankedLevel,
  type RankingFile,
  type UnrankedKind,
} from '@crimetrends/sdk/contract';
import { measuresOf } from '@crimetrends/sdk/stats';
import { sharedNames } from '../shared-names.js';
import { fieldsOf } from '../statistics/fields.js';
import { areasAtLevel } from '../../geography/areas-at-level.js';

/** A record, with whether the area is a city. */
type RankedRecord = AreaRecord & Pick<AreaDetail, 'city'>;

/** A release and the records of all its areas. */
export interface Ranking {
  release: string;
  window: MonthRange;
  records: readonly RankedRecord[];
  /** τ of each level by measure. */
  tau: Readonly<Record<Level, readonly number[]>>;
}

/**
 * The ranking files: areas of every ranked level, within each larger area that contains at least
 * two.
 */
export function* rankingFiles({ release, window, records, tau }: Ranking): Generator<RankingFile> {
  const byCode = new Map(records.map((record) => [record.code, record]));
  const shared = sharedNames(records);
  for (const level of Object.keys(RANKING_SCOPES) as RankedLevel[]) {
    const standing = areasAtLevel(level, records).sort((a, b) => (a.code < b.code ? -1 : 1));
    // A unitary authority is both county and LTLA: the same file serves for both.
    const fields = new Map(
      RANKING_SCOPES[level].flatMap((scope) => [...fieldsOf(standing, scope, (record) => record)]),
    );
    for (const [within, areas] of fields) {
      const whole = byCode.get(within);
      if (!whole || areas.length < 2) continue;
      const ltlas = placesOf(areas, byCode);
      yield {
        contract: CONTRACT_VERSION,
        release,
        window,
        level,
        within: {
          code: within,
          name: whole.name,
          ...(shared.has(within) && { sharesName: true }),
        },
        tau: [...tau[level]],
        ...columnsOf(areas, ltlas),
        ...citiesOf(areas),
        ...welshOf([whole, ...areas, ...ltlas]),
      };
    }
  }
}

/**
 * The LTLAs that the areas lie in, by code, where there are several: wards, MSOAs and LSOAs of
 * different LTLAs may share a name.
 */
function placesOf(
  areas: readonly AreaRecord[],
  byCode: ReadonlyMap<string, AreaRecord>,
): AreaRecord[] {
  const ltlas = areas.map(({ code, parents: { ltla } }) =>
    ltla === undefined || ltla === code ? undefined : byCode.get(ltla),
  );
  const places = new Set(ltlas.filter((ltla) => ltla !== undefined));
  return ltlas.includes(undefined) || places.size < 2
    ? []
    : [...places].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function columnsOf(
  areas: readonly AreaRecord[],
  ltlas: readonly AreaRecord[],
): Pick<RankingFile, 'field' | 'unranked' | 'places'> {
  const placeAt = new Map(ltlas.map(({ code }, index) => [code, index]));
  const lieIn = (of: readonly AreaRecord[]): { lieIn?: number[] } =>
    ltlas.length === 0 ? {} : { lieIn: of.map(({ parents }) => placeAt.get(parents.ltla!)!) };
  const kinds = new Map(areas.map((area) => [area, kindOf(area)]));
  const known = areas.filter((area) => kinds.get(area) === 'known');
  // A single area cannot be ranked.
  const field = known.length < 2 ? [] : known;
  const unranked = field.length > 0 ? areas.filter((area) => kinds.get(area) !== 'known') : areas;
  return {
    field: {
      ...codesAndNames(field),
      populations: field.map(({ population }) => population),
      counts: CATEGORIES.map((_, category) => field.map(({ counts }) => counts![category]!)),
      ...totalsOf(field),
      ...lieIn(field),
    },
    unranked: {
      ...codesAndNames(unranked),
      kinds: unranked.map((area) => kinds.get(area)!),
      ...lieIn(unranked),
    },
    ...(ltlas.length > 0 && { places: codesAndNames(ltlas) }),
  };
}

function citiesOf(areas: readonly RankedRecord[]): Pick<RankingFile, 'cities'> {
  const cities = areas.filter(({ city }) => city).map(({ code }) => code);
  return cities.length === 0 ? {} : { cities };
}

/** The totals of outcodes, which are rounded apart from their categories. */
function totalsOf(field: readonly AreaRecord[]): Pick<RankingFile['field'], 'totals'> {
  return field[0]?.totals
    ? { totals: [0, 1, 2].map((total) => field.map(({ totals }) => totals![total]!)) }
    : {};
}

function welshOf(areas: readonly AreaRecord[]): Pick<RankingFile, 'namesWelsh'> {
  const names = areas.flatMap(({ code, nameWelsh }): [string, string][] =>
    nameWelsh === undefined ? [] : [[code, nameWelsh]],
  );
  return names.length === 0 ? {} : { namesWelsh: Object.fromEntries(names) };
}

function codesAndNames(areas: readonly AreaRecord[]): { codes: string[]; names: string[] } {
  return { codes: areas.map(({ code }) => code), names: areas.map(({ name }) => name) };
}

/**
 * Also `suppressed` where nobody lives there or a month lacks the 14 categories: there is no rate.
 */
// A kind does not depend on τ.
const NO_TAU = MEASURE_NAMES.map(() => 0);

function kindOf(record: AreaRecord): UnrankedKind {
  return measuresOf(record, NO_TAU).crime.kind;
}
