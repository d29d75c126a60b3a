import type { Lsoa } from './places.js';
import type { Random } from '../random.js';
import { KIND_LABELS } from './incident-mix.js';
import { streetRow, type StreetRow } from '../files/street-rows.js';

const BTP = { reportedBy: 'British Transport Police' };
const PSNI = { reportedBy: 'Police Service of Northern Ireland' };
const PSNI_STREETS = ['Larch Park', 'Ferry Avenue', 'Heather Rise', 'Weir Lane', 'Cairn Street'];

/** Months of the British Transport Police: 2023, 2024 and January 2025, as in the real archive. */
export function btpSupplied(month: string): boolean {
  return month <= '2025-01';
}

/** Months with a file of Northern Ireland. */
export function psniSupplied(month: string): boolean {
  return month.endsWith('-01') || month.endsWith('-02');
}

/**
 * Transport police rows: no id, no outcome, at stations, equal rows included. A layer of their own.
 */
export function btpMonth(month: string, lsoas: readonly Lsoa[], random: Random): StreetRow[] {
  const centres = lsoas.filter(({ character }) => character === 'centre');
  const rows = Array.from({ length: 12 + random.below(10) }, (): StreetRow => {
    const lsoa = random.pick(centres);
    const location = `On or near ${lsoa.ltla.name.split(',')[0]!} (Station)`;
    const snap = { lat: lsoa.lat, long: lsoa.long, location, weight: 1 };
    return {
      ...streetRow(BTP, month, lsoa, snap, random.pick(KIND_LABELS.slice(1)), random),
      crimeId: '',
      outcome: '',
      bucket: 'transport',
    };
  });
  return [...rows, { ...rows[0]! }];
}

/** Rows of Northern Ireland: no LSOA, often no street, and Crime IDs that repeat. */
export function psniMonth(month: string, random: Random): StreetRow[] {
  const ids = Array.from({ length: 8 }, () => random.hex(64));
  const rows = Array.from({ length: 60 }, (): StreetRow => {
    const crimeType = random.pick(KIND_LABELS);
    return {
      crimeId: crimeType === KIND_LABELS[0] ? '' : random.pick(ids),
      month,
      reportedBy: PSNI.reportedBy,
      long: random.between(-7.2, -5.7).toFixed(6),
      lat: random.between(54.2, 55).toFixed(6),
      location: random.chance(0.3) ? 'On or near ' : `On or near ${random.pick(PSNI_STREETS)}`,
      lsoaCode: '',
      lsoaName: '',
      crimeType,
      outcome: '',
      bucket: 'outsideCoverage',
    };
  });
  // A repeated row with an id is still outside coverage, which takes precedence.
  return [...rows, { ...rows.find(({ crimeId }) => crimeId)! }];
}
