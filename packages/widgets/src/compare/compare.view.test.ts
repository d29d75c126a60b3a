import type { AreaProfile, AreaResult, Client, MeasureName } from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import { cy } from '../cy.js';
import { askSides, type Side } from './ask-sides.js';
import { placesIn } from './compare-controller.js';
import { compareView, type CompareView } from './compare.view.js';

const known = (code: string, name: string, ratePer1000: number): AreaProfile =>
  ({
    code,
    name,
    level: 'ltla',
    release: '2025-12',
    window: { from: '2025-01', to: '2025-12' },
    populationCensus2021: 225_262,
    coverage: { months: [], gaps: [] },
    parents: {},
    comparators: [],
    measures: {
      crime: {
        kind: 'known',
        count: 400,
        monthsObserved: 12,
        population: 225_262,
        populationCovered: 225_262,
        ratePer1000,
        lower95: ratePer1000 * 0.8,
        upper95: ratePer1000 * 1.25,
        likelyLower: ratePer1000 * 0.7,
        likelyUpper: ratePer1000 * 1.4,
      },
    },
  }) as unknown as AreaProfile;
const ok = (area: AreaProfile): AreaResult<AreaProfile> => ({ status: 'ok', area });
const LUTON = known('E06000032', 'Luton', 120);
const BRISTOL = known('E06000023', 'Bristol, City of', 80);
const EMPTY = {
  ...known('E01000001', 'Docks 001A', 0),
  measures: { crime: { kind: 'suppressed', rule: 'noPopulation', population: 0 } },
} as unknown as AreaProfile;
const SILENT = {
  ...known('E08000003', 'Manchester', 0),
  measures: { crime: { kind: 'notSupplied', population: 1 } },
} as unknown as AreaProfile;
const PAIR = {
  code: 'E06000032',
  other: 'E06000023',
  verdict: 'higher',
  ratio: 1.5,
  lower95: 1.4,
  upper95: 1.6,
} as const;

const view = (
  sides: Side[],
  lang: 'en' | typeof cy = 'en',
  pairs: { code: string; other: string }[] = [PAIR],
): CompareView =>
  compareView(
    {
      sides,
      result: {
        measure: 'crime',
        areas: sides.map(({ found }) => found),
        pairs: pairs as [typeof PAIR],
      },
    },
    false,
    { lang },
  );

describe('areas side by side in words', () => {
  it('are named with the measure, the unit and the year', () => {
    const { title, subtitle, caveats } = view([{ found: ok(LUTON) }, { found: ok(BRISTOL) }]);
    expect(title).toBe('Recorded crime: Luton and the City of Bristol');
    expect(subtitle).toBe(
      'Rates per 1,000 people in the year to December 2025, each with its likely range.',
    );
    expect(caveats).toEqual([
      'Year to December 2025.',
      'Likely: 95% limits, for chance and for how much such areas vary from year to year.',
      'Recorded crime, not all crime; places are approximate.',
    ]);
  });

  it('give each pair its verdict with the ratio and its limits', () => {
    expect(view([{ found: ok(LUTON) }, { found: ok(BRISTOL) }]).content!.pairs).toEqual([
      'Recorded crime: higher in Luton than in the City of Bristol, 1.5 times the rate ' +
        '(likely between 1.4 and 1.6), in the year to December 2025.',
    ]);
  });

  it('share one scale from zero to the largest upper limit', () => {
    const { rows, scaleEnd } = view([{ found: ok(LUTON) }, { found: ok(BRISTOL) }]).content!;
    expect(scaleEnd).toBe('0 to 168');
    expect(rows[0]!.figure).toMatchObject({ rate: '120', range: '84–168' });
    expect(rows[0]!.figure!.mark.at / rows[1]!.figure!.mark.at).toBeCloseTo(120 / 80, 1);
    expect(rows[0]!.figure!.mark.upper).toBeLessThan(100);
    expect(rows[0]!.plain).toEqual([
      '120.00',
      '96.00',
      '150.00',
      '84.00',
      '168.00',
      '400',
      '225262',
    ]);
  });

  it('give the reason for a missing rate: nobody lives there, or nothing was supplied, which is not zero', () => {
    const { rows } = view([
      { found: ok(EMPTY) },
      { found: { status: 'noData', area: SILENT } },
    ]).content!;
    expect(rows[0]).toMatchObject({
      figure: undefined,
      reason: 'Nobody lived here at the 2021 census, so there is no rate per person.',
      plain: ['', '', '', '', '', '', '225262'],
    });
    expect(rows[1]).toMatchObject({ figure: undefined, plain: ['', '', '', '', '', '', '225262'] });
    expect(rows[1]!.reason).toContain('This is a gap in the data, not an absence of crime.');
  });

  it('have no scale, and no name in the title, when none was found', () => {
    const { title, subtitle, content } = view(
      [
        { found: { status: 'notFound', query: 'E06999998', release: '2025-12' } },
        { found: { status: 'outOfCoverage', query: 'S12000033', place: 'Scotland' } },
      ],
      'en',
      [],
    );
    expect([title, subtitle, content!.scaleEnd]).toEqual(['Recorded crime', undefined, undefined]);
    expect(content!.rows.map(({ reason }) => reason)).toEqual([
      'No area with code “E06999998” in release 2025-12.',
      'S12000033 is in Scotland. These figures cover England and Wales.',
    ]);
  });

  it('name an area with incomplete figures once, not once for each of its pairs', () => {
    const BEDFORD = known('E06000055', 'Bedford', 90);
    const sides = [LUTON, BRISTOL, SILENT].map((area) => ({ found: ok(area) }));
    const withSilent = (code: string): { code: string; other: string; verdict: string } => ({
      code,
      other: SILENT.code,
      verdict: 'notComparable',
    });
    expect(
      view(sides, 'en', [PAIR, withSilent(LUTON.code), withSilent(BRISTOL.code)]).content!.pairs,
    ).toEqual([
      expect.stringContaining('higher in Luton than in the City of Bristol'),
      'Recorded crime: Manchester is not compared with any other area here ' +
        'in the year to December 2025, because it has no complete rate.',
    ]);
    const two = [BEDFORD, EMPTY, SILENT].map((area) => ({ found: ok(area) }));
    const pairs = [
      withSilent(BEDFORD.code),
      withSilent(EMPTY.code),
      { code: BEDFORD.code, other: EMPTY.code, verdict: 'notComparable' },
    ];
    expect(view(two, 'en', pairs).content!.pairs).toEqual([
      'Recorded crime: Docks 001A and Manchester are not compared with any other area here ' +
        'in the year to December 2025, because they have no complete rate.',
    ]);
  });

  it('name the one of two areas whose figures are incomplete', () => {
    const pairs = [{ code: LUTON.code, other: SILENT.code, verdict: 'notComparable' }];
    expect(view([{ found: ok(LUTON) }, { found: ok(SILENT) }], 'en', pairs).content!.pairs).toEqual(
      [
        'Recorded crime: Manchester is not compared with any other area here ' +
          'in the year to December 2025, because it has no complete rate.',
      ],
    );
  });

  it('are told apart by their codes if they have the same name', () => {
    const other = known('E05000002', 'Castle', 90);
    const sides = [known('E05000001', 'Castle', 80), other].map((area) => ({ found: ok(area) }));
    const { title, content } = view(sides, 'en', [
      { ...PAIR, code: 'E05000001', other: other.code },
    ]);
    expect(title).toBe('Recorded crime: Castle (E05000001) and Castle (E05000002)');
    expect(content!.rows.map(({ name }) => name)).toEqual([
      'Castle (E05000001)',
      'Castle (E05000002)',
    ]);
    expect(content!.pairs[0]).toContain('higher in Castle (E05000001) than in Castle (E05000002)');
  });

  it('never compare an LSOA with itself when two postcodes lie in it', () => {
    const sides = [
      { found: ok(LUTON), postcode: 'LU1 2AB' },
      { found: ok(LUTON), postcode: 'LU1 2AD' },
    ];
    const { content, title } = view(sides, 'en', [{ ...PAIR, other: PAIR.code }]);
    expect([title, content!.pairs]).toEqual(['Recorded crime: Luton', []]);
    expect(content!.rows.map(({ remarks }) => remarks.at(-1))).toEqual([
      'The area around LU1\u00A02AB',
      'The area around LU1\u00A02AD',
    ]);
  });

  it('are in Welsh on a Welsh page', () => {
    expect(view([{ found: ok(LUTON) }, { found: ok(BRISTOL) }], cy).title).toBe(
      'Troseddau a gofnodwyd: Luton a Dinas Bristol',
    );
  });
});

describe('the places a page names', () => {
  it('are two to four, in upper or lower case and with any spacing', () => {
    expect(placesIn(' e06000032,lu1 ,, LU1 2AB')).toEqual(['E06000032', 'LU1', 'LU1 2AB']);
  });

  it.each([
    [undefined, 'set areas='],
    ['LU1', 'set areas='],
    ['LU1,LU2,LU3,LU4,LU5', 'areas names 5 places'],
    ['LU1, lu1', 'areas names “LU1” twice.'],
  ])('are rejected if they are “%s”', (text, says) => {
    expect(() => placesIn(text)).toThrow(says);
  });
});

it('a postcode that is not found leaves the other answers, in the page’s order', async () => {
  const absent = { status: 'notFound', query: 'LU1 9ZZ', release: '2025-12' };
  const asked: string[][] = [];
  const client = {
    postcode: async () => absent,
    compare: async (codes: string[], { measure }: { measure: MeasureName }) => {
      asked.push(codes);
      return { measure, pairs: [PAIR], areas: [ok(LUTON), ok(BRISTOL)] };
    },
  } as unknown as Client;
  const { sides, result } = await askSides(client, ['E06000032', 'LU1 9ZZ', 'E06000023'], 'crime');
  expect(asked).toEqual([['E06000032', 'E06000023']]);
  expect(sides.map(({ found }) => found)).toEqual([ok(LUTON), absent, ok(BRISTOL)]);
  expect(result.areas).toEqual(sides.map(({ found }) => found));
});
