import { addMonths, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import { boundaryFiles } from '../files/boundaries.js';
import { censusFiles } from '../files/census.js';
import { denominatorFiles, type TrueDenominators } from '../files/denominators.js';
import type { DemoFile } from '../demo-file.js';
import { examplesOf, type DemoExamples } from '../examples.js';
import { inputMarker } from '../input-marker.js';
import { CITIES } from './cities.js';
import { townsOf } from '../files/place-lookups.js';
import { legacyMonth } from '../files/legacy-month.js';
import { lookupFiles } from '../files/lookups.js';
import { lsoa11Changes } from './lsoa11.js';
import { officialFiles } from '../files/official-tables.js';
import { outcomeFiles, outcomeFileText } from '../files/outcome-files.js';
import { makePlaces } from './places.js';
import { postcodeResidents, type TrueOutcodes } from '../files/postcode-residents.js';
import { makePostcodes, postcodeDirectory } from '../files/postcodes.js';
import { pricePaid } from '../files/price-paid.js';
import type { TruePricePaid } from '../truth/price-paid-truth.js';
import { Random } from '../random.js';
import { stopAndSearchFiles } from '../files/stop-and-search-files.js';
import {
  btpFiles,
  earlierVintage,
  psniFiles,
  streetFiles,
  streetFileText,
  type StreetFile,
} from '../files/street-files.js';
import { KNOWN_GAPS } from './submissions.js';
import { trueCoverage, type TrueCoverage } from '../truth/true-coverage.js';
import { OfficialCrime, type TrueOfficial } from '../truth/true-official.js';
import { trueOutcomes, type TrueOutcomes } from '../truth/true-outcomes.js';
import { truePlaceTypes, type TruePlaceTypes } from '../truth/true-place-types.js';
import { trueRanges, trueWindow, type TrueWindow } from '../truth/truth.js';
import { zipFile } from '../zip.js';

/** Everything the generator knows and a build must find out. */
export interface DemoTruth {
  seed: number;
  months: MonthRange;
  /** The 12 months to the last month, then the first 12. */
  windows: TrueWindow[];
  coverage: TrueCoverage[];
  outcomes: TrueOutcomes;
  /**
   * For the 12 months to the last, by code of LSOA and LTLA; areas without incidents are absent.
   */
  placeTypes: Record<string, TruePlaceTypes>;
  pricePaid: TruePricePaid;
  denominators: TrueDenominators;
  outcodes: TrueOutcodes;
  /** Official figures of the last 12 months; absent for shorter series. */
  official?: TrueOfficial;
  examples: DemoExamples;
}

export interface World {
  range: MonthRange;
  files: DemoFile[];
  streetRows: number;
  truth: DemoTruth;
}

/** Street rows a month at which the miniature has England's rates. */
const USUAL_ROWS_PER_MONTH = 1_600;

/** The whole miniature England as files in memory. */
export async function makeWorld(options: {
  seed: number;
  months: number;
  lastMonth: string;
  rowsPerMonth?: number;
}): Promise<World> {
  const { seed, lastMonth } = options;
  const range = { from: addMonths(lastMonth, 1 - options.months), to: lastMonth };
  const months = monthsOf(range);
  const random = new Random(seed);
  const places = makePlaces(random.stream('places'));
  const { lsoas } = places;
  const changes = lsoa11Changes(places);
  const volume = (options.rowsPerMonth ?? USUAL_ROWS_PER_MONTH) / USUAL_ROWS_PER_MONTH;
  const postcodes = makePostcodes(lsoas, random.stream('postcodes'));
  const denominators = denominatorFiles(lsoas, changes, random.stream('denominators'));
  const residents = postcodeResidents(lsoas, postcodes, random.stream('postcode-residents'));
  const prices = pricePaid(postcodes, lastMonth, random.stream('prices'));

  const street = { months, lsoas, changes, volume, random };
  const home = streetFiles(street);
  const btp = btpFiles(street);
  const psni = psniFiles(street);
  const earlier = earlierFiles(home, addMonths(lastMonth, -1), random);
  const counted = [...home, ...btp, ...psni];
  const official = new OfficialCrime(range, home);
  const officialTruth = official.truthOf(lastMonth);
  const outcomes = outcomeFiles(home, random.stream('outcomes'));
  const truth: DemoTruth = {
    seed,
    months: range,
    windows: trueRanges(range.from, range.to).map((window) => trueWindow(window, counted, lsoas)),
    coverage: trueCoverage(months, home, outcomes),
    outcomes: trueOutcomes(months, home, outcomes),
    placeTypes: truePlaceTypes(trueRanges(range.from, range.to)[0]!, home),
    pricePaid: prices.truth,
    denominators: denominators.truth,
    outcodes: residents.truth,
    ...(officialTruth && { official: officialTruth }),
    examples: examplesOf(lsoas, changes, postcodes),
  };
  const searches = stopAndSearchFiles(months, lsoas, random.stream('searches'));
  const files = [
    await zipFile(
      `police/${lastMonth}.zip`,
      byPath([...home.map(streetFileText), ...outcomes.map(outcomeFileText), ...searches]),
    ),
    await zipFile('police/btp.zip', btp.map(streetFileText)),
    await zipFile('police/northern-ireland.zip', psni.map(streetFileText)),
    await zipFile(`police-earlier/${addMonths(lastMonth, -1)}.zip`, earlier.map(streetFileText)),
    legacyMonth(changes, random.stream('legacy')),
    ...lookupFiles(places, changes),
    postcodeDirectory(postcodes, townsOf(places)),
    ...censusFiles(lsoas, random.stream('census')),
    ...denominators.files,
    residents.file,
    ...(await boundaryFiles(lsoas, random.stream('boundaries'))),
    ...prices.files,
    ...(await officialFiles(range, official)),
    inputMarker(CITIES),
    jsonFile('known-gaps.json', KNOWN_GAPS),
    jsonFile('expected.json', { crimetrendsExpected: 1, ...truth }),
  ];
  return {
    range,
    files,
    truth,
    streetRows: [...counted, ...earlier].reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** Two months of a force as in an archive one month older. */
function earlierFiles(files: readonly StreetFile[], archive: string, random: Random): StreetFile[] {
  const newest = files.filter(
    ({ slug, month }) =>
      (slug === 'wexmere' && month === archive) ||
      (slug === 'skelder' && month === addMonths(archive, -1)),
  );
  return newest.map((file) => earlierVintage(file, random.stream(`earlier/${file.slug}`)));
}

function byPath(files: readonly DemoFile[]): DemoFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function jsonFile(path: string, value: unknown): DemoFile {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}
