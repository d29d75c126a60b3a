import { describe, expect, expectTypeOf, it } from 'vitest';
import { LEVELS, MEASURE_NAMES } from '../src/contract/index.js';
import type { MonthText } from '../src/index.js';
import { client, KNOWN, LSOA, ok, release, window } from './demo-client.js';

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

  it('has every measure and month by default', async () => {
    const { series, months } = await ok(client.series(KNOWN));
    expect(Object.keys(series)).toEqual(MEASURE_NAMES);
    expect(series.asb.length).toBe(36);
    expect(months.to).toBe(window.to);
  });

  it('tells whether all, some or none of its months were supplied', async () => {
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

  it('refuses an unknown measure, an invalid month, or a month outside the release', async () => {
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

  it('has the type of the measures asked for, and an invalid month does not compile', async () => {
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

describe('the areas related to one', () => {
  it('are its children, by name', async () => {
    const { children } = await ok(client.children(KNOWN));
    expect(children.length).toBeGreaterThan(3);
    for (const { code, name } of children)
      expect([code.startsWith('E05'), name]).toEqual([true, expect.stringMatching(/\w/)]);
    expect((await ok(client.children(LSOA.code))).children).toEqual([]);
  });

  it('are its parents, smallest first, with their levels', async () => {
    const { parents } = await ok(client.parents(LSOA.code));
    const levels = parents.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b)));
    expect(levels).toContain('nation');
    for (const { code } of parents) expect((await client.area(code)).status).not.toBe('notFound');
  });

  it('are the nearest ones, nearest first', async () => {
    const { nearby } = await ok(client.nearby(KNOWN));
    const kilometres = nearby.map((near) => near.kilometres);
    expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
  });

  it('are the most similar ones, or noData at a level with too few areas', async () => {
    const { similar } = await ok(client.similar(LSOA.code));
    expect(similar.areas.length).toBeGreaterThan(5);
    expect(similar.rates.kind).toBe('known');
    expect(await client.similar(KNOWN)).toEqual({
      status: 'noData',
      area: {
        code: KNOWN,
        name: 'Aldermarsh',
        sharesName: true,
        level: 'ltla',
        release,
        window,
      },
    });
  });

  it('are found for an outcode too, but not for an area that does not exist', async () => {
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
