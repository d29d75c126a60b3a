import type { Force } from '../world/nation.js';
import type { Lsoa } from '../world/places.js';
import type { SnapPoint } from '../world/snap-points.js';
import {
  ASB_LABEL,
  KIND_LABELS,
  OPEN_OUTCOME,
  SETTLED_OUTCOMES,
  kindWeights,
} from '../world/incident-mix.js';
import type { Random } from '../random.js';
import type { Field } from '../table.js';

export const STREET_HEADER = [
  'Crime ID',
  'Month',
  'Reported by',
  'Falls within',
  'Longitude',
  'Latitude',
  'Location',
  'LSOA code',
  'LSOA name',
  'Crime type',
  'Last outcome category',
  'Context',
] as const;

/** The ledger bucket that a row must end in: the generator knows it and a build must find it. */
export type TrueBucket = 'counted' | 'transport' | 'duplicate' | 'noLocation' | 'outsideCoverage';

/** A row of a street file, with the truth about it. */
export interface StreetRow {
  crimeId: string;
  month: string;
  reportedBy: string;
  long: string;
  lat: string;
  location: string;
  lsoaCode: string;
  lsoaName: string;
  crimeType: string;
  outcome: string;
  bucket: TrueBucket;
  /** Set where the row has a 2011 code. */
  recoded?: 'split' | 'merge';
  /** LSOA 2021 of the incident; absent for Northern Ireland. */
  lsoa?: Lsoa;
}

/** A row of a force at a snap point of an LSOA. */
export function streetRow(
  force: Pick<Force, 'reportedBy'>,
  month: string,
  lsoa: Lsoa,
  snap: SnapPoint,
  crimeType: string,
  random: Random,
): StreetRow {
  const isCrime = crimeType !== ASB_LABEL;
  return {
    crimeId: isCrime ? random.hex(64) : '',
    month,
    reportedBy: force.reportedBy,
    long: snap.long.toFixed(6),
    lat: snap.lat.toFixed(6),
    location: snap.location,
    lsoaCode: lsoa.lsoa21,
    lsoaName: lsoa.name,
    crimeType,
    outcome: isCrime ? SETTLED_OUTCOMES[random.pickWeighted(OUTCOME_WEIGHTS)]![0] : '',
    bucket: 'counted',
    lsoa,
  };
}

/** A month of one force in its own LSOAs, in the order of real files: by LSOA name. */
export function forceMonth(
  force: Force,
  month: string,
  lsoas: readonly Lsoa[],
  volume: number,
  random: Random,
): StreetRow[] {
  // A centre has other kinds of incidents, not more of them: its risk already sets their number.
  const level = kindWeights(month, 'ordinary').reduce((sum, weight) => sum + weight, 0);
  return lsoas
    .filter((lsoa) => lsoa.ltla.force === force)
    .flatMap((lsoa) => {
      const weights = kindWeights(month, lsoa.character);
      const snapWeights = lsoa.snapPoints.map(({ weight }) => weight);
      const crimes =
        (lsoa.populationCensus2021 * lsoa.ltla.crimePer1000 * lsoa.risk * volume) / 12_000;
      return Array.from({ length: random.poisson(crimes * level) }, () => {
        const snap = lsoa.snapPoints[random.pickWeighted(snapWeights)]!;
        return streetRow(
          force,
          month,
          lsoa,
          snap,
          KIND_LABELS[random.pickWeighted(weights)]!,
          random,
        );
      });
    });
}

/** Recent cases are often still under investigation. */
export function leaveOpen(
  rows: readonly StreetRow[],
  monthsOld: number,
  random: Random,
): StreetRow[] {
  const share = [0.35, 0.2, 0.1][monthsOld] ?? 0;
  return rows.map((row) =>
    row.crimeId && random.chance(share) ? { ...row, outcome: OPEN_OUTCOME } : row,
  );
}

/** The row's fields in the order of columns; `Context` is always blank. */
export function streetFields(row: StreetRow): Field[] {
  return [
    row.crimeId,
    row.month,
    row.reportedBy,
    row.reportedBy,
    row.long,
    row.lat,
    row.location,
    row.lsoaCode,
    row.lsoaName,
    row.crimeType,
    row.outcome,
    '',
  ];
}

const OUTCOME_WEIGHTS = SETTLED_OUTCOMES.map(([, weight]) => weight);
