import { LEVELS, MEASURE_NAMES, type AreaRecord, type Level, type Ranked } from '@crimetrends/sdk/contract';
import { fifthOfRank, measuresOf, personYears, ranksOf, type Exposure, type Rank } from '@crimetrends/sdk/stats';
import { fieldsOf } from './fields.js';
import { standingAt } from './levels.js';

/** The larger areas inside which an area is ranked, the largest first. */
const SCOPES: readonly Level[] = ['nation', 'region', 'county', 'ltla'];

/** The places of every area with complete figures and residents, by code. */
export function ranksByArea(records: readonly AreaRecord[]): Map<string, Ranked[]> {
  const ranks = new Map<string, Ranked[]>();
  for (const level of LEVELS) {
    const field = standingAt(level, records).flatMap((record) => counted(record) ?? []);
    for (const scope of SCOPES) {
      for (const [within, members] of fieldsOf(field, scope, ({ record }) => record)) rankField({ level, scope, within, members }, ranks);
    }
  }
  return ranks;
}

/** An area that has a rate in every measure. */
export interface Counted {
  record: AreaRecord;
  /** One for each measure. */
  exposures: Exposure[];
}

/** A record as such an area: known, with residents, in months that have the 14 categories. */
export function counted(record: AreaRecord): Counted | undefined {
  if (record.observed.kind !== 'known' || record.population === 0 || !record.counts) return undefined;
  const measures = measuresOf(record);
  const people = personYears(record.population, 12);
  return { record, exposures: MEASURE_NAMES.map((name) => ({ count: (measures[name] as { count: number }).count, personYears: people })) };
}

interface Field {
  level: Level;
  scope: Level;
  within: string;
  members: readonly Counted[];
}

function rankField({ level, scope, within, members }: Field, into: Map<string, Ranked[]>): void {
  if (members.length < 2) return;
  const byMeasure = MEASURE_NAMES.map((_, measure) => ranksOf(members.map(({ exposures }) => exposures[measure]!)));
  members.forEach(({ record }, index) => {
    // A unitary authority counts in the field of counties and is told its place among LTLAs.
    if (record.level !== level) return;
    const of = (value: keyof Rank): number[] => byMeasure.map((ranks) => ranks[index]![value]);
    const place: Ranked = {
      within,
      fieldSize: members.length,
      // Methodology §6: below a ward a single position would say more than the figures do.
      ...(record.level !== 'lsoa21' && record.level !== 'msoa21' && { rank: of('rank'), tied: of('tied') }),
      best: of('best'),
      worst: of('worst'),
      ...(scope === 'nation' && { fifth: of('fifth') }),
    };
    into.set(record.code, [...(into.get(record.code) ?? []), place]);
  });
}

/** The fifth of `crime` in the nation's field, the fifths that its interval reaches from and to, and the size of the field. */
export function crimeFifths(ranks: readonly Ranked[] | undefined): number[] | undefined {
  const nation = ranks?.find(({ fifth }) => fifth !== undefined);
  if (!nation) return undefined;
  const fifthOf = (rank: number): number => fifthOfRank(rank, nation.fieldSize);
  return [nation.fifth![0]!, fifthOf(nation.best[0]!), fifthOf(nation.worst[0]!), nation.fieldSize];
}
