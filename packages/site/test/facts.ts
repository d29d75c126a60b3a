import { areaFromPack, type Area } from '@crimetrends/sdk';
import {
  MEASURE_NAMES,
  type AreaPack,
  type AreaRecord,
  type Pointer,
} from '@crimetrends/sdk/contract';
import type { BundleFacts } from '../src/bundle-facts.js';

const window = { from: '2025-01', to: '2025-12' };
const ledger = {
  read: 1_000,
  counted: 900,
  transport: 20,
  duplicate: 5,
  noLocation: 50,
  outsideCoverage: 25,
  unknownArea: 0,
  malformed: 0,
  recodedSplit: 0,
  recodedMerge: 0,
};

const record = (
  code: string,
  name: string,
  population: number,
  observed: AreaRecord['observed'],
  counts?: number[],
): AreaRecord => ({
  code,
  name,
  level: 'ltla',
  population,
  parents: { nation: 'K04900001' },
  observed,
  ...(counts && { counts }),
});

const pack: AreaPack = {
  contract: 2,
  release: '2025-12',
  window,
  months: window,
  forces: [],
  tau: { ltla: MEASURE_NAMES.map(() => 0.05) },
  names: { K04900001: 'Demoland' },
  comparators: [],
  areas: [
    record('E07900001', 'Aldermarsh', 20_000, { kind: 'known' }, [
      100,
      ...Array.from({ length: 13 }, () => 100),
    ]),
    record(
      'E07900002',
      'Thornwick Vale',
      12_000,
      { kind: 'known' },
      Array.from({ length: 14 }, () => 10),
    ),
    record(
      'E06900002',
      'Harrowmouth, <b>Eastcliff</b> & Sandle',
      15_000,
      { kind: 'partial', reason: 'months', monthsObserved: 6, populationCovered: 15_000 },
      Array.from({ length: 14 }, () => 20),
    ),
    record('E08900001', 'Brackwater', 30_000, { kind: 'notSupplied' }),
  ],
};

/**
 * The areas of a miniature bundle: two known, one partial with a name that needs escaping, and one
 * without figures.
 */
export const areas: Area[] = pack.areas.map(({ code }) => areaFromPack(pack, code)!);

const pointer: Pointer = {
  contract: 2,
  release: '2025-12',
  lastMonth: '2025-12',
  window,
  demo: true,
};

/** The facts of a bundle, without examples. */
export const facts: BundleFacts = {
  pointer,
  manifest: {
    contract: 2,
    release: '2025-12',
    window,
    months: window,
    demo: true,
    codeVersion: '0.0.0',
    formulas: {},
    editions: {},
    areas: { lsoa21: 120, ward: 30, ltla: 6 },
    ledger,
    notes: ['Ward counts use the best-fit lookup.'],
    sources: [
      {
        id: 'police',
        publisher: 'Home Office',
        title: 'Street-level crime',
        edition: '2025-12',
        licence: 'OGL v3.0',
        attribution: 'Contains public sector information.',
        url: 'https://data.police.uk/',
        files: [],
      },
    ],
  },
  coverage: {
    contract: 2,
    release: '2025-12',
    window,
    months: window,
    forces: [
      { code: 'E23900001', slug: 'wexmere', name: 'Wexmere', months: 's'.repeat(12), rows: [] },
      {
        code: 'E23900003',
        slug: 'harrowmouth',
        name: 'Harrowmouth',
        months: 'ssssssaaaaaa',
        rows: [],
      },
      {
        code: 'E23900004',
        slug: 'greater-brackwater',
        name: 'Greater Brackwater',
        months: 'a'.repeat(12),
        rows: [],
        gaps: [
          {
            from: '2023-06',
            sentence: 'Greater Brackwater Police has supplied none since June 2023.',
            source: 'https://data.police.uk/changelog/',
            check: { on: '2026-01-15', by: 'notice', what: 'The notice on the force says so.' },
          },
        ],
      },
    ],
  },
  releases: [
    {
      release: '2025-12',
      revisions: {
        contract: 2,
        release: '2025-12',
        comparedWith: { kind: 'release', release: '2025-11' },
        months: [
          { force: 'harrowmouth', month: '2025-02', kind: 'rows' },
          { force: 'harrowmouth', month: '2025-03', kind: 'rows' },
          { force: 'wexmere', month: '2025-03', kind: 'outcomesOnly' },
          { force: 'wexmere', month: '2025-12', kind: 'new' },
        ],
      },
    },
    { release: '2025-11' },
  ],
  authorities: [{ code: 'E06900002', name: 'Harrowmouth, <b>Eastcliff</b> & Sandle' }],
  examples: [],
};
