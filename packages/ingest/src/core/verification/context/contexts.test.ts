import type { AreaContext, ContextFile, Footfall } from '@crimetrends/sdk/contract';
import { describe, expect, it } from 'vitest';
import { contextFaults } from './contexts.js';

const area: AreaContext = {
  code: 'E01900001',
  denominators: [1_000, 1_600],
  people: { kind: 'notSupplied' },
  housePrices: { kind: 'notSupplied' },
  outcomes: { kind: 'notSupplied' },
  placeTypes: { kind: 'notSupplied' },
};
const denominators = [
  { id: 'usualResidentsCensus2021', title: '' },
  { id: 'workdayPopulationCensus2011', title: '' },
];

function found(footfallSensitive?: Footfall): string[] {
  const file = {
    tables: [],
    denominators,
    areas: [{ ...area, ...(footfallSensitive && { footfallSensitive }) }],
  } as unknown as ContextFile;
  return [...contextFaults(file, 'x.json')].map(({ sentence }) => sentence);
}

describe('what a context says of footfall', () => {
  it('is sound where its own numbers give it, and where an older release says nothing', () => {
    expect(found({ kind: 'known', sensitive: true, rule: 'workdayPopulation' })).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('is found where its own numbers give another answer, or by another rule', () => {
    const wrong = ['E01900001: what it says of footfall is not what its denominators give.'];
    expect(found({ kind: 'known', sensitive: false, rule: 'workdayPopulation' })).toEqual(wrong);
    expect(found({ kind: 'known', sensitive: true, rule: 'placeTypes' } as never)).toEqual(wrong);
    expect(found({ kind: 'notSupplied' })).toEqual(wrong);
  });
});
