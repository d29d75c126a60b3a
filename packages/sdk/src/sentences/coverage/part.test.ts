import { describe, expect, test } from 'vitest';
import { cy } from '../cy.js';
import { groundLabel } from '../place/ground.js';
import { groundName, partSentence, populatedPart, type PartFigure } from './part.js';

const residents = (population: number, populationCovered: number): PartFigure => ({
  kind: 'partial',
  reason: 'residents',
  count: 9,
  monthsObserved: 12,
  population,
  populationCovered,
  ratePer1000: 80,
  lower95: 70,
  upper95: 90,
  likelyLower: 60,
  likelyUpper: 100,
});
const sliver = (population: number, populationCovered: number): PartFigure => ({
  kind: 'partial',
  reason: 'sliver',
  count: 3,
  monthsObserved: 12,
  population,
  populationCovered,
});
const covering = (...forces: string[]) => ({
  coverage: { parts: forces.map((name, index) => ({ code: `E2300000${index}`, name })) },
});
const SOUTH_EAST = { name: 'South East', level: 'region' } as const;
const GL16 = { name: 'GL16', level: 'outcode' } as const;

describe('the part of an area that its figures cover', () => {
  const named = (forces: string[], lang: Parameters<typeof groundName>[2] = 'en'): string =>
    groundName(
      { ...GL16, ...covering(...forces), measures: { crime: sliver(9, 1) } as never },
      'crime',
      lang,
    );

  // claim: part-named-first
  test('is named by its police force areas', () => {
    expect(named(['Gwent'])).toBe('the part of GL16 in Gwent');
    expect(named(['Avon and Somerset', 'Kent'])).toBe(
      'the parts of GL16 in the police force areas of Avon and Somerset and Kent',
    );
    expect(named(['Metropolitan Police'])).toBe('the part of GL16 in the Metropolitan Police area');
    expect(named(['A', 'B', 'C', 'D'])).toContain('of A, B, C and D');
  });

  test('is the parts that supplied figures where five or more, or nameless ones, are covered', () => {
    const supplied = 'the parts of GL16 that supplied figures';
    expect(named([])).toBe(supplied);
    expect(named(['A', 'B', 'C', 'D', 'E'])).toBe(supplied);
    expect(named(['E23000000'])).toBe(supplied);
  });

  test('is named in Welsh by the names of the police', () => {
    expect(named(['Gwent'], cy)).toBe('y rhan o fewn GL16 sydd yn ardal Heddlu Gwent');
    expect(named(['Gwent', 'North Wales'], cy)).toBe(
      'y rhannau o fewn GL16 sydd yn ardaloedd Heddlu Gwent a Heddlu Gogledd Cymru',
    );
    expect(named([], cy)).toBe('y rhannau o fewn GL16 a ddarparodd ffigurau');
  });

  test('is the whole area where all residents are covered, even in part of the year', () => {
    const months: PartFigure = { ...sliver(9, 9), reason: 'months', monthsObserved: 6 };
    const area = { ...SOUTH_EAST, measures: { crime: months } as never };
    expect(groundName(area, 'crime', 'en')).toBe('the South East');
    expect(groundLabel(area, 'crime', 'en')).toBe('The South East');
  });

  test('has a short label', () => {
    const area = { ...SOUTH_EAST, measures: { crime: residents(9, 8) } as never };
    expect(groundLabel(area, 'crime', 'en')).toBe('The South East, parts supplied');
  });
});

describe('whose figures these are', () => {
  test('a partly covered area says how many of its residents are covered', () => {
    const area = { ...SOUTH_EAST, ...covering('Kent', 'Surrey') };
    expect(partSentence(area, residents(601_234, 498_765), 'en')).toBe(
      'These figures are of the parts of the South East in the police force areas of Kent and ' +
        'Surrey, home to about 498,800 of 601,200 people at Census 2021. Not every month was ' +
        'supplied for the rest.',
    );
    expect(populatedPart(area, residents(601_234, 498_765), 'en')).toBe(
      'the parts of the South East in the police force areas of Kent and Surrey (home to about ' +
        '498,800 of 601,200 people at Census 2021)',
    );
  });

  test('an area with all but a few residents covered gives exact numbers', () => {
    expect(partSentence(SOUTH_EAST, residents(250_206, 250_181), 'en')).toContain(
      'home to about 250,181 of 250,206 people at',
    );
  });

  // claim: sliver-no-rate
  test('a sliver says how few residents it is of, and that no rate is given', () => {
    const area = { ...GL16, ...covering('Gwent') };
    expect(partSentence(area, sliver(14_089, 16), 'en')).toBe(
      'Figures cover 16 of 14,089 residents (the part in Gwent); no rate is given.',
    );
    expect(partSentence(area, sliver(14_089, 16), cy)).toBe(
      'Mae’r ffigurau’n cwmpasu 16 o’r 14,089 o drigolion (y rhan yn ardal Heddlu Gwent); ni ' +
        'roddir cyfradd.',
    );
    expect(partSentence(SOUTH_EAST, sliver(5_701_186, 1_740_432), 'en')).toBe(
      'Figures cover 1,740,000 of 5,701,000 residents (the parts that supplied figures); no rate ' +
        'is given.',
    );
  });

  test('months and residents are both said', () => {
    const both: PartFigure = { ...sliver(14_089, 16), reason: 'months', monthsObserved: 1 };
    expect(partSentence({ ...GL16, ...covering('Gwent') }, both, 'en')).toBe(
      'Figures cover 16 of 14,089 residents (the part in Gwent), with 1 of 12 months supplied; no ' +
        'rate is given.',
    );
  });
});
