import {
  CATEGORIES,
  LEVELS,
  MEASURE_NAMES,
  type AreaRecord,
  type Level,
  type Ranked,
} from '@crimetrends/sdk/contract';
import {
  countsOf,
  personYears,
  ranksOf,
  type Exposure,
  type Rank,
  type TauByMeasure,
} from '@crimetrends/sdk/stats';
import { fieldsOf } from './fields.js';
import { areasAtLevel } from '../../geography/areas-at-level.js';

/** The larger areas within which an area is ranked, largest first. */
const SCOPES: readonly Level[] = ['nation', 'country', 'region', 'county', 'ltla'];

/** Ranks of areas by code; `undefined` for an area without complete figures or residents. */
export interface Ranks {
  get(code: string): Ranked[] | undefined;
}

/**
 * Ranks every area with complete figures and residents.
 * @param tau of each level by measure
 */
export function ranksByArea(
  records: readonly AreaRecord[],
  tau: Readonly<Record<Level, TauByMeasure>>,
): Ranks {
  const places = new Map<string, Place[]>();
  for (const level of LEVELS) {
    const standing = areasAtLevel(level, records).flatMap((record) => counted(record) ?? []);
    for (const scope of SCOPES) {
      for (const [within, members] of fieldsOf(standing, scope, ({ record }) => record))
        rankField({ level, scope, within, members, tau: tau[level] }, places);
    }
  }
  return { get: (code) => places.get(code)?.map(({ field, index }) => field.placeOf(index)) };
}

/** Where to find an area's rank: its field and its index there. */
interface Place {
  field: RankedField;
  index: number;
}

/** An area with a rate in every measure. */
export interface Counted {
  record: AreaRecord;
  /** One for each measure. */
  exposures: Exposure[];
}

/**
 * The area as such; `undefined` unless it is known, has residents, and its months have the 14
 * categories.
 */
export function counted(record: AreaRecord): Counted | undefined {
  if (record.observed.kind !== 'known' || record.population === 0) return undefined;
  // `verify` ranks what it reads, and names the area whose categories are too few.
  if (record.counts?.length !== CATEGORIES.length) return undefined;
  const people = personYears(record.population, 12);
  return {
    record,
    exposures: countsOf(record).map((count) => ({ count: count!, personYears: people })),
  };
}

interface Field {
  level: Level;
  scope: Level;
  within: string;
  members: readonly Counted[];
  tau: TauByMeasure;
}

function rankField(
  { level, scope, within, members, tau }: Field,
  into: Map<string, Place[]>,
): void {
  if (members.length < 2) return;
  // Methodology §6: below ward level a single position would say more than the figures do.
  const hasPositions = level !== 'lsoa21' && level !== 'msoa21';
  const field = new RankedField(within, members, tau, [
    ...(hasPositions ? (['rank', 'tied'] as const) : []),
    'best',
    'worst',
    ...(scope === 'nation' ? (['fifth'] as const) : []),
  ]);
  members.forEach(({ record }, index) => {
    // A unitary authority counts in the field of counties, but its own ranks are among LTLAs.
    if (record.level !== level) return;
    const places = into.get(record.code);
    if (places) places.push({ field, index });
    else into.set(record.code, [{ field, index }]);
  });
}

/**
 * The ranks of a field in typed arrays, which stay in memory until the last file is written: as
 * objects those of the nation take 190 MB.
 */
class RankedField {
  readonly #size: number;
  readonly #columns: [value: keyof Rank, places: Int32Array][];

  constructor(
    readonly within: string,
    members: readonly Counted[],
    tau: TauByMeasure,
    values: readonly (keyof Rank)[],
  ) {
    this.#size = members.length;
    this.#columns = values.map((value) => [
      value,
      new Int32Array(members.length * MEASURE_NAMES.length),
    ]);
    MEASURE_NAMES.forEach((_, measure) => {
      const exposures = members.map((member) => member.exposures[measure]!);
      ranksOf(exposures, tau[measure]!).forEach((rank, index) => {
        for (const [value, places] of this.#columns)
          places[index * MEASURE_NAMES.length + measure] = rank[value];
      });
    });
  }

  placeOf(index: number): Ranked {
    const own = this.#columns.map(([value, places]) => [
      value,
      [...places.subarray(index * MEASURE_NAMES.length, (index + 1) * MEASURE_NAMES.length)],
    ]);
    return {
      within: this.within,
      fieldSize: this.#size,
      ...(Object.fromEntries(own) as Record<keyof Rank, number[]>),
    };
  }
}
