import { monthNumber } from '@crimetrends/sdk/contract';
import { IngestError } from './ingest-error.js';
import { filesOf, type FoundFile, type Inventory } from './inventory.js';
import { checkLastMonth } from './last-month.js';
import type { LayoutKind } from './layouts/layout.js';
import { policeMonths, type PoliceMonths } from './police-months.js';
import { releaseMonths } from './coverage.js';

/** The files a build reads, the months it covers, and its choices as sentences. */
export interface ChosenInputs {
  lastMonth: string;
  window: { from: string; to: string };
  months: { from: string; to: string };
  street: PoliceMonths;
  outcomes: PoliceMonths;
  stopAndSearch: PoliceMonths;
  lookups: {
    lsoa21ToWard: FoundFile;
    lsoa11ToLsoa21: FoundFile;
    ltlaHierarchy: FoundFile;
    ltlaToForce: FoundFile;
    population: FoundFile;
    centroids: FoundFile | undefined;
    postcodes: FoundFile | undefined;
    /** Older editions, through which younger LTLAs are found in older lookups. */
    predecessors: FoundFile[];
  };
  /** Every file of house sales, in the order of paths. */
  pricePaid: FoundFile[];
  notes: string[];
}

/** What no build can do without, in the words an operator is told. */
export const REQUIRED_INPUTS = {
  street: 'street files of the police archive (ZIP or unpacked), from data.police.uk/data/archive',
  lsoa21ToWard: 'an LSOA (2021) → ward → LTLA lookup (columns LSOA21CD, WD..CD, LAD..CD or LTLA..CD)',
  lsoa11ToLsoa21: 'the LSOA (2011) to LSOA (2021) exact-fit lookup (columns LSOA11CD, LSOA21CD, CHGIND)',
  ltlaHierarchy: 'a ward → LAD → county → region → country lookup (columns LAD..CD, CTY..CD, RGN..CD, CTRY..CD)',
  ltlaToForce: 'an LTLA → police force area lookup (columns LAD..CD, PFA..CD)',
  population: 'Census 2021 table TS001 (or TS021) by LSOA',
} as const;

/** Chooses the newest edition of every input, and says what was left. Throws `missingInput` or `noSuchRelease`. */
export function chooseInputs(inventory: Inventory, release: string | undefined, seriesLength: number): ChosenInputs {
  const notes: string[] = [];
  const street = policeMonths(inventory, 'street');
  if (release === undefined) checkLastMonth(street);
  const lastMonth = chooseLastMonth([...street.keys()].sort(), release);
  const newest = (kind: LayoutKind & keyof typeof REQUIRED_INPUTS): FoundFile => required(newestOf(inventory, kind, notes), REQUIRED_INPUTS[kind]);
  const wards = newest('lsoa21ToWard');
  const population = newestOf(inventory, 'populationTs001', notes) ?? newestOf(inventory, 'populationTs021', notes);
  if (population?.layout.kind === 'populationTs021') notes.push('Population is the total of Census table TS021, because TS001 was not found.');
  return {
    lastMonth,
    ...releaseMonths(lastMonth, seriesLength),
    street,
    outcomes: policeMonths(inventory, 'outcomes'),
    stopAndSearch: policeMonths(inventory, 'stopAndSearch'),
    lookups: {
      lsoa21ToWard: wards,
      lsoa11ToLsoa21: newest('lsoa11ToLsoa21'),
      ltlaHierarchy: newest('ltlaHierarchy'),
      ltlaToForce: newest('ltlaToForce'),
      population: required(population, REQUIRED_INPUTS.population),
      centroids: newestOf(inventory, 'lsoa21Centroids', notes),
      postcodes: largestOf(inventory, 'postcodes21', notes),
      predecessors: [...filesOf(inventory, 'lsoa21ToWard').filter((found) => found !== wards), ...filesOf(inventory, 'lsoa11ToLtla')],
    },
    pricePaid: filesOf(inventory, 'pricePaid'),
    notes,
  };
}

function chooseLastMonth(months: readonly string[], release: string | undefined): string {
  const newest = months.at(-1);
  if (newest === undefined) {
    throw new IngestError('missingInput', 'No street file was found. Put the police archive (ZIP or unpacked) into the input folder; data.police.uk/data/archive has it.');
  }
  if (release === undefined) return newest;
  if (!months.includes(release)) {
    throw new IngestError('noSuchRelease', `No street file of ${release} was found; the input holds ${months.length} months from ${months[0]} to ${newest}. Ask for one of them with --release, or add that month’s files.`);
  }
  return release;
}

// Editions are two-digit years in the columns' own names (WD24 LAD24), so the text orders them; ties by path.
function newestOf(inventory: Inventory, kind: LayoutKind, notes: string[]): FoundFile | undefined {
  const [used, ...left] = filesOf(inventory, kind).sort((a, b) => (b.layout.edition + b.file < a.layout.edition + a.file ? -1 : 1));
  if (used && left.length > 0) notes.push(`Used ${used.file}${used.layout.edition && ` (${used.layout.edition})`}; left ${left.map(({ file }) => file).join(', ')}.`);
  return used;
}

function largestOf(inventory: Inventory, kind: LayoutKind, notes: string[]): FoundFile | undefined {
  const [used, ...left] = filesOf(inventory, kind).sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));
  if (!used) notes.push('No postcode table with LSOA 2021 codes was found: the bundle answers no postcodes.');
  if (used && left.length > 0) notes.push(`Used ${used.file}, the fullest postcode table; left ${left.map(({ file }) => file).join(', ')}.`);
  return used;
}

function required(found: FoundFile | undefined, what: string): FoundFile {
  if (found) return found;
  throw new IngestError('missingInput', `The input folder lacks ${what}. Add it and run again; “crimetrends demo-data --out <folder>” writes a small example of every file.`);
}

/** How many months lie between two, both counted. */
export function lengthOf({ from, to }: { from: string; to: string }): number {
  return monthNumber(to) - monthNumber(from) + 1;
}
