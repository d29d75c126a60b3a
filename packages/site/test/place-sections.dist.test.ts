// Every section of every place of the demonstration, in both languages: complete, escaped, and with
// the figures that the client gives.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, type AreaProfile } from '@crimetrends/sdk';
import { rangeText, rateText } from '@crimetrends/sdk/sentences';
import { cy, type Lang } from '@crimetrends/widgets/views';
import { beforeAll, describe, expect, test } from 'vitest';
import { IndexedAreas } from '../src/place/indexed-areas.js';
import { pageWords } from '../src/place/sections/page.words.js';
import type { Place } from '../src/place/sections/place.js';
import { parts } from '../src/place/sections/relatives.js';
import { breadcrumbs } from '../src/place/sections/breadcrumbs.js';
import { sectionsOf } from '../src/place/sections/sections.js';
import { readdirSync } from 'node:fs';

// Written by `npm test` before these tests; without it they fail.
const BUNDLE = join(import.meta.dirname, '..', '..', '..', '.demo', 'bundle');
const client = createClient({ base: pathToFileURL(`${BUNDLE}/`).href });

let places: { area: AreaProfile; place: (lang: Lang) => Place }[];
beforeAll(async () => {
  const { release } = await client.release();
  const folder = join(BUNDLE, 'releases', release, 'areas');
  const others = new IndexedAreas(BUNDLE, release);
  const codes = readdirSync(folder)
    .filter((level) => level !== 'lsoa21')
    .flatMap((level) => readdirSync(join(folder, level)))
    .map((file) => file.replace('.json', ''));
  const found = await client.areas(codes);
  places = await Promise.all(
    found.map(async (result) => {
      if (!('area' in result)) throw new Error(`no area in ${JSON.stringify(result)}`);
      const { area } = result;
      const context = await client.context(area.code);
      return {
        area,
        place: (lang: Lang): Place => ({
          area,
          season: area,
          surroundings: 'context' in context ? context.context : undefined,
          others,
          lang,
          rankingOf: () => undefined,
          addressOf: ({ code }) => (/^[EW]01/.test(code) ? undefined : `/area/${code}/`),
        }),
      };
    }),
  );
});

const written = (place: Place): string =>
  `${breadcrumbs(place)?.text ?? ''}${sectionsOf(place, undefined).text}`;

describe('the sections of a place', () => {
  test('say nothing that is no text, and close what they open, for every place', () => {
    expect(places.length).toBeGreaterThan(80);
    for (const { area, place } of places)
      for (const lang of ['en', cy] as const) {
        const text = written(place(lang));
        expect(text, area.code).not.toMatch(/undefined|NaN|Infinity|\[object|>null</);
        for (const tag of ['section', 'table', 'tr', 'td', 'th', 'details', 'ul', 'li', 'p'])
          expect(text.match(new RegExp(`<${tag}[ >]`, 'g'))?.length, `${area.code}: <${tag}>`).toBe(
            text.match(new RegExp(`</${tag}>`, 'g'))?.length,
          );
        expect(text.match(/<table>/g)?.length, area.code).toBe(text.match(/<caption>/g)?.length);
      }
  });

  test('have Welsh headings in Welsh', () => {
    const [english, welsh] = [pageWords('en'), pageWords(cy)];
    for (const { area, place } of places) {
      const text = written(place(cy));
      for (const key of ['change', 'standing', 'kinds', 'parts', 'neighbours', 'alike'] as const)
        expect(text.includes(`>${english[key]}<`), `${area.code} ${key}`).toBe(false);
      expect(text).toContain(`>${welsh.leftOut}<`);
    }
  });

  test('list an area’s parts as the client ranks them', async () => {
    let compared = 0;
    for (const { area, place } of places) {
      if (area.level !== 'ltla') continue;
      const ranking = await client.ranking({ level: 'ward', within: area.code, limit: 1_000 });
      if (!('rows' in ranking)) continue;
      const text = parts(place('en'))!.text;
      const rows = [...text.matchAll(/<tr><th scope="row"><a href="\/area\/(\w+)\/">.*?<\/tr>/g)];
      expect(rows.map(([, code]) => code)).toEqual(ranking.rows.map((row) => row.area.code));
      rows.forEach(([row], at) => {
        const { ratePer1000, likelyLower, likelyUpper } = ranking.rows[at]!;
        expect(row).toContain(`>${rateText(ratePer1000)}<`);
        expect(row).toContain(`>${rangeText(likelyLower, likelyUpper)}<`);
      });
      compared += rows.length;
    }
    expect(compared).toBeGreaterThan(10);
  });
});
