import { paths, type RankingFile } from '@crimetrends/sdk/contract';
import { rankingFiles } from '../../release/rankings/ranking-files.js';
import { tauByLevel } from '../../release/statistics/extra-variation.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/** Checks ranking files against new ones made from the areas' own files. */
export function* rankingFaults({
  release,
  records,
  rankings,
  manifest,
  extraVariation,
}: KeptRelease): Generator<BundleFault> {
  // Older releases have no ranking files.
  if (rankings.size === 0 || !manifest || !extraVariation) return;
  const tau = tauByLevel(extraVariation.levels);
  const fault = (file: string, sentence: string): BundleFault => ({
    check: 'ranks',
    file,
    sentence,
  });
  const left = new Set(rankings.keys());
  for (const expected of rankingFiles({
    release,
    window: manifest.window,
    records: [...records.values()],
    tau,
  })) {
    const file = paths.ranking(release, expected.level, expected.within.code);
    const found = rankings.get(file);
    left.delete(file);
    if (found === undefined) yield fault(file, 'is missing or cannot be read.');
    else if (found !== JSON.stringify(expected))
      yield fault(file, differenceOf(JSON.parse(found) as RankingFile, expected));
  }
  for (const file of left) yield fault(file, 'lists areas that are not ranked there.');
}

function differenceOf(found: RankingFile, expected: RankingFile): string {
  const [own, made] = [rowsOf(found), rowsOf(expected)];
  for (const [code, row] of made) {
    if (!own.has(code)) return `does not list ${code}.`;
    if (own.get(code) !== row) return `says of ${code} what its own file does not.`;
  }
  const stray = [...own.keys()].find((code) => !made.has(code));
  return stray === undefined
    ? 'is not what the areas’ own files make it.'
    : `lists ${stray}, which does not lie there.`;
}

/** What a ranking file says of each area, as text. */
function rowsOf({ field, unranked, places, namesWelsh = {} }: RankingFile): Map<string, string> {
  const placeOf = (place: number | undefined): unknown =>
    place !== undefined && [places?.codes[place], places?.names[place]];
  return new Map([
    ...field.codes.map((code, index): [string, string] => [
      code,
      JSON.stringify([
        field.names[index],
        namesWelsh[code],
        field.populations[index],
        [...field.counts, ...(field.totals ?? [])].map((counts) => counts[index]),
        placeOf(field.lieIn?.[index]),
      ]),
    ]),
    ...unranked.codes.map((code, index): [string, string] => [
      code,
      JSON.stringify([
        unranked.names[index],
        namesWelsh[code],
        unranked.kinds[index],
        placeOf(unranked.lieIn?.[index]),
      ]),
    ]),
  ]);
}
