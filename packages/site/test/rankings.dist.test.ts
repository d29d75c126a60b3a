// The pages of rankings, for every measure: the rows of the client's answer, in its order.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@crimetrends/sdk';
import { MEASURE_NAMES } from '@crimetrends/sdk/contract';
import { countText, rangeText, rateText } from '@crimetrends/sdk/sentences';
import { cy } from '@crimetrends/widgets/views';
import { describe, expect, test } from 'vitest';
import { pagesOf, rankingBody } from '../src/rankings/ranking-body.js';
import { rankingFields } from '../src/rankings/ranking-fields.js';
import { rankingFolder } from '../src/rankings/ranking-path.js';

// Written by `npm test` before these tests; without it they fail.
const BUNDLE = join(import.meta.dirname, '..', '..', '..', '.demo', 'bundle');
const client = createClient({ base: pathToFileURL(`${BUNDLE}/`).href });

describe('the pages of a ranking', () => {
  test('list the areas as the client ranks them, for every level, field and measure', async () => {
    const { release } = await client.release();
    const fields = rankingFields(BUNDLE, release);
    expect(fields.map(({ level }) => level)).toContain('ward');
    let rows = 0;
    for (const { level, fields: scopes } of fields)
      for (const within of scopes.flatMap(({ places }) => places))
        for (const measure of MEASURE_NAMES) {
          const ranking = await client.ranking({
            level: level as 'ward',
            within: within.code,
            measure,
            limit: 10_000,
          });
          if (ranking.status !== 'ok') throw new Error(`no ranking of ${level} in ${within.code}`);
          const html = Array.from({ length: pagesOf(ranking) }, (_, at) =>
            rankingBody({
              ranking,
              page: at + 1,
              lang: rows % 2 === 0 ? 'en' : cy,
              addressOf: ({ code }) => `/area/${code}/`,
              addressOfPage: (page) => `/${rankingFolder({ level, within, measure }, page)}`,
              measures: MEASURE_NAMES,
            }),
          )
            .map(({ text }) => text)
            .join('');
          expect(html).not.toMatch(/undefined|NaN|Infinity/);
          const found = [
            ...html.matchAll(
              /<tr><td>[^<]*<\/td><th scope="row"><a href="\/area\/(\w+)\/">.*?<\/tr>/g,
            ),
          ];
          expect(found.map(([, code]) => code)).toEqual(ranking.rows.map(({ area }) => area.code));
          found.forEach(([row], at) => {
            const { ratePer1000, likelyLower, likelyUpper, count } = ranking.rows[at]!;
            for (const text of [
              rateText(ratePer1000),
              rangeText(likelyLower, likelyUpper),
              countText(count),
            ])
              expect(row).toContain(`>${text}</td>`);
          });
          for (const { area } of ranking.unranked)
            expect(html).toContain(`href="/area/${area.code}/"`);
          rows += found.length;
        }
    expect(rows).toBeGreaterThan(500);
  });

  test('are a hundred rows each, and lead to one another', async () => {
    const ranking = await client.ranking({ level: 'ward', limit: 10_000 });
    if (ranking.status !== 'ok') throw new Error('no ranking of wards');
    const [row] = ranking.rows;
    const long = { ...ranking, rows: Array.from({ length: 250 }, () => row!), fieldSize: 250 };
    expect(pagesOf(long)).toBe(3);
    const { text } = rankingBody({
      ranking: long,
      page: 3,
      lang: 'en',
      addressOf: () => undefined,
      addressOfPage: (page) => `/page/${page}/`,
      measures: ['crime'],
    });
    expect(text.match(/<tr><td>/g)?.length).toBe(50);
    expect(text).toContain('<a href="/page/3/" aria-current="page">3</a>');
    expect(text).toContain('<a href="/page/2/">2</a>');
  });
});
