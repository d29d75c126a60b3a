import { BOUNDARY_SCOPES, monthNumber } from '@crimetrends/sdk/contract';
import {
  editionWords,
  leftBeside,
  newestFirst,
  postcodeEditions,
  type Edition,
} from './editions.js';
import { IngestError } from '../ingest-error.js';
import { filesOf, type FoundFile, type Inventory } from './inventory.js';
import { checkLastMonth } from './last-month.js';
import type { LayoutKind } from './layouts/layout.js';
import { policeMonths, type PoliceMonths } from './police-months.js';
import { releaseMonths } from './release-months.js';

/** The files a build reads, the months it covers, and notes on its choices. */
export interface ChosenInputs {
  lastMonth: string;
  window: { from: string; to: string };
  months: { from: string; to: string };
  street: PoliceMonths;
  outcomes: PoliceMonths;
  stopAndSearch: PoliceMonths;
  /** Every edition found, newest first: an older one is used where a newer one has holes. */
  lookups: {
    lsoa21ToWard: FoundFile[];
    lsoa11ToLsoa21: FoundFile[];
    ltlaHierarchy: FoundFile[];
    ltlaToForce: FoundFile[];
    /** TS001, then TS021. */
    population: FoundFile[];
    /** LTLA → county, for hierarchies without metropolitan counties. */
    ltlaToCounty: FoundFile[];
    /** Older LTLAs by LSOA 2011, used to find younger LTLAs in older lookups. */
    lsoa11ToLtla: FoundFile[];
    centroids: FoundFile[];
    postcodes: Edition[];
    /** Census table P001. */
    postcodeResidents: FoundFile[];
    /** Built-up areas, then major towns and cities. */
    towns: FoundFile[];
    /** Names of built-up areas, for a postcode directory that has their codes. */
    townNames: FoundFile[];
    /** LSOA 2021 → MSOA 2021, and names of MSOAs. */
    msoas: FoundFile[];
    msoaNames: FoundFile[];
  };
  /** Every edition of each census table by LSOA, tables in the order of their ids. */
  census: FoundFile[][];
  /** Denominators besides residents: every edition of each, preferred one first. */
  denominators: { households: FoundFile[]; workday: FoundFile[][]; midYear: FoundFile[] };
  /** Every Price Paid file, in the order of paths. */
  pricePaid: FoundFile[];
  /** Boundary files with area codes, of the levels that are drawn, in the order of paths. */
  boundaries: FoundFile[];
  /** Every official table of recorded crime, in the order of paths. */
  official: FoundFile[];
  notes: string[];
}

/** Inputs that every build needs, in the words of the error message. */
export const REQUIRED_INPUTS = {
  street: 'street files of the police archive (ZIP or unpacked), from data.police.uk/data/archive',
  lsoa21ToWard:
    'an LSOA (2021) → ward → LTLA lookup (columns LSOA21CD, WD..CD, LAD..CD or LTLA..CD)',
  lsoa11ToLsoa21:
    'the LSOA (2011) to LSOA (2021) exact-fit lookup (columns LSOA11CD, LSOA21CD, CHGIND)',
  ltlaHierarchy:
    'a ward → LAD → county → region → country lookup (columns LAD..CD, CTY..CD or CTYUA..CD, RGN..CD, CTRY..CD)',
  ltlaToForce: 'an LTLA → police force area lookup (columns LAD..CD, PFA..CD)',
  population: 'Census 2021 table TS001 (or TS021) by LSOA',
} as const;

/** Finds every edition of every input. Throws `missingInput` or `noSuchRelease`. */
export function chooseInputs(
  inventory: Inventory,
  release: string | undefined,
  seriesLength: number,
): ChosenInputs {
  const street = policeMonths(inventory, 'street');
  if (release === undefined) checkLastMonth(street);
  const lastMonth = chooseLastMonth([...street.keys()].sort(), release);
  const found = (kind: LayoutKind): FoundFile[] => newestFirst(filesOf(inventory, kind));
  const notes: string[] = [];
  const tables = [...new Set(found('census').map(({ layout }) => layout.table!.id))].sort();
  const dated = (files: FoundFile[]): FoundFile[] => withEdition(files, notes);
  const census = (id: string): FoundFile[] =>
    found('census').filter(({ layout }) => layout.table!.id === id);
  return {
    lastMonth,
    ...releaseMonths(lastMonth, seriesLength),
    street,
    outcomes: policeMonths(inventory, 'outcomes'),
    stopAndSearch: policeMonths(inventory, 'stopAndSearch'),
    lookups: {
      lsoa21ToWard: required(found('lsoa21ToWard'), REQUIRED_INPUTS.lsoa21ToWard),
      lsoa11ToLsoa21: required(found('lsoa11ToLsoa21'), REQUIRED_INPUTS.lsoa11ToLsoa21),
      ltlaHierarchy: required(found('ltlaHierarchy'), REQUIRED_INPUTS.ltlaHierarchy),
      ltlaToForce: required(found('ltlaToForce'), REQUIRED_INPUTS.ltlaToForce),
      population: required([...census('TS001'), ...census('TS021')], REQUIRED_INPUTS.population),
      ltlaToCounty: found('ltlaToCounty'),
      lsoa11ToLtla: found('lsoa11ToLtla'),
      centroids: found('lsoa21Centroids'),
      postcodes: postcodeEditions([
        ...filesOf(inventory, 'postcodes21'),
        ...filesOf(inventory, 'postcodes11'),
      ]),
      postcodeResidents: found('postcodeResidents'),
      towns: [...found('lsoa21ToTown'), ...found('lsoa11ToTown')],
      townNames: found('townNames'),
      msoas: found('lsoa21ToMsoa21'),
      msoaNames: found('msoaNames'),
    },
    census: tables.map(census),
    denominators: {
      households: HOUSEHOLD_TABLES.flatMap(census),
      workday: byEdition(dated(found('workdayPopulation'))),
      midYear: dated(found('midYearEstimate')),
    },
    pricePaid: filesOf(inventory, 'pricePaid'),
    boundaries: filesOf(inventory, 'boundaries').filter(
      ({ layout }) => layout.level !== undefined && layout.level in BOUNDARY_SCOPES,
    ),
    official: filesOf(inventory, 'officialCrime'),
    notes,
  };
}

// Tables that count households, the dedicated one first. Totals differ by up to 15 between tables,
// so one is used for all.
const HOUSEHOLD_TABLES = ['TS003', 'TS011', 'TS044', 'TS054'];

/** Files with a known year; a figure without its vintage is of no use. */
function withEdition(files: readonly FoundFile[], notes: string[]): FoundFile[] {
  const undated = files.filter(({ layout }) => layout.edition === '');
  notes.push(
    ...undated.map(
      ({ file }) =>
        `Left ${file}, which does not say of which year its figures are: put it into the name, as in mid-2024.csv.`,
    ),
  );
  return files.filter((found) => !undated.includes(found));
}

function byEdition(files: readonly FoundFile[]): FoundFile[][] {
  const editions = [...new Set(files.map(({ layout }) => layout.edition))].sort();
  return editions.map((edition) => files.filter(({ layout }) => layout.edition === edition));
}

/** Sentences on which edition a build would use, before any is read. */
export function choicesAhead({ lookups }: Pick<ChosenInputs, 'lookups'>): string[] {
  // Older LTLAs and additional counties are read alongside, not instead.
  const { lsoa11ToLtla: _, ltlaToCounty: __, ...choices } = lookups;
  return Object.values(choices).flatMap((found) => {
    const editions = found.map((edition: FoundFile | Edition): Edition =>
      'file' in edition ? [edition] : edition,
    );
    const left = editions.length === 0 ? [] : leftBeside(editions[0]!, editions).map(editionWords);
    return left.length === 0
      ? []
      : [`Used ${editionWords(editions[0]!)}, unless it has holes; left ${left.join(', ')}.`];
  });
}

function chooseLastMonth(months: readonly string[], release: string | undefined): string {
  const newest = months.at(-1);
  if (newest === undefined) {
    throw new IngestError(
      'missingInput',
      'No street file was found. Put the police archive (ZIP or unpacked) into the input ' +
        'folder; data.police.uk/data/archive has it.',
    );
  }
  if (release === undefined) return newest;
  if (!months.includes(release)) {
    throw new IngestError(
      'noSuchRelease',
      `No street file of ${release} was found; the input holds ${months.length} months from ` +
        `${months[0]} to ${newest}. Ask for one of them with --release, or add that month’s ` +
        'files.',
    );
  }
  return release;
}

function required(found: FoundFile[], what: string): FoundFile[] {
  if (found.length > 0) return found;
  throw new IngestError(
    'missingInput',
    `The input folder lacks ${what}. Add it and run again; “crimetrends demo-data --out ` +
      '<folder>” writes a small example of every file.',
  );
}

/** Number of months in a range, both ends included. */
export function lengthOf({ from, to }: { from: string; to: string }): number {
  return monthNumber(to) - monthNumber(from) + 1;
}
