import { censusColumns, findCensusTable, type KnownCensusTable } from './census-table.js';
import type { Columns, Recogniser } from './columns.js';
import { recognised, type Recognised } from './layout.js';

const LSOA = /^[EW]01\d{6}$/;

/**
 * Recognisers of census tables and population estimates by LSOA. A table of another level or
 * subject is `censusOther`.
 */
export function census(tables: readonly KnownCensusTable[]): readonly Recogniser[] {
  return [
    workday,
    (c) => table(c, tables),
    (c) => (c.has('geography code') ? recognised('censusOther') : undefined),
    midYear,
  ];
}

function table(c: Columns, tables: readonly KnownCensusTable[]): Recognised | undefined {
  const lsoa21 = c.named('geography code');
  const found = censusColumns(c.all);
  const known = found && findCensusTable(tables, found);
  // The census service packs one table at every level with the same columns; only the codes show
  // the level.
  if (!known || !lsoa21 || !LSOA.test(c.first(lsoa21) ?? '')) return undefined;
  const categories = found.categories.filter(({ name }) => !known.without?.includes(name));
  const parts = categories.map(
    ({ column }, index) => [`c${String(index + 1).padStart(2, '0')}`, column] as const,
  );
  const layout = recognised('census', c.first(c.named('date')) ?? '', {
    lsoa21,
    total: found.total,
    ...Object.fromEntries(parts),
  });
  return {
    ...layout,
    table: {
      id: known.id,
      title: known.title,
      of: known.of,
      categories: categories.map(({ name }) => name),
    },
  };
}

/**
 * Workday population. Table WD102EW of 2011 has the same columns as QS102EW, the residents, so here
 * alone the file's name decides.
 */
function workday(c: Columns): Recognised | undefined {
  const column =
    c.like(/workday population\b/i) ??
    (/wd102ew/i.test(c.file) ? c.like(/^(Area\/)?Population Density: All /i) : undefined);
  const code = c.named('geography code', 'lsoa21cd', 'lsoa11cd');
  if (!column || !code || !LSOA.test(c.first(code) ?? '')) return undefined;
  const vintage = /(\d\d)cd$/i.exec(code)?.[1];
  const year = c.first(c.named('date')) ?? (vintage === undefined ? '' : `20${vintage}`);
  return recognised('workdayPopulation', year, {
    [year === '2011' ? 'lsoa11' : 'lsoa21']: code,
    total: column,
  });
}

/**
 * Mid-year estimates by LSOA 2021: one year's sheet with a total, or the sheet of densities with
 * several years.
 */
function midYear(c: Columns): Recognised | undefined {
  const lsoa21 = c.named('LSOA 2021 Code', 'lsoa21cd');
  if (!lsoa21) return undefined;
  const years = c.all
    .flatMap((column) => /^Mid-(20\d\d): Population$/i.exec(column.trim())?.[1] ?? [])
    .sort();
  const newest = years.at(-1);
  if (newest !== undefined)
    return recognised('midYearEstimate', newest, {
      lsoa21,
      total: c.named(`Mid-${newest}: Population`),
    });
  const total = c.named('Total', 'All ages');
  if (!total || !c.like(/^[FM] ?\d/)) return undefined;
  // A sheet for one year says its year only in its name and title.
  return recognised('midYearEstimate', /mid[-_ ]?(20\d\d)/i.exec(c.file)?.[1] ?? '', {
    lsoa21,
    total,
  });
}
