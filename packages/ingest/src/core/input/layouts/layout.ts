import type { Level } from '@crimetrends/sdk/contract';
import type { CensusTableOfFile } from './census-table.js';

/** What a file is, judged by its columns and never by its name. */
export type LayoutKind =
  | 'street'
  | 'outcomes'
  | 'stopAndSearch'
  | 'lsoa21ToWard'
  | 'lsoa21ToMsoa21'
  | 'lsoa11ToLsoa21'
  | 'lsoa11ToLtla'
  | 'ltlaHierarchy'
  | 'ltlaToCounty'
  | 'ltlaToRegion'
  | 'ltlaToForce'
  | 'lsoa21ToTown'
  | 'lsoa11ToTown'
  | 'townNames'
  | 'msoaNames'
  | 'lsoa21Centroids'
  | 'postcodes21'
  | 'postcodes11'
  | 'postcodeResidents'
  | 'postcodeHouseholds'
  | 'census'
  | 'censusOther'
  | 'workdayPopulation'
  | 'midYearEstimate'
  | 'pricePaid'
  | 'boundaries'
  | 'officialCrime'
  | 'namesOnly'
  | 'inputDescription'
  | 'knownGaps'
  | 'expectedCounts';

/** The levels that boundary files come in. */
export type BoundaryLevel = Exclude<Level, 'outcode'> | 'lsoa11';

/** A recognised layout: kind, edition if the columns show it, and the column for each part. */
export interface Layout {
  kind: LayoutKind;
  /** For example `WD24 LAD24`; empty where unknown. */
  edition: string;
  /** Part → the file's own name of its column; the SQL renames them. */
  columns: Readonly<Record<string, string>>;
  /** Columns of the first line, in order. */
  header: readonly string[];
  /** For census tables: the table, with the categories of columns `c01`, `c02` … */
  table?: CensusTableOfFile;
  /** For boundaries: the level, where properties show it. */
  level?: BoundaryLevel;
}

/** A layout without its header. */
export type Recognised = Omit<Layout, 'header'>;

/** Makes a recognised layout; parts without a column are left out. */
export function recognised(
  kind: LayoutKind,
  edition = '',
  columns: Readonly<Record<string, string | undefined>> = {},
): Recognised {
  return {
    kind,
    edition,
    columns: Object.fromEntries(
      Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  };
}
