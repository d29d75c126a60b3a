import { describe, expect, it } from 'vitest';
import { paths } from '../src/contract/index.js';
import {
  footfallSentence,
  outcomesSentence,
  peopleSentence,
  placeTypesSentence,
  pricesSentence,
} from '../src/sentences/index.js';
import { base, client, KNOWN, LSOA, ok, release, SILENT, window } from './demo-client.js';

describe('a context', () => {
  it('is keyed by name: people by category, prices by property type, outcomes by outcome', async () => {
    const { context } = await ok(client.context(LSOA.code));
    const { people, housePrices, outcomes, denominators } = context;
    if (people.kind !== 'known' || !('byType' in housePrices) || !('rows' in outcomes))
      throw new Error('They should be known.');
    const tenure = people.tables.find(({ id }) => id === 'TS054')!;
    expect(tenure.rows.map(({ category }) => category)).toContain('Owned: Owns outright');
    expect(tenure.rows.reduce((sum, { count }) => sum + count, 0)).toBe(tenure.total);
    expect(housePrices.byType.all.latest).toMatchObject({ kind: 'known' });
    expect(housePrices.periods.latest.to < window.to).toBe(true);
    expect(outcomes.rows.map(({ outcome }) => outcome)).toEqual(outcomes.types);
    expect(denominators.map(({ id }) => id)).toContain('workdayPopulationCensus2011');
    expect(denominators[0]).toMatchObject({
      id: 'usualResidentsCensus2021',
      crimeRate: { ratePer1000: expect.any(Number) },
    });
  });

  it('can be passed to the sentences unchanged', async () => {
    const { context, area } = await ok(client.context(LSOA.code));
    const { people, housePrices, outcomes, placeTypes, footfall } = context;
    if (
      people.kind !== 'known' ||
      !('periods' in housePrices) ||
      !('types' in outcomes) ||
      !('reason' in footfall)
    )
      throw new Error('They should be known.');
    const [table] = people.tables;
    const said = [
      peopleSentence(table!, table!.counts, 0, 'en'),
      pricesSentence(housePrices, 'all', housePrices.periods.latest, 'en'),
      outcomesSentence(outcomes, outcomes, 0, 'en'),
      placeTypesSentence(placeTypes, area.window, 'en'),
      footfallSentence(footfall.reason, 'en'),
    ];
    for (const sentence of said) expect(sentence).toMatch(/\.$/);
    expect(said[4]).toContain('workday population, Census 2011');
  });

  it('is found for every level that has one; an outcode has none', async () => {
    const { parents } = await ok(client.parents(LSOA.code));
    for (const { code, level } of parents)
      expect([level, (await client.context(code)).status]).toEqual([
        level,
        level === 'outcode' ? 'noData' : 'ok',
      ]);
    expect((await client.context('QA1')).status).toBe('noData');
  });
});

describe('an explanation', () => {
  it('leads from the publishers’ files to the number', async () => {
    const { explanation } = await ok(client.explain(KNOWN, 'burglary'));
    const { figure, formula, rows, sources, coverage, urls } = explanation;
    if (figure.kind !== 'known') throw new Error('It should be known.');
    expect(formula.versions).toMatchObject({ rate: '1' });
    expect(formula.steps.find(({ what }) => what === 'rate')).toMatchObject({
      value: figure.ratePer1000,
      how: expect.stringMatching(/^\d+ ÷ 39,102 × 1,000$/),
    });
    expect(coverage.force?.name).toBe('Wexmere');
    expect(coverage.months.map(({ status }) => status)).toEqual(new Array(12).fill('supplied'));
    expect(sources.map(({ id, files }) => [id, files.length > 0])).toEqual([
      ['police', true],
      ['geography', true],
      ['census', true],
    ]);
    expect(sources[0]!.files.length).toBe(12);
    const { read, ...buckets } = rows;
    expect(Object.values(buckets).reduce((sum, count) => sum + count, 0)).toBe(read);
    expect(urls[0]).toBe(`${base.href}${paths.area(release, 'ltla', KNOWN)}`);
  });

  it('has no steps if nothing was supplied, and covers all forces if an area spans several', async () => {
    expect((await ok(client.explain(SILENT, 'crime'))).explanation).toMatchObject({
      figure: { kind: 'notSupplied' },
      formula: { steps: [] },
    });
    const { explanation } = await ok(client.explain('K04900001', 'crime'));
    expect(explanation.sources[0]!.files.length).toBeGreaterThan(24);
    await expect(client.explain(KNOWN, 'knife-crime' as never)).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'measure',
    });
  });
});
