import {
  paths,
  type AreaFile,
  type AreaRecord,
  type SimilarAreas,
} from '@crimetrends/sdk/contract';
import { SimilarRates } from '../../release/similar/similar-rates.js';
import { areasAtLevel } from '../../geography/areas-at-level.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/**
 * Checks that each similar area appears once, has a name in the file, and is not the area itself.
 */
export function* similarListFaults(
  { names, areas }: AreaFile,
  file: string,
): Generator<BundleFault> {
  for (const { code, similar } of areas) {
    if (!similar) continue;
    const fault = (sentence: string): BundleFault => ({
      check: 'contract',
      file,
      sentence: `${code}: ${sentence}`,
    });
    if (new Set(similar.areas).size < similar.areas.length || similar.areas.includes(code))
      yield fault('its similar areas name one twice, or the area itself.');
    const nameless = similar.areas.find((other) => names[other] === undefined);
    if (nameless !== undefined)
      yield fault(`its similar area ${nameless} has no name in this file.`);
  }
}

/**
 * Checks that similar areas are of the area's level and as many as the manifest says, and that
 * quartiles match their figures.
 */
export function* similarFaults({
  release,
  records,
  similar,
  manifest,
}: KeptRelease): Generator<BundleFault> {
  if (similar.size === 0) return;
  const all = [...records.values()];
  const rates = new SimilarRates(all);
  const standing = new Map<AreaRecord['level'], Set<string>>();
  for (const [code, own] of similar) {
    const { level, name } = records.get(code)!;
    const peers =
      standing.get(level) ?? new Set(areasAtLevel(level, all).map((record) => record.code));
    standing.set(level, peers);
    const wrong = wrongIn(own, peers, rates, manifest?.similarAreas?.areas);
    if (wrong)
      yield {
        check: 'ranks',
        file: paths.area(release, level, code),
        sentence: `${name}: ${wrong}`,
      };
  }
}

function wrongIn(
  { areas, rates }: SimilarAreas,
  peers: ReadonlySet<string>,
  recomputed: SimilarRates,
  many: number | undefined,
): string | undefined {
  const stranger = areas.find((code) => !peers.has(code));
  if (stranger !== undefined) return `its similar area ${stranger} is no area of its level.`;
  if (areas.length !== many)
    return `it has ${areas.length} similar areas; the manifest says ${many ?? 'that none are named'}.`;
  if (JSON.stringify(rates) !== JSON.stringify(recomputed.of(areas)))
    return 'the rates of its similar areas are not those that their figures give.';
  return undefined;
}
