import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  levelFile,
  LEVELS,
  paths,
  RANKING_SCOPES,
  type Level,
  type RankedLevel,
} from '@crimetrends/sdk/contract';
import type { PlaceName } from '../place/place-path.js';

/** The larger areas inside which a level is ranked, largest first. */
export interface RankingFields {
  level: RankedLevel;
  fields: { level: Level; places: PlaceName[] }[];
}

/**
 * The rankings that a release holds, by level. LSOAs have none here: a page of them says less than
 * their map.
 */
export function rankingFields(bundle: string, release: string): RankingFields[] {
  const areas = new Map(LEVELS.map((level) => [level, areasOf(bundle, release, level)]));
  return (Object.keys(RANKING_SCOPES) as RankedLevel[])
    .filter((level) => level !== 'lsoa21')
    .map((level) => {
      const held = heldBy(bundle, release, level);
      return {
        level,
        fields: RANKING_SCOPES[level]
          .map((scope) => ({
            level: scope,
            places: areas.get(scope)!.filter(({ code }) => held.has(code)),
          }))
          .filter(({ places }) => places.length > 0),
      };
    })
    .filter(({ fields }) => fields.length > 0);
}

function areasOf(bundle: string, release: string, level: Level): PlaceName[] {
  const file = join(bundle, paths.level(release, level));
  return existsSync(file) ? levelFile.parse(JSON.parse(readFileSync(file, 'utf8'))).areas : [];
}

/** Codes of the larger areas that have a ranking of the level. */
function heldBy(bundle: string, release: string, level: RankedLevel): Set<string> {
  const folder = join(bundle, paths.ranking(release, level, 'x'), '..');
  return new Set(
    existsSync(folder) ? readdirSync(folder).map((file) => file.replace('.json', '')) : [],
  );
}
