import { createLookup } from '@crimetrends/sdk';
import { describe, expect, it } from 'vitest';
import { demoBundle } from '../../test/demo-bundle.js';
import { memoryFetch } from '../../test/memory-fetch.js';
import { withAbsence } from '../controllers/ask-place.js';
import { loadingView, problemView, type ViewContext } from '../frame/element-view.js';
import * as charts from './card.charts.js';
import { cardView, type CardView } from './card.view.js';

const context: ViewContext = { lang: 'en', postcode: undefined };
const client = createLookup({
  base: 'https://demo.example/bundle/',
  fetch: memoryFetch(demoBundle()),
});

const ofArea = async (code: string): Promise<CardView> =>
  cardView({ ...(await withAbsence(await client.area(code))), charts }, false, context);
const ofPostcode = async (postcode: string): Promise<CardView> =>
  cardView({ ...(await withAbsence(await client.postcode(postcode))), charts }, false, {
    ...context,
    postcode,
  });

describe('a card with figures', () => {
  // claim: likely-range-what-each
  it('gives the rate with its interval, for the small area around the postcode', async () => {
    const view = await ofPostcode('qs11ab');
    expect(view.title).toBe('Recorded crime around QS1 1AB');
    expect(view.subtitle).toBe('Figures for Skelder 003B, about 1,740 people');
    expect(view.figure).toEqual({
      value: '112',
      unit: 'crimes per 1,000 people in the year',
      // 95% limits 97.0 to 129.1, whose log distances are × √(1 + 0.19² ÷ 2 × 195) = 2.126.
      likely: 'likely between 82 and 151',
    });
    expect(view.notes).toEqual([]);
  });

  it('compares in words and on one scale from zero, and marks a comparator that is incomplete', async () => {
    const { comparison, strip, caveats } = await ofPostcode('QS1 1AB');
    // Against the rest of Skelder the ratio is 1.33, from 0.98 to 1.81; against Demoland’s 1.35, from
    // 1.001 to 1.83.
    expect(comparison).toBe(
      'Not clearly different from the rest of Skelder; higher than the rest of Demoland*.',
    );
    expect(caveats.at(-1)).toBe('* The parts that supplied figures: 75% of people in Demoland.');
    expect(strip!.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'This area 112',
      'Skelder 85',
      'Demoland* 83',
    ]);
    const own = strip![0]!.mark!;
    expect(own.upper).toBeLessThan(100);
    // 112.20 on a scale to 151.20 × 1.04.
    expect(own.at).toBeCloseTo((112.1979 / (151.1962 * 1.04)) * 100, 1);
  });

  it('lists the most recorded types by share of crime, without anti-social behaviour', async () => {
    const { kinds } = await ofArea('E06900001');
    expect(kinds!.by).toBe('share');
    expect(kinds!.rows.map(({ name, amount }) => `${name} ${amount}`)).toEqual([
      'Violence and sexual offences 38%',
      'Vehicle crime 14%',
      'Shoplifting 9%',
      'Criminal damage and arson 8%',
      'Other theft 8%',
    ]);
    expect(kinds!.rows[0]).toMatchObject({ bar: 100, rate: '32', range: '30–35' });
  });

  // claim: limits-no-share-said
  // claim: no-percentage-stands-base
  it('gives counts, not percentages, for fewer than 10 crimes', async () => {
    const { kinds } = await ofPostcode('QS1 2BB');
    expect(kinds).toMatchObject({
      by: 'count',
      rows: [{ name: 'Violence and sexual offences', amount: '3' }],
    });
  });

  // claim: recorded-crime-not-all
  it('ends with period, caveat and source, and counts anti-social behaviour separately', async () => {
    const { caveats, source } = await ofArea('E06900001');
    expect(caveats).toEqual([
      'Year to December 2025.',
      'Recorded crime, not all crime; places are approximate. Anti-social behaviour is counted apart: 18 per 1,000.',
      '* The parts that supplied figures: 75% of people in Demoland.',
    ]);
    expect(source).toBe('data.police.uk, ONS');
  });

  it('says whether the year differs from the one before, with limits, or nothing where they are not compared', async () => {
    expect((await ofArea('E06900001')).change).toBe(
      'No clear change on the year before (0%, −10% to +11%).',
    );
    // Fewer than 20 in two years; the others a note explains.
    expect((await ofPostcode('QS1 2BB')).change).toBeUndefined();
    for (const code of ['E06900002', 'E12900002', 'E08900001'])
      expect((await ofArea(code)).change, code).toBeUndefined();
  });

  it('says what share was at shops and the like only where the bundle has it', async () => {
    expect((await ofPostcode('QS1 1AB')).where).toBe(
      'With anti-social behaviour, 41% of incidents were at places such as a supermarket.',
    );
    expect((await ofArea('E06900001')).where).toBeUndefined();
  });

  it('is marked as a demonstration when the figures are invented', async () => {
    expect(
      cardView({ ...(await withAbsence(await client.area('E06900001'))), charts }, true, context),
    ).toMatchObject({
      demo: 'Demonstration data: invented places and figures',
      source: 'Sources of real figures: data.police.uk, ONS',
    });
    expect((await ofArea('E06900001')).demo).toBeUndefined();
  });
});

describe('a card with incomplete figures', () => {
  it('gives part of a year as a count without rate or comparison, and names the missing months', async () => {
    const view = await ofArea('E06900002');
    expect(view.figure).toEqual({
      value: '2,872',
      unit: 'crimes recorded, with 6 of 12 months supplied',
    });
    expect(view.notes).toEqual([
      {
        lead: '6 of 12 months supplied.',
        text:
          'Harrowmouth’s figures for May to August, October and November 2025 are missing, ' +
          'so no yearly rate or rank is given.',
      },
    ]);
    expect(view.comparison).toBeUndefined();
    expect(view.strip).toBeUndefined();
    expect(view.kinds!.rows[0]!.rate).toBe('');
    expect(view.trend!.hatched).toBe(true);
  });

  it('gives a rate for the residents covered, and says how many they are', async () => {
    const view = await ofArea('E12900002');
    expect(view.figure!.value).toBe('83');
    expect(view.title).toBe(
      'Recorded crime in the parts of South Demoland in the police force areas of Wexmere and Skelder',
    );
    expect(view.subtitle).toBe('Home to about 347,900 of 398,200 people at Census 2021');
    expect(view.figure!.unit).toBe('crimes per 1,000 people in the year');
    expect(view.notes).toEqual([{ text: 'Not every month was supplied for the rest.' }]);
  });

  // claim: sliver-no-rate
  it('names the part that a few residents are in once, with a count and no rate or comparison', async () => {
    const view = await ofArea('E05900003');
    expect(view.title).toBe('Recorded crime in the part of Sandle in Wexmere');
    expect(view.subtitle).toBe('Home to about 16 of 14,089 people at Census 2021');
    expect(view.figure).toEqual({ value: '4', unit: 'crimes recorded' });
    expect(view.notes).toEqual([
      { text: 'No rate is given, because the figures cover too few of the people.' },
    ]);
    expect([view.strip, view.comparison, view.trend, view.kinds]).toEqual(
      new Array(4).fill(undefined),
    );
  });

  it('explains that a force supplied nothing, and when it last did', async () => {
    const view = await ofArea('E08900001');
    expect(view.figure).toBeUndefined();
    expect(view.kinds).toBeUndefined();
    expect(view.notes).toEqual([
      {
        lead: 'No figures.',
        text:
          'Greater Brackwater Police has supplied none since June 2023. ' +
          'This is a gap in the data, not an absence of crime.',
      },
    ]);
    expect(view.trend!.newest).toBe('92 in May 2023');
  });

  it('says that a rate needs residents when nobody lives there', async () => {
    const view = await ofArea('E01900063');
    expect(view.subtitle).toBe('Small area in Skelder, with no residents');
    expect(view.figure).toBeUndefined();
    expect(view.notes[0]!.text).toContain('no rate per person');
  });

  it('says when a postcode was terminated, beside the figures of its area', async () => {
    const view = await ofPostcode('QS1 1AD');
    expect(view.subtitle).toMatch(
      /^The postcode QS1 1AD ended in March 2019\. Figures for Skelder 003B,/,
    );
    expect(view.figure!.value).toBe('112');
  });
});

describe('a card without an area', () => {
  it('tells the reader that a postcode is not in the release, without blaming anyone', async () => {
    const view = await ofPostcode('QS1 9ZZ');
    expect(view.title).toBe('Recorded crime around QS1 9ZZ');
    expect(view.notes[0]!.text).toContain('No postcode “QS1 9ZZ” in release 2025-12.');
    expect(view.mistake).toBeUndefined();
  });

  it('reports an unknown code to the page’s author, with the next step', async () => {
    const view = await ofArea('E06999999');
    expect(view.mistake).toBe(
      'No area with code “E06999999” in release 2025-12. Check the code, or use postcode="…".',
    );
    expect(view.notes).toEqual([{ text: 'No area with code “E06999999” in release 2025-12.' }]);
  });

  it('says when a place is outside England and Wales', async () => {
    expect((await ofPostcode('ZE1 0AA')).notes[0]!.text).toBe(
      'ZE1 0AA is in Scotland. These figures cover England and Wales.',
    );
    expect((await ofArea('S12000033')).notes[0]!.text).toBe(
      'S12000033 is in Scotland. These figures cover England and Wales.',
    );
  });

  // claim: likely-range-what-each
  it('has caveat and source in every state', async () => {
    const views = [
      loadingView(context),
      problemView(new Error('x'), context),
      await ofArea('E06999999'),
      await ofPostcode('ZE1 0AA'),
      await ofArea('E08900001'),
    ];
    for (const { caveats, source } of views) {
      expect(caveats.join(' ')).toContain('Recorded crime, not all crime');
      expect(source).toContain('data.police.uk');
    }
  });
});

describe('a card that could not load', () => {
  const failure = async (
    answer: Response | (() => never),
    question = (c: typeof client): Promise<unknown> => c.area('E06900001'),
  ): Promise<CardView> => {
    const broken = createLookup({
      base: 'https://demo.example/bundle/',
      retry: 0,
      fetch: async () => (answer instanceof Response ? answer.clone() : answer()),
    });
    return problemView(
      await question(broken).then(
        () => undefined,
        (error: unknown) => error,
      ),
      context,
    );
  };

  it('offers to try again when nothing answered', async () => {
    const view = await failure(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(view.retry).toBe(true);
    expect(view.notes).toEqual([{ text: 'Figures could not be fetched just now.' }]);
    expect(view.mistake).toContain('https://demo.example/bundle/latest.json could not be reached');
  });

  it('explains a malformed file and a newer bundle to the page’s author alone', async () => {
    const malformed = await failure(new Response('<!doctype html>'));
    expect(malformed.notes).toEqual([{ text: 'Figures could not be fetched just now.' }]);
    expect(malformed.mistake).toContain('latest.json is not a file of a CrimeTrends bundle');
    expect(malformed.retry).toBe(true);
    expect((await failure(new Response('{"contract":99}'))).mistake).toContain('contract 99');
  });

  it('reports an impossible code to the page’s author', async () => {
    const view = await failure(new Response('{}'), (c) => c.area('E0600032'));
    expect(view.mistake).toMatch(/^code “E0600032” is not a GSS code/);
    expect(view.notes).toEqual([{ text: 'No figures can be shown here.' }]);
    expect(view.retry).toBeUndefined();
  });

  it('has the title of a postcode before any answer', () => {
    expect(loadingView({ ...context, postcode: 'qs1 1ab' })).toMatchObject({
      title: 'Recorded crime around QS1 1AB',
      loading: true,
    });
    expect(loadingView(context).title).toBe('Recorded crime');
  });
});
