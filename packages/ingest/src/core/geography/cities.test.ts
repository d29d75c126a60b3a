import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cityFault, type KnownCity } from '../input/known-cities.js';
import { placeCities, type PlacedCities } from './cities.js';
import type { LsoaRow } from './geography.js';

const REGISTRY = JSON.parse(
  readFileSync(new URL('../../../sources/cities.json', import.meta.url), 'utf8'),
) as KnownCity[];

describe('the registry of cities', () => {
  // claim: every-city-an-area
  it('has the 55 cities of England and the 7 of Wales, each with a code of its own', () => {
    const of = (country: string): number =>
      REGISTRY.filter((city) => city.country === country).length;
    expect([of('England'), of('Wales'), REGISTRY.length]).toEqual([55, 7, 62]);
    expect(new Set(REGISTRY.map(({ code }) => code)).size).toBe(62);
    expect(new Set(REGISTRY.map(({ name }) => name)).size).toBe(62);
    expect(REGISTRY.flatMap((city) => cityFault(city) ?? [])).toEqual([]);
    expect(REGISTRY.filter(({ nameWelsh }) => nameWelsh).length).toBe(7);
  });

  it('knows no built-up area of three of them', () => {
    expect(
      REGISTRY.filter(({ builtUpArea }) => builtUpArea === undefined).map(({ name }) => name),
    ).toEqual(['City of London', 'Wells', 'St Davids']);
  });
});

const lsoa = (ward: string, ltla: string, population = 1_000): LsoaRow => ({
  code: ward,
  name: ward,
  ward,
  wardName: ward,
  wardNameWelsh: null,
  ltla,
  population,
});
const city = (name: string, more: Partial<KnownCity>): KnownCity => ({
  code: `Z01-${name}`,
  name,
  country: 'Wales',
  ltla: name,
  why: '',
  ...more,
});
const town = (code: string, name: string, ...lsoas: number[]) =>
  lsoas.map((index) => ({ lsoa: index, code, name, nameWelsh: null }));

const lsoas = [
  lsoa('A', 'W06A'),
  lsoa('B', 'W06A'),
  lsoa("St. David's", 'W06B'),
  lsoa('Solva', 'W06B'),
  lsoa('C', 'E06C'),
  lsoa('D', 'E06C'),
];
const ltlas = [
  { code: 'W06A', name: 'Newport' },
  { code: 'W06B', name: 'Pembrokeshire' },
  { code: 'E06C', name: 'Bristol, City of' },
];
const placed = (known: readonly KnownCity[], ...towns: ReturnType<typeof town>[]): PlacedCities =>
  placeCities(known, { lsoas, ltlas, town: towns.flat() });
const NEWPORT = city('Newport', { builtUpArea: 'Newport', nameWelsh: 'Casnewydd' });
const ST_DAVIDS = city('St Davids', { ltla: 'Pembrokeshire', wards: ['St Davids'] });

describe('a city', () => {
  it('is the town of its name with most of its residents, under its own name', () => {
    const { town: rows, codes } = placed(
      [NEWPORT],
      town('E63A', 'Newport (Isle of Wight)', 4),
      town('W45A', 'Newport (Newport)', 0, 1, 2),
    );
    expect([...codes]).toEqual(['W45A']);
    expect(rows.filter(({ code }) => code === 'W45A')[0]).toEqual({
      lsoa: 0,
      code: 'W45A',
      name: 'Newport',
      nameWelsh: 'Casnewydd',
    });
    expect(rows.find(({ code }) => code === 'E63A')!.name).toBe('Newport (Isle of Wight)');
  });

  it('is its wards where no town is it, whatever the points and apostrophes of their names', () => {
    const { city: rows, codes } = placed([ST_DAVIDS], town('W45B', 'St Davids', 3));
    expect(rows).toEqual([{ lsoa: 2, code: 'Z01-St Davids', name: 'St Davids', nameWelsh: null }]);
    expect([...codes]).toEqual(['Z01-St Davids']);
  });

  it('is its authority, also where ONS inverts the name', () => {
    const { city: rows } = placed([city('Bristol', { builtUpArea: 'Bristol' })]);
    expect(rows.map(({ lsoa: index }) => index)).toEqual([4, 5]);
  });

  it('is not made of some of its wards, and a finding names what could not be made', () => {
    const { codes, findings } = placed([
      city('Ely', { ltla: 'Pembrokeshire', wards: ['Solva', 'Ely West'] }),
      NEWPORT,
    ]);
    expect([...codes]).toEqual(['Z01-Newport']);
    expect(findings.map(({ check }) => check)).toEqual(['citiesMade', 'citiesMissing']);
    expect(findings[1]!.sentence).toContain('1 of 2 cities could not be made');
    expect(findings[1]!.sentence).toContain('(Ely)');
  });

  it('is the nameless town with over half of its residents; other nameless towns are left out', () => {
    const { town: rows, codes } = placed(
      [NEWPORT, city('Bristol', { builtUpArea: 'Bristol' })],
      town('W45A', 'W45A', 0, 1),
      town('E63B', 'E63B', 4),
      town('E63C', 'E63C', 3),
    );
    expect([...codes]).toEqual(['W45A', 'Z01-Bristol']);
    expect(rows.map(({ name }) => name)).toEqual(['Newport', 'Newport']);
  });

  it('is not one nameless town together with another', () => {
    const { codes } = placed(
      [NEWPORT, city('Bristol', { builtUpArea: 'Bristol' })],
      town('E63A', 'E63A', 0, 1, 4, 5),
    );
    expect([...codes].sort()).toEqual(['E63A', 'Z01-Newport']);
  });
});
