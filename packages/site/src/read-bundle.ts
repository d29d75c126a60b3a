import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { areaFromPack, type Area } from '@crimetrends/sdk';
import {
  areaPack,
  coverageFile,
  decodePostcodes,
  formatPostcode,
  levelFile,
  manifest,
  month,
  paths,
  pointer,
  postcodeShard,
  reconciliationFile,
  revisionsFile,
  type PostcodeShard,
} from '@crimetrends/sdk/contract';
import { chooseExamples, type BundleFacts, type ReleaseFacts } from './bundle-facts.js';

interface Schema<T> {
  parse(value: unknown): T;
}

/**
 * Reads the facts that the pages need from a bundle's folder. Throws an Error that names the file
 * it could not read.
 */
export function readBundle(folder: string): BundleFacts {
  const read = <T>(schema: Schema<T>, path: string): T => {
    const file = join(folder, path);
    try {
      return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch (cause) {
      throw new Error(
        `${file} is not a file of a bundle this site can read: ${(cause as Error).message}`,
        { cause },
      );
    }
  };
  const latest = read(pointer, paths.pointer());
  const { release } = latest;
  const ltlas = read(levelFile, paths.level(release, 'ltla')).areas.flatMap(
    ({ code }) => areaFromPack(read(areaPack, paths.area(release, 'ltla', code)), code) ?? [],
  );
  const examples = chooseExamples(ltlas);
  const known = examples.find(({ kind }) => kind === 'known');
  const postcode = known && examplePostcode(folder, release, known.area.code, read);
  return {
    pointer: latest,
    manifest: read(manifest, paths.manifest(release)),
    coverage: read(coverageFile, paths.coverage(release)),
    ...(existsSync(join(folder, paths.reconciliation(release))) && {
      reconciliation: read(reconciliationFile, paths.reconciliation(release)),
    }),
    releases: releasesIn(folder),
    authorities: ltlas.map(({ code, name }) => ({ code, name })),
    examples,
    ...(postcode && { postcode }),
  };
}

/**
 * The releases in the folder, newest first. Those of an older contract are named without their
 * revisions.
 */
function releasesIn(folder: string): ReleaseFacts[] {
  return readdirSync(join(folder, 'releases'))
    .filter((name) => month.safeParse(name).success)
    .toSorted()
    .toReversed()
    .map((release) => {
      const file = join(folder, paths.revisions(release));
      const parsed = existsSync(file)
        ? revisionsFile.safeParse(JSON.parse(readFileSync(file, 'utf8')))
        : undefined;
      return { release, ...(parsed?.success && { revisions: parsed.data }) };
    });
}

type Read = <T>(schema: Schema<T>, path: string) => T;

function examplePostcode(
  folder: string,
  release: string,
  ltla: string,
  read: Read,
): BundleFacts['postcode'] {
  const outcodes = readdirSync(join(folder, dirname(paths.outcode(release, 'X')))).map((name) =>
    name.replace(/\.json$/, ''),
  );
  for (const outcode of outcodes.toSorted()) {
    const pack = read(areaPack, paths.outcode(release, outcode));
    for (const record of pack.areas) {
      const area =
        record.parents.ltla === ltla && record.observed.kind === 'known'
          ? areaFromPack(pack, record.code)
          : undefined;
      const text =
        area &&
        livePostcodeIn(outcode, read(postcodeShard, paths.postcodes(release, outcode)), area);
      if (text) return { text, area };
    }
  }
  return undefined;
}

function livePostcodeIn(outcode: string, shard: PostcodeShard, area: Area): string | undefined {
  for (const [incode, { lsoa21, terminated }] of decodePostcodes(shard)) {
    if (lsoa21 === area.code && !terminated) return formatPostcode({ outcode, incode });
  }
  return undefined;
}
