import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addMonths, monthsOf, type MonthRange } from '@crimetrends/sdk/contract';
import { censusFiles } from '../files/census.js';
import type { DemoFile } from '../demo-file.js';
import { inputMarker } from '../input-marker.js';
import { lookupFiles } from '../files/lookups.js';
import { Random } from '../random.js';
import { trueRanges } from '../truth/truth.js';
import { NATIONAL_FORCES } from './forces.js';
import { nationalChanges, nationalPlaces } from './places.js';
import { nationalPostcodes } from './postcodes.js';
import { writeNationalPricePaid } from './price-paid.js';
import { writeNationalStreet } from './street.js';
import { windowLedger, type NationalTruth } from './truth.js';

export interface NationalOptions {
  out: string;
  seed: number;
  months: number;
  lastMonth: string;
  rowsPerMonth: number;
  onProgress: (sentence: string) => void;
}

export interface NationalSummary {
  range: MonthRange;
  files: number;
  bytes: number;
  streetRows: number;
}

// About 900,000 sales are registered each year.
const SALES_PER_MONTH = 75_000;

/** Writes input of the nation's real size, for benchmarks: plain CSVs, no archive, one vintage. */
export async function writeNationalData(options: NationalOptions): Promise<NationalSummary> {
  const { out, seed, lastMonth, onProgress } = options;
  const range = { from: addMonths(lastMonth, 1 - options.months), to: lastMonth };
  const random = new Random(seed, 'national');
  const places = nationalPlaces(random.stream('national/places'));
  const { lsoas } = places;
  const tables = [
    ...lookupFiles(places, nationalChanges(lsoas)),
    ...censusFiles(lsoas, random.stream('national/census')),
    inputMarker(),
    { path: 'known-gaps.json', content: `${JSON.stringify(knownGaps(), null, 2)}\n` },
  ];
  let bytes = 0;
  for (const { path, content } of tables) bytes += await write(join(out, path), content);
  bytes += await write(
    join(out, 'postcodes/postcode_lsoa21_wd24_lad24.csv'),
    nationalPostcodes(lsoas),
  );
  onProgress(
    `${lsoas.length.toLocaleString('en-GB')} LSOAs, lookups, census tables and postcodes written.`,
  );

  const sales = await writeNationalPricePaid({
    out,
    lastMonth,
    salesPerMonth: SALES_PER_MONTH,
    lsoas,
    random: random.stream('national/sales'),
  });
  onProgress(`${sales.rows.toLocaleString('en-GB')} house sales written.`);

  const street = await writeNationalStreet({
    ...options,
    monthsOfData: monthsOf(range),
    forces: NATIONAL_FORCES,
    lsoas,
    random,
  });
  const truth: NationalTruth = {
    seed,
    months: range,
    windows: trueRanges(range.from, range.to).map((window) => windowLedger(window, street.files)),
  };
  bytes +=
    sales.bytes +
    street.bytes +
    (await write(
      join(out, 'expected.json'),
      `${JSON.stringify({ crimetrendsExpected: 1, ...truth }, null, 2)}\n`,
    ));
  const streetRows = street.files.reduce((sum, { read }) => sum + read, 0);
  return { range, files: tables.length + 2 + sales.files + street.files.length, bytes, streetRows };
}

function knownGaps(): unknown {
  const silent = NATIONAL_FORCES.filter((force) => force.silent);
  return {
    crimetrendsKnownGaps: 1,
    gaps: silent.map(({ name, slug, reportedBy }) => ({
      force: name,
      from: '2019-07',
      sentence: `${reportedBy} has supplied no figures since July 2019.`,
      source: `https://example.org/known-gaps/${slug}`,
      check: { on: '2026-01-15', by: 'notice', what: 'The notice on the force says so.' },
    })),
  };
}

async function write(
  path: string,
  content: DemoFile['content'] | Iterable<string>,
): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) {
    await writeFile(path, content);
    return Buffer.byteLength(content as string);
  }
  let bytes = 0;
  // Characters count as bytes: these texts are ASCII.
  await writeFile(
    path,
    (function* () {
      for (const text of content) {
        bytes += text.length;
        yield text;
      }
    })(),
  );
  return bytes;
}
