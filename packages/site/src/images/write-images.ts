import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@crimetrends/sdk';
import { levelFile, paths, type Level } from '@crimetrends/sdk/contract';
import { badgeDrawing, cardDrawing, type Drawing } from '@crimetrends/widgets/drawing';
import { placeFolder } from '../place/place-path.js';
import { drawPng } from './draw-png.js';

/** Levels whose places have pictures, unless a site says others: a town is a level too. */
export const PICTURE_LEVELS: readonly Level[] = [
  'ltla',
  'town',
  'county',
  'region',
  'country',
  'nation',
];

/** What a page that shows a picture has to know about it; in `images.json`. */
export interface PictureFacts {
  /** Pixels of a page; the PNG has twice as many each way. */
  width: number;
  height: number;
  alt: string;
}

const DRAWN = { card: cardDrawing, badge: badgeDrawing };

/** A bundle, and the site that pictures are written for. */
interface Pictured {
  client: Client;
  /** Folder of the bundle, and a release in it. */
  bundle: string;
  release: string;
  /** Folder of the site. */
  out: string;
  levels: readonly Level[];
}

/**
 * Writes card and badge of every place of some levels beside its page, as SVG and PNG, light and
 * dark, and what they say as `images.json`. Returns how many places have them.
 */
export async function writeImages({
  client,
  bundle,
  release,
  out,
  levels,
}: Pictured): Promise<number> {
  const places = levels.flatMap((level) => {
    const file = join(bundle, paths.level(release, level));
    return existsSync(file) ? levelFile.parse(JSON.parse(readFileSync(file, 'utf8'))).areas : [];
  });
  // Some areas are of two levels, such as counties that are one local authority.
  const folders = new Map(places.map((place) => [placeFolder(place), place.code]));
  for (const [folder, code] of folders)
    await writePictures(client, code, join(out, 'area', folder));
  return folders.size;
}

async function writePictures(client: Client, area: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const facts: Record<string, PictureFacts> = {};
  for (const [name, draw] of Object.entries(DRAWN))
    for (const theme of ['light', 'dark'] as const) {
      const drawing = await draw({ client, area, theme });
      const file = join(folder, theme === 'dark' ? `${name}-dark` : name);
      writeFileSync(`${file}.svg`, drawing.svg);
      writeFileSync(`${file}.png`, drawPng(drawing.svg));
      facts[name] = factsOf(drawing);
    }
  writeFileSync(join(folder, 'images.json'), `${JSON.stringify(facts, null, 2)}\n`);
}

function factsOf({ width, height, title, description }: Drawing): PictureFacts {
  return { width, height, alt: `${title}. ${description}` };
}
