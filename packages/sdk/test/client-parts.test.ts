// The demonstration bundle, written by `npm test` before the unit tests; a missing one fails here.
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { LEVELS, levelFile, MEASURE_NAMES, paths } from '../src/contract/index.js';
import {
  createClient,
  type MonthText,
  type SentenceKind,
  type SentenceOptions,
} from '../src/index.js';
import {
  footfallSentence,
  outcomesSentence,
  peopleSentence,
  placeTypesSentence,
  pricesSentence,
} from '../src/sentences/index.js';

const base = new URL('../../../.demo/bundle/', import.meta.url);
const client = createClient({ base });
const { release, window } = await client.release();
const KNOWN = 'E07900001';
const SILENT = 'E08900001';
const LSOA = levelFile.parse(
  JSON.parse(readFileSync(new URL(paths.level(release, 'lsoa21'), base), 'utf8')),
).areas[0]!;

/** What a result has where its status is ok. */
async function ok<R extends { status: string }>(
  asked: Promise<R>,
): Promise<Extract<R, { area: unknown; status: 'ok' | 'partial' }>> {
  const result = await asked;
  if (result.status !== 'ok') throw new Error(`It should be ok, not ${result.status}.`);
  return result as never;
}

describe('a series', () => {
  it('has only the measures and months asked for', async () => {
    const { series, months, area } = await ok(
      client.series(KNOWN, { measures: ['burglary', 'crime'], from: '2025-03', to: '2025-05' }),
    );
    expect(months).toEqual({ from: '2025-03', to: '2025-05' });
    expect(Object.keys(series)).toEqual(['burglary', 'crime']);
    expect(series.crime.map(({ month }) => month)).toEqual(['2025-03', '2025-04', '2025-05']);
    expect(area).toMatchObject({ code: KNOWN, level: 'ltla', release });
  });

  it('has every measure and month where none is named', async () => {
    const { series, months } = await ok(client.series(KNOWN));
    expect(Object.keys(series)).toEqual(MEASURE_NAMES);
    expect(series.asb.length).toBe(36);
    expect(months.to).toBe(window.to);
  });

  it('tells whether all of its months were supplied, some or none', async () => {
    expect((await client.series('E06900002')).status).toBe('partial');
    expect((await client.series('E06900002', { from: '2025-01', to: '2025-04' })).status).toBe(
      'ok',
    );
    expect((await client.series('E06900002', { from: '2025-05', to: '2025-06' })).status).toBe(
      'noData',
    );
    expect(await client.series('E07999999')).toEqual({
      status: 'notFound',
      query: 'E07999999',
      release,
    });
    expect((await client.series('s12000033')).status).toBe('outOfCoverage');
  });

  it('refuses what is no measure, no month, or a month that the release does not hold', async () => {
    const refused = (options: object, as: object): Promise<void> =>
      expect(client.series(KNOWN, options)).rejects.toMatchObject({
        code: 'invalidArgument',
        ...as,
      });
    await refused(
      { measures: ['knife-crime'] },
      { argument: 'measures', message: expect.stringContaining('shoplifting') },
    );
    await refused({ measures: [] }, { argument: 'measures' });
    await refused(
      { from: 'January 2025' },
      { argument: 'from', message: expect.stringContaining('such as 2025-01') },
    );
    await refused({ to: '2025-13' }, { argument: 'to' });
    await refused({ from: '2025-03', to: '2025-02' }, { argument: 'from' });
    await refused(
      { from: '2010-12' },
      { argument: 'from', message: expect.stringContaining('2023-01 to 2025-12') },
    );
  });

  it('is typed by the measures asked for, and a month that is none does not compile', async () => {
    const { series } = await ok(client.series(KNOWN, { measures: ['burglary'] }));
    expectTypeOf(series).toHaveProperty('burglary');
    expectTypeOf(series).not.toHaveProperty('robbery');
    expectTypeOf<MonthText<'2025-01'>>().toEqualTypeOf<'2025-01'>();
    expectTypeOf<MonthText<'2025-13'>>().toBeNever();
    expectTypeOf<MonthText<string>>().toEqualTypeOf<string>();
    // @ts-expect-error -- no measure of a bundle
    await expect(client.series(KNOWN, { measures: ['knife-crime'] })).rejects.toMatchObject({
      argument: 'measures',
    });
    // @ts-expect-error -- no month
    await expect(client.series(KNOWN, { from: 'January' })).rejects.toMatchObject({
      argument: 'from',
    });
    const from: string = '2025-01';
    await expect(client.series(KNOWN, { from })).resolves.toMatchObject({ status: 'ok' });
  });
});

describe('the areas around one', () => {
  it('are its parts, by name', async () => {
    const { children } = await ok(client.children(KNOWN));
    expect(children.length).toBeGreaterThan(3);
    for (const { code, name } of children)
      expect([code.startsWith('E05'), name]).toEqual([true, expect.stringMatching(/\w/)]);
    expect((await ok(client.children(LSOA.code))).children).toEqual([]);
  });

  it('are what it lies in, smallest first, each with its level', async () => {
    const { parents } = await ok(client.parents(LSOA.code));
    const levels = parents.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)));
    expect(levels).toContain('nation');
    for (const { code } of parents) expect((await client.area(code)).status).not.toBe('notFound');
  });

  it('are those near it, nearest first', async () => {
    const { nearby } = await ok(client.nearby(KNOWN));
    const kilometres = nearby.map((near) => near.kilometres);
    expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
  });

  it('are those like it, and noData says that a level has too few to choose from', async () => {
    const { similar } = await ok(client.similar(LSOA.code));
    expect(similar.areas.length).toBeGreaterThan(5);
    expect(similar.rates.kind).toBe('known');
    expect(await client.similar(KNOWN)).toEqual({
      status: 'noData',
      area: { code: KNOWN, name: 'Aldermarsh', level: 'ltla', release, window },
    });
  });

  it('are found for an outcode too, and are none of an area that is not there', async () => {
    expect((await client.parents('qa1')).status).toBe('ok');
    for (const ask of [
      client.children,
      client.parents,
      client.nearby,
      client.similar,
      client.context,
      client.sentence,
      client.series,
    ] as ((code: string) => Promise<{ status: string }>)[]) {
      expect((await ask('E07999999')).status).toBe('notFound');
      await expect(ask('Luton')).rejects.toMatchObject({ code: 'invalidArgument' });
    }
  });
});

describe('a context', () => {
  it('needs no place in a list: people by category, prices by property type, outcomes by name', async () => {
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

  it('goes into the sentences as it is', async () => {
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

  it('has no step of a calculation where nothing was supplied, and all forces where an area spans several', async () => {
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

describe('a sentence', () => {
  const text = async (code: string, options?: SentenceOptions): Promise<string | undefined> => {
    const said = await client.sentence(code, options);
    return 'text' in said ? said.text : undefined;
  };

  it('is the rate with its interval and what it is beside, where no kind is named', async () => {
    expect(await text(KNOWN)).toMatch(
      /^Aldermarsh\. \d+ crimes per 1,000 people in the year, likely between \d+ and \d+\. \w/,
    );
    expect(await text('E06900002')).toMatch(
      /crimes recorded, with 6 of 12 months supplied\. .*a|Harrowmouth/,
    );
    expect(await text(SILENT)).toContain('This is a gap in the data, not an absence of crime.');
    expect(await text('E07999999')).toBe(`No area with code “E07999999” in release ${release}.`);
    expect(await text('S12000033')).toContain('is in Scotland');
  });

  it.each<[SentenceKind, RegExp]>([
    ['coverage', /^Every month/],
    ['comparison', /^(Higher|Lower|About the same)/],
    ['months', /^Crimes each month/],
    ['brochure', /Source: data\.police\.uk/],
    ['change', /^Recorded crime: /],
    ['rank', /^Recorded crime: in the .* fifth/],
    ['similar', /^The median of /],
    ['housePrices', /HM Land Registry|house prices|sold/],
    ['outcomes', /latest outcome|recorded/],
    ['placeTypes', /incidents/],
    ['footfall', /workday population/],
  ])('of the kind %s is said in English and otherwise in Welsh', async (kind, words) => {
    const said = await text(LSOA.code, { kind } as SentenceOptions);
    expect(said).toMatch(words);
    const welsh = await text(LSOA.code, { kind, lang: 'cy' } as SentenceOptions);
    expect(welsh).toMatch(/\w/);
    expect(welsh).not.toBe(said);
  });

  it('of a change or a rank is of the measure asked for', async () => {
    expect(await text(KNOWN, { kind: 'rank', measure: 'burglary' })).toMatch(
      /^Recorded crime \(burglary\): ranked /,
    );
    expect(await text(KNOWN, { kind: 'change', measure: 'asb' })).toMatch(
      /^Recorded anti-social behaviour/,
    );
  });

  it('is noData where there is nothing to say', async () => {
    expect((await client.sentence(KNOWN, { kind: 'similar' })).status).toBe('noData');
  });

  it('refuses a kind, a language and a measure that there is none of', async () => {
    // @ts-expect-error -- no kind
    await expect(client.sentence(KNOWN, { kind: 'verdict' })).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'kind',
      message: expect.stringContaining('brochure'),
    });
    // @ts-expect-error -- no language of the sentences
    await expect(client.sentence(KNOWN, { lang: 'fr' })).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'lang',
    });
    const coverageOfMeasure = client.sentence(KNOWN, {
      kind: 'coverage',
      // @ts-expect-error -- only a change and a rank take a measure
      measure: 'burglary',
    });
    await expect(coverageOfMeasure).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'measure',
    });
    const rankOfNoMeasure = client.sentence(KNOWN, {
      kind: 'rank',
      // @ts-expect-error -- not a measure
      measure: 'knife-crime',
    });
    await expect(rankOfNoMeasure).rejects.toMatchObject({
      code: 'invalidArgument',
      argument: 'measure',
    });
  });
});
