import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '@crimetrends/sdk';
import {
  levelFile,
  MEASURE_NAMES,
  paths,
  RANKING_SCOPES,
  rankingFile,
  type Level,
  type MeasureName,
  type RankedLevel,
  type RankingFile,
  type UnrankedKind,
} from '@crimetrends/sdk/contract';
import { measuresOf } from '@crimetrends/sdk/stats';

/** An area as other areas' pages list it. */
export interface IndexedArea {
  code: string;
  name: string;
  nameWelsh?: string;
  level: Level;
  /** `known` where the figures are complete; only then are there measures. */
  kind: UnrankedKind;
  measures?: Record<MeasureName, Measure>;
  tau?: Record<MeasureName, number>;
}

// LSOAs are ranked only within a larger area; its last few are kept, for pages come in that order.
const LTLAS_KEPT = 8;

/**
 * Every area of a release by its code, from the files of rankings: one file a level, and for LSOAs
 * one a local authority, so that a page of hundreds of areas opens none of their own files.
 */
export class IndexedAreas {
  readonly #ofNation = new Map<string, () => IndexedArea>();
  readonly #lsoas = new Map<string, Map<string, () => IndexedArea>>();

  constructor(
    readonly bundle: string,
    readonly release: string,
  ) {
    const [nation] = levelFile.parse(this.#json(paths.level(release, 'nation'))).areas;
    for (const level of Object.keys(RANKING_SCOPES) as RankedLevel[])
      if (nation && level !== 'lsoa21') this.#read(level, nation.code, this.#ofNation);
  }

  /**
   * An area; `undefined` for one of a level that is in no ranking, and for an LSOA without `ltla`.
   *
   * @param ltla the local authority of an LSOA
   */
  get(code: string, ltla?: string): IndexedArea | undefined {
    const found = this.#ofNation.get(code) ?? this.#lsoasOf(ltla).get(code);
    return found?.();
  }

  #lsoasOf(ltla = ''): Map<string, () => IndexedArea> {
    const kept = this.#lsoas.get(ltla);
    if (kept) return kept;
    const found = new Map<string, () => IndexedArea>();
    this.#read('lsoa21', ltla, found);
    this.#lsoas.set(ltla, found);
    const [oldest] = this.#lsoas.keys();
    if (this.#lsoas.size > LTLAS_KEPT) this.#lsoas.delete(oldest!);
    return found;
  }

  #read(level: RankedLevel, within: string, into: Map<string, () => IndexedArea>): void {
    const path = paths.ranking(this.release, level, within);
    if (!existsSync(join(this.bundle, path))) return;
    const file = rankingFile.parse(this.#json(path));
    file.field.codes.forEach((code, at) =>
      into.set(
        code,
        once(() => inField(file, level, at)),
      ),
    );
    file.unranked.codes.forEach((code, at) => into.set(code, () => unranked(file, level, at)));
  }

  #json(path: string): unknown {
    return JSON.parse(readFileSync(join(this.bundle, path), 'utf8'));
  }
}

function inField(
  { field, tau, namesWelsh = {} }: RankingFile,
  level: Level,
  at: number,
): IndexedArea {
  const code = field.codes[at]!;
  const record = {
    population: field.populations[at]!,
    observed: { kind: 'known' as const },
    counts: field.counts.map((counts) => counts[at]!),
    ...(field.totals && { totals: field.totals.map((totals) => totals[at]!) }),
  };
  return {
    code,
    name: field.names[at]!,
    ...(namesWelsh[code] !== undefined && { nameWelsh: namesWelsh[code] }),
    level,
    kind: 'known',
    measures: measuresOf(record, tau),
    tau: Object.fromEntries(MEASURE_NAMES.map((name, index) => [name, tau[index]!])) as Record<
      MeasureName,
      number
    >,
  };
}

function unranked(
  { unranked: { codes, names, kinds }, namesWelsh = {} }: RankingFile,
  level: Level,
  at: number,
): IndexedArea {
  const code = codes[at]!;
  return {
    code,
    name: names[at]!,
    ...(namesWelsh[code] !== undefined && { nameWelsh: namesWelsh[code] }),
    level,
    kind: kinds[at]!,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
