import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@crimetrends/sdk';
import { badgeDrawing, cardDrawing, type Drawing } from '@crimetrends/widgets/drawing';
import { drawPng } from './draw-png.js';

/** The place of a page: its code, and the page's folder below the site's. */
export interface PicturedPlace {
  code: string;
  folder: string;
}

/** What a page that shows a picture has to know about it; in `images.json`. */
export interface PictureFacts {
  /** Pixels of a page; the PNG has twice as many each way. */
  width: number;
  height: number;
  alt: string;
}

const DRAWN = { card: cardDrawing, badge: badgeDrawing };

/**
 * Writes card and badge of places as SVG and PNG beside their pages, light and dark, and what they
 * say as `images.json`. Returns how many pictures it wrote.
 *
 * @example
 * const client = createClient({ base: pathToFileURL('/srv/bundle/').href });
 * await writeImages({ client, out: '/srv/site', places: [{ code: 'E06000032', folder: 'area/x' }] });
 * // 8: /srv/site/area/x/card.svg, card-dark.svg, card.png, …
 */
export async function writeImages({
  client,
  out,
  places,
}: {
  client: Client;
  out: string;
  places: readonly PicturedPlace[];
}): Promise<number> {
  let written = 0;
  for (const { code, folder } of places) {
    mkdirSync(join(out, folder), { recursive: true });
    const facts: Record<string, PictureFacts> = {};
    for (const [name, draw] of Object.entries(DRAWN)) {
      const light = await draw({ client, area: code });
      const dark = await draw({ client, area: code, theme: 'dark' });
      facts[name] = factsOf(light);
      for (const [file, { svg }] of [
        [name, light],
        [`${name}-dark`, dark],
      ] as const) {
        writeFileSync(join(out, folder, `${file}.svg`), svg);
        writeFileSync(join(out, folder, `${file}.png`), drawPng(svg));
        written += 2;
      }
    }
    writeFileSync(join(out, folder, 'images.json'), `${JSON.stringify(facts, null, 2)}\n`);
  }
  return written;
}

function factsOf({ width, height, title, description }: Drawing): PictureFacts {
  return { width, height, alt: `${title}. ${description}` };
}
