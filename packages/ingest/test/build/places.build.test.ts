import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaDetail, AreaFile, ContextFile } from '@crimetrends/sdk/contract';
import { describe, expect, test } from 'vitest';
import { england } from '../england/england.js';

const out = england().bundle;

const read = <T>(below: string): T =>
  JSON.parse(readFileSync(join(out, 'releases/2025-12', below), 'utf8')) as T;
const fileOf = (path: string): AreaFile => read(`areas/${path}.json`);
const areaOf = (path: string): AreaDetail => fileOf(path).areas[0]!;

describe('towns and MSOAs of a bundle', () => {
  test('have the sums of their LSOAs', () => {
    const town = areaOf('town/E63900001');
    const lsoas = town.children!.map((code) => areaOf(`lsoa21/${code}`));
    expect(lsoas).toHaveLength(24);
    expect(town.population).toBe(lsoas.reduce((sum, { population }) => sum + population, 0));
    expect(town.counts).toEqual(
      town.counts!.map((_, category) =>
        lsoas.reduce((sum, { counts }) => sum + counts![category]!, 0),
      ),
    );
    expect(lsoas.map(({ parents }) => parents.town)).toEqual(lsoas.map(() => 'E63900001'));
  });

  // claim: shows-only-fifth-nation
  test('are ranked: towns with a position in the nation, MSOAs as LSOAs are, with fifth and interval alone', () => {
    expect(areaOf('town/E63900001').ranks![0]).toMatchObject({
      within: 'K04900001',
      fieldSize: 5,
      rank: expect.any(Array),
    });
    const [inNation] = areaOf('msoa21/E02900002').ranks!;
    expect(inNation).toMatchObject({
      within: 'K04900001',
      fieldSize: 15,
      fifth: expect.any(Array),
      best: expect.any(Array),
    });
    expect(inNation).not.toHaveProperty('rank');
  });

  test('have their people and homes: a town in a file of its own, an MSOA in its LTLA’s', () => {
    expect(
      read<ContextFile>('contexts/town/E63900001.json').areas.map(({ people }) => people.kind),
    ).toEqual(['known']);
    expect(
      read<ContextFile>('contexts/msoa21/E07900001.json').areas.map(({ code }) => code),
    ).toEqual(['E02900001', 'E02900002', 'E02900003', 'E02900004', 'E02900005', 'E02900006']);
  });
});

describe('the areas in and near an area', () => {
  // claim: they-add-0-9
  test('are named in its own file, and not in the outcode’s that a card reads', () => {
    const {
      areas: [ltla],
      names,
    } = fileOf('ltla/E07900002');
    expect(ltla!.children!.map((code) => names[code])).toEqual([
      'Thornwick Town',
      'Hawksby & Stell',
      'Lower Vale',
      'Upper Vale',
    ]);
    expect(ltla!.nearby!.map(({ code, kilometres }) => [names[code], kilometres])[0]).toEqual([
      'Aldermarsh',
      13.8,
    ]);
    expect(
      read<AreaFile>('outcodes/QA3.json').areas.some(
        (area) => 'children' in area || 'nearby' in area,
      ),
    ).toBe(false);
  });

  test('are as far from each other on either side', () => {
    const back = areaOf('ltla/E07900001').nearby!.find(({ code }) => code === 'E07900002');
    expect(back).toEqual({ code: 'E07900002', kilometres: 13.8 });
  });
});
