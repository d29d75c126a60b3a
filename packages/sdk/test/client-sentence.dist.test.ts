import { describe, expect, it } from 'vitest';
import type { SentenceKind, SentenceOptions } from '../src/index.js';
import { client, KNOWN, LSOA, release, SILENT } from './demo-client.js';

describe('a sentence', () => {
  const text = async (code: string, options?: SentenceOptions): Promise<string | undefined> => {
    const said = await client.sentence(code, options);
    return 'text' in said ? said.text : undefined;
  };

  it('is by default the rate with its interval, compared with larger areas', async () => {
    expect(await text(KNOWN)).toMatch(
      /^Aldermarsh \(local authority\)\. \d+ crimes per 1,000 people in the year, likely between \d+ and \d+\. \w/,
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
    ['comparison', /^(Higher|Lower|Not clearly different)/],
    ['months', /^Crimes each month/],
    ['brochure', /Source: data\.police\.uk/],
    ['change', /^Recorded crime: /],
    ['rank', /^Recorded crime: in the .* fifth/],
    ['similar', /^The middle half of /],
    ['housePrices', /HM Land Registry|house prices|sold/],
    ['outcomes', /latest outcome|recorded/],
    ['placeTypes', /incidents/],
    ['footfall', /workday population/],
  ])('of the kind %s exists in English and, differently, in Welsh', async (kind, words) => {
    const said = await text(LSOA.code, { kind } as SentenceOptions);
    expect(said).toMatch(words);
    const welsh = await text(LSOA.code, { kind, lang: 'cy' } as SentenceOptions);
    expect(welsh).toMatch(/\w/);
    expect(welsh).not.toBe(said);
  });

  it('of a change or a rank is about the measure asked for', async () => {
    expect(await text(KNOWN, { kind: 'rank', measure: 'burglary' })).toMatch(
      /^Recorded crime \(burglary\): ranked /,
    );
    expect(await text(KNOWN, { kind: 'change', measure: 'asb' })).toMatch(
      /^Recorded anti-social behaviour/,
    );
  });

  it('is noData if there is nothing to say', async () => {
    expect((await client.sentence(KNOWN, { kind: 'similar' })).status).toBe('noData');
  });

  it('refuses an unknown kind, language or measure', async () => {
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
