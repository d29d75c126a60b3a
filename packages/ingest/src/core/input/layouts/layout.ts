import type { Level } from '@crimetrends/sdk/contract';
import type { CensusTableOfFile } from './census-table.js';

/** What a file is, told from its columns; names of files are never trusted for this. */
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
  | 'namesOnly'
  | 'inputDescription'
  | 'knownGaps'
  | 'expectedCounts';

/** The level of boundaries. */
export type BoundaryLevel = Exclude<Level, 'outcode'> | 'lsoa11';

/**
 * A recognised layout: its kind, its edition where the columns carry one, and which column plays
 * which part.
 */
export interface Layout {
  kind: LayoutKind;
  /** For example `WD24 LAD24`; empty where nothing tells. */
  edition: string;
  /** Part → the column's own name, for the SQL that renames. */
  columns: Readonly<Record<string, string>>;
  /** The first line's columns, in order. */
  header: readonly string[];
  /** For census tables: which one, with the categories that columns `c01`, `c02` … hold. */
  table?: CensusTableOfFile;
  /** For boundaries: of which areas, where their properties tell. */
  level?: BoundaryLevel;
}

/** A layout before the header is put to it. */
export type Recognised = Omit<Layout, 'header'>;

/** A recognised layout; parts without a column are left out. */
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
