import type { KnownForce } from '../src/core/input/forces.js';
import type {
  OfficialFigure,
  OfficialFile,
  OfficialTable,
} from '../src/core/input/official/official-table.js';
import type { OurFigures, Series } from '../src/core/reconciliation/our-figures.js';

const MONTHS = { from: '2023-01', to: '2025-12' };
export const YEAR = { from: '2024-04', to: '2025-03' };
export const KNOWN: KnownForce[] = [
  { slug: 'city-of-london', name: 'City of London Police', pfa: 'E23000034' },
];

/** A series whose 12 months from 2024-04 add up to `year`. */
function series(year: number, gap?: number): Series {
  return Array.from({ length: 36 }, (_, month) => {
    if (month === gap) return null;
    return month === 15 ? year - 11 * Math.floor(year / 12) : Math.floor(year / 12);
  });
}

export const OURS: OurFigures = {
  months: MONTHS,
  forces: [
    {
      code: 'E23000026',
      slug: 'bedfordshire',
      name: 'Bedfordshire Police',
      recorded: series(53_057),
      placed: series(50_690),
      inArea: series(50_290),
    },
    {
      code: 'E23000034',
      slug: 'city-of-london',
      name: 'City of London Police',
      recorded: series(9000, 20),
      placed: series(8000, 20),
      inArea: series(8100, 20),
    },
  ],
  ltlas: [
    { code: 'E06000032', name: 'Luton', force: 'E23000026', placed: series(18_900) },
    { code: 'E06000055', name: 'Bedford', force: 'E23000026', placed: series(15_700) },
    { code: 'E06000056', name: 'Central Bedfordshire', force: 'E23000026', placed: series(15_690) },
    { code: 'E09000001', name: 'City of London', force: 'E23000034', placed: series(8100, 20) },
  ],
};

export const forceFigure = (name: string, count?: number, code?: string): OfficialFigure => ({
  period: YEAR,
  force: { name, ...(code !== undefined && { code }) },
  ...(count !== undefined && { count }),
  line: 8,
});

export const partnership = (name: string, count: number, ltla?: string): OfficialFigure => ({
  ...forceFigure('Bedfordshire', count, 'E23000026'),
  partnership: { name, ...(ltla !== undefined && { ltla }) },
});

export function file(
  figures: OfficialFigure[],
  more: Partial<OfficialTable> = {},
  combined: OfficialFile['combined'] = [],
): OfficialFile {
  return {
    file: 'tables.xlsx',
    bytes: 1,
    sha256: 'x',
    rows: figures.length,
    tables: [
      { sheet: 'P1', title: 'Table P1', publisher: 'ons', fraud: 'column', figures, ...more },
    ],
    combined,
  };
}
