import {
  CONTRACT_VERSION,
  LEVELS,
  type AreaDetail,
  type CoverageFile,
  type CoverageLetter,
  type FileDigests,
  type Ledger,
  type LedgerFile,
  type Manifest,
  type MonthRange,
} from '@crimetrends/sdk/contract';
import { areaRecordOf } from './area-records.js';
import { outcodeNotes, placelessNote } from './geography-notes.js';
import { RecordedByForces } from '../coverage/recorded-by-force.js';
import type { DrawnFile } from '../geography/boundaries/boundary-files.js';
import { Centroids, type CentroidRow } from '../geography/centroids.js';
import { childrenOf } from '../geography/children.js';
import { placesOf } from '../context/places.js';
import type { LsoaCensus } from '../context/people.js';
import type { Topics } from '../context/topics.js';
import type { Counts } from '../police/counts.js';
import type { AreaOfLsoas } from '../geography/area.js';
import type { Geography } from '../geography/geography.js';
import { addLedgers, assertAddsUp } from '../police/ledger.js';
import { nearbyAreas } from '../geography/nearby.js';
import {
  outcodeAreas,
  type Outcodes,
  type PostcodeDirectory,
  type ResidentsRow,
} from '../geography/outcodes.js';
import { sourcesOf, type Publisher, type UsedFile } from './publishers.js';
import {
  findSimilar,
  SIMILAR_AREAS,
  type FindNeighbours,
  type FoundSimilar,
} from './similar/similar-areas.js';
import { SimilarRates } from './similar/similar-rates.js';
import {
  ExtraVariation,
  FEWEST_AREAS,
  tauByLevel,
  type ReferenceVariation,
} from './statistics/extra-variation.js';
import { UsualMonths } from './statistics/usual-months.js';
import { ranksByArea } from './statistics/ranks.js';
import { levelEntries, type ReleaseContent } from './release-plan.js';

/** Everything counted and read, ready to become a release. */
export interface Gathered {
  window: MonthRange;
  months: MonthRange;
  windowLength: number;
  geography: Geography;
  centroids: readonly CentroidRow[];
  counts: Counts;
  coverage: CoverageFile['forces'];
  files: { file: string; force: string; month: string; ledger: Ledger; digests: FileDigests }[];
  /** Ledger of outcomes; absent where none were supplied. */
  outcomes?: NonNullable<LedgerFile['outcomes']>;
  used: UsedFile[];
  publishers: readonly Publisher[];
  /** τ for levels with too few areas to measure it in. */
  reference: ReferenceVariation;
  postcodes: PostcodeDirectory;
  /** Residents by outcode and LSOA; empty where no table of residents by postcode was supplied. */
  residents: readonly ResidentsRow[];
  boundaries: readonly DrawnFile[];
  topics: Topics;
  census: LsoaCensus;
  /** Finds the nearest neighbours as an earlier run did; absent where they must be computed. */
  neighbours: FindNeighbours | undefined;
  sales: LedgerFile['sales'];
  notes: string[];
  codeVersion: string;
  /** What the operator says of the release. */
  operator: Pick<Manifest, 'responsible' | 'nextRelease'>;
  demoNotice: string | undefined;
}

/**
 * Computes every area's record, the ledger and the manifest. Returns a function that gives the
 * content of the release under any name.
 */
export function releaseContent(gathered: Gathered): (release: string) => ReleaseContent {
  const { geography, window, months, coverage, postcodes, topics, sales } = gathered;
  const letters = coverage.map((force) => [...force.months] as CoverageLetter[]);
  const outcodes = outcodesOf(gathered);
  const areas = new Map(
    inOrderOfCodes([...geography.areas, ...outcodes.areas]).map((area) => [area.code, area]),
  );
  const detailOf = (area: AreaOfLsoas): AreaDetail =>
    areaRecordOf(area, {
      geography,
      counts: gathered.counts,
      letters,
      windowLength: gathered.windowLength,
    });
  const recorded = new RecordedByForces(coverage, geography, { months, window });
  const variation = new ExtraVariation();
  const usualMonths = new UsualMonths(Number(months.from.slice(5)));
  // The series by category take 250 MB for all areas, so each is computed again when its file is
  // written.
  const counted = [...areas.values()].map((area) => {
    const { countsByMonth, ...record } = detailOf(area);
    variation.add(record, countsByMonth);
    usualMonths.add(record, countsByMonth);
    const recordedByForce = recorded.of({ ...record, lsoas: area.lsoas });
    const places = area.level === 'outcode' ? undefined : placesOf(topics.placeTypes.of(area));
    return {
      ...record,
      ...(recordedByForce && { recordedByForce }),
      ...(places && record.counts && { places }),
    };
  });
  const variationOfLevels = variation.levels(gathered.reference);
  const tau = tauByLevel(variationOfLevels);
  const usual = usualMonths.byLevel();
  const ranks = ranksByArea(counted, tau);
  const children = childrenOf(geography);
  const nearby = nearbyAreas(
    [...areas.values()],
    new Centroids(gathered.centroids, geography.lsoas),
  );
  const similar = findSimilar([...areas.values()], gathered.census, gathered.neighbours);
  const rates = new SimilarRates(counted);
  const similarOf = (code: string): AreaDetail['similar'] => {
    const found = similar.of(code);
    return found && { areas: found, rates: rates.of(found) };
  };
  const notes = [
    ...gathered.notes,
    ...outcodeNotes(outcodes, geography),
    ...placelessNote(nearby.unplaced),
    ...similar.notes,
  ];
  const total = windowLedger(gathered);
  return (release) => {
    const files = gathered.files.map(({ file, force, month, ledger, digests }) => ({
      file,
      force,
      month,
      ...ledger,
      digests,
    }));
    const ledger: LedgerFile = {
      contract: CONTRACT_VERSION,
      release,
      window,
      total,
      files,
      ...(sales && { sales }),
      ...(gathered.outcomes && { outcomes: gathered.outcomes }),
    };
    return {
      release,
      window,
      months,
      geography,
      records: counted,
      ranksOf: ranks.get,
      usualOf: (level) => usual.get(level),
      seriesOf: (code) => detailOf(areas.get(code)!).countsByMonth,
      childrenOf: (code) => children(areas.get(code)!),
      nearbyOf: nearby.of,
      similarOf,
      tau,
      extraVariation: {
        contract: CONTRACT_VERSION,
        release,
        fewestAreas: FEWEST_AREAS,
        levels: variationOfLevels,
      },
      coverage,
      ledger,
      postcodes: postcodes.rows,
      nonResidential: new Set(outcodes.nonResidential),
      boundaries: gathered.boundaries,
      topics,
      manifest: manifestOf(release, { ...gathered, notes, similar }, counted, total),
    };
  };
}

function outcodesOf({ geography: { lsoas, areas }, postcodes, residents }: Gathered): Outcodes {
  const parents = new Map(
    areas.filter(({ level }) => level === 'lsoa21').map((area) => [area.lsoas[0]!, area.parents]),
  );
  return outcodeAreas(postcodes, residents, lsoas.length, (lsoa) => parents.get(lsoa)!);
}

function inOrderOfCodes(areas: AreaOfLsoas[]): AreaOfLsoas[] {
  return areas.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function windowLedger({ files, window }: Gathered): Ledger {
  files.forEach(({ file, ledger }) => assertAddsUp(ledger, file));
  return addLedgers(
    files
      .filter(({ month }) => month >= window.from && month <= window.to)
      .map(({ ledger }) => ledger),
  );
}

function manifestOf(
  release: string,
  gathered: Gathered & { similar: FoundSimilar },
  records: ReleaseContent['records'],
  ledger: Ledger,
): Manifest {
  const {
    window,
    months,
    used,
    publishers,
    demoNotice,
    codeVersion,
    operator,
    notes,
    similar: { variables },
  } = gathered;
  return {
    contract: CONTRACT_VERSION,
    release,
    window,
    months,
    ...(demoNotice !== undefined && { demo: true as const }),
    ...operator,
    codeVersion,
    formulas: {
      rate: '1',
      rank: 'pairs by log ratio, above 2,000 bounds after goldstein-healy / 2',
      change: 'log ratio, 1/a + 1/b + tau squared / 2',
      comparison: 'log ratio, 1/a + 1/b + half of both tau squared / 1',
      extraVariation: 'paule-mandel / 1',
      interval: 'byar from 10, exact poisson below / 1',
      recode: 'exact fit, nearest centroid / 1',
      medianPrice:
        'middle price, of an even number the mean of the middle two, half a pound up / 1',
      similar: 'standard scores of census shares, weighted euclidean distance / 1',
    },
    // Reversed, so that the edition chosen first wins over older ones. Every boundary file has its
    // own edition.
    editions: Object.fromEntries(
      used
        .toReversed()
        .filter(({ kind, edition }) => edition !== '' && kind !== 'boundaries')
        .map(({ kind, edition }) => [kind, edition]),
    ),
    areas: Object.fromEntries(LEVELS.map((level) => [level, levelEntries(level, records).length])),
    ...(variables.length > 0 && { similarAreas: { areas: SIMILAR_AREAS, variables } }),
    ledger,
    sources: sourcesOf(publishers, used, window.to.slice(0, 4), demoNotice),
    notes,
  };
}
