// Areas of whose residents the figures cover a part.
import type { Area } from '../../src/index.js';
import { area } from './area-draft.js';

const MOST = ['E23000029', 'E23000032', 'E23000001', 'E23000038'];

/** By what makes each interesting. */
export const PART_AREAS = {
  parts: area({
    code: 'E12000008',
    name: 'South East',
    level: 'region',
    population: 9_278_068,
    crime: 700_000,
    asb: 90_000,
    force: undefined as never,
    observed: { kind: 'partial', reason: 'residents', populationCovered: 7_911_000, parts: MOST },
  }),
  manyParts: area({
    code: 'E12000006',
    name: 'East of England',
    level: 'region',
    population: 6_335_072,
    crime: 400_000,
    asb: 60_000,
    force: undefined as never,
    observed: {
      kind: 'partial',
      reason: 'residents',
      populationCovered: 5_335_000,
      parts: [...MOST, 'E23000026'],
    },
  }),
  partOfSeveralForces: area({
    code: 'E12000005',
    name: 'East Midlands',
    level: 'region',
    population: 4_880_000,
    crime: 400_000,
    force: undefined as never,
    observed: { kind: 'partial', reason: 'residents', populationCovered: 4_870_000 },
  }),
  sliver: area({
    code: 'GL16',
    name: 'GL16',
    level: 'outcode',
    population: 14_089,
    crime: 3,
    asb: 1,
    force: undefined as never,
    observed: {
      kind: 'partial',
      reason: 'residents',
      populationCovered: 16,
      parts: ['W15000002'],
    },
  }),
  largeSliver: area({
    code: 'E12000009',
    name: 'South West',
    level: 'region',
    population: 5_701_186,
    crime: 140_000,
    force: undefined as never,
    observed: {
      kind: 'partial',
      reason: 'residents',
      populationCovered: 1_740_000,
      parts: ['E23000036'],
    },
  }),
  sliverOfMonths: area({
    code: 'MK46',
    name: 'MK46',
    level: 'outcode',
    population: 9_340,
    crime: 1,
    force: undefined as never,
    observed: {
      kind: 'partial',
      reason: 'months',
      monthsObserved: 1,
      populationCovered: 20,
      parts: ['E23000026', 'E23000038'],
    },
  }),
} satisfies Record<string, Area>;
