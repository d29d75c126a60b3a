import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { levelFile, LEVELS, paths } from '@crimetrends/sdk/contract';
import type { Thumbnail } from '../embed/oembed.js';
import { placeFiles, type PlaceSite } from './place-files.js';
import { placeFolder, type PlaceName } from './place-path.js';

// Pages made at the same time: enough to keep a core busy while files are read. They are written
// synchronously, which for many small files is faster.
const AT_ONCE = 16;

/** Every area of a release that has a page: all but LSOAs, which are read by their postcodes. */
export function placesOf(bundle: string, release: string): PlaceName[] {
  return LEVELS.filter((level) => level !== 'lsoa21').flatMap((level) => {
    const file = join(bundle, paths.level(release, level));
    return existsSync(file) ? levelFile.parse(JSON.parse(readFileSync(file, 'utf8'))).areas : [];
  });
}

/** Writes the pages and frames of places below folder `out`. */
export async function writePlaces(
  places: readonly PlaceName[],
  site: PlaceSite,
  out: string,
): Promise<void> {
  const queue = places.values();
  const worker = async (): Promise<void> => {
    for (const place of queue) await writePlace(place, site, out);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function writePlace(place: PlaceName, site: PlaceSite, out: string): Promise<void> {
  const found = await site.client.area(place.code);
  if (!('area' in found))
    throw new Error(`${place.code} is in a list of areas, and the bundle has no file of it.`);
  const thumbnail = drawnCard(join(out, 'area', placeFolder(found.area)));
  const files = Object.entries(await placeFiles(found, site, thumbnail));
  for (const [path, text] of files) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Size of the card's PNG, if drawings are beside the page (images/write-images.ts). */
function drawnCard(folder: string): Thumbnail | undefined {
  const file = join(folder, 'images.json');
  if (!existsSync(file)) return undefined;
  const { card } = JSON.parse(readFileSync(file, 'utf8')) as { card: Thumbnail };
  return { width: card.width * 2, height: card.height * 2 };
}
