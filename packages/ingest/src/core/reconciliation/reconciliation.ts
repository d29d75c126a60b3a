import type { MonthRange, ReconciledPartnership, ReconciledTable } from '@crimetrends/sdk/contract';
import type { KnownForce } from '../input/forces.js';
import type {
  CombinedAuthorities,
  OfficialFigure,
  OfficialFile,
} from '../input/official/official-table.js';
import { isTransport, matchForce, turnedRound } from './force-match.js';
import { comparablePeriods, partsOf } from './official-periods.js';
import type { OurFigures, OurLtla } from './our-figures.js';
import { forceFigures, ltlaFigures } from './period-figures.js';
import { combinedLtlas, partnershipGroups, type PartnershipGroup } from './partnership-groups.js';

/** A release beside official tables, and sentences on tables that were left. */
export interface Reconciliation {
  tables: ReconciledTable[];
  notes: string[];
}

/**
 * Compares a release with every official table that has a period within the series.
 *
 * @param known the forces in the registry, for tables without codes
 * @param asked the only period to compare
 */
export function reconcile(
  files: readonly OfficialFile[],
  ours: OurFigures,
  known: readonly KnownForce[],
  asked?: MonthRange,
): Reconciliation {
  const notes: string[] = [];
  const tables = files.flatMap((file) => {
    const sources = file.tables.flatMap((table) => {
      const periods = comparablePeriods(table, ours.months, asked);
      if (periods.length === 0) notes.push(leftNote(file.file, table, ours.months, asked));
      return periods.map((figures) => ({ table, ...figures }));
    });
    return [...periodsOf(sources)].map((period) => {
      const same = sources.filter((source) => isSame(source.period, period));
      return {
        file: file.file,
        titles: same.map(({ table }) => table.title),
        publisher: same[0]!.table.publisher,
        fraud: same[0]!.table.fraud,
        period,
        ...compared(
          same.flatMap(({ figures }) => figures),
          file.combined,
          period,
          ours,
          known,
        ),
      };
    });
  });
  return { tables, notes };
}

/** Sentences on the tables that have no period within the series. */
export function leftTables(files: readonly OfficialFile[], series: MonthRange): string[] {
  return files.flatMap(({ file, tables }) =>
    tables.flatMap((table) =>
      comparablePeriods(table, series, undefined).length === 0
        ? [leftNote(file, table, series, undefined)]
        : [],
    ),
  );
}

function periodsOf(sources: readonly { period: MonthRange }[]): MonthRange[] {
  return partsOf(sources).sort((a, b) => (a.to > b.to ? -1 : 1));
}

function isSame(a: MonthRange, b: MonthRange): boolean {
  return a.from === b.from && a.to === b.to;
}

function leftNote(
  file: string,
  { sheet, title, figures }: OfficialFile['tables'][number],
  series: MonthRange,
  asked: MonthRange | undefined,
): string {
  const parts = partsOf(figures);
  const has =
    parts.length === 0
      ? 'no figure'
      : `figures for ${parts[0]!.from} to ${parts.at(-1)!.to}` +
        (parts.length > 1 ? ` in ${parts.length} parts` : '');
  const wanted =
    asked === undefined
      ? `12 months within the series, which is ${series.from} to ${series.to}`
      : `${asked.from} to ${asked.to} within the series, which is ${series.from} to ${series.to}`;
  return `Left ${file}${sheet === undefined ? '' : ` › ${sheet}`} (${title}): it has ${has}, and not ${wanted}.`;
}

type Compared = Pick<ReconciledTable, 'forces' | 'partnerships' | 'uncompared' | 'elsewhere'>;

function compared(
  figures: readonly OfficialFigure[],
  combined: readonly CombinedAuthorities[],
  period: MonthRange,
  ours: OurFigures,
  known: readonly KnownForce[],
): Compared {
  const result: Compared = { forces: [], partnerships: [], uncompared: [], elsewhere: 0 };
  for (const figure of figures) {
    if (figure.partnership) continue;
    const { force, count, note } = figure;
    const own = matchForce(force, ours.forces, known);
    if (!own && !isTransport(force)) result.elsewhere += 1;
    if (!own && !isTransport(force)) continue;
    // A workbook gives a force twice: beside the others, and above its partnerships.
    if (own && result.forces.some(({ code }) => code === own.code)) continue;
    if (own && count !== undefined)
      result.forces.push({
        code: own.code,
        name: own.name,
        official: count,
        ...forceFigures(own, period, ours.months),
        ...(note !== undefined && { note }),
      });
    else if (!result.uncompared.some(({ name }) => name === force.name))
      result.uncompared.push({
        name: force.name,
        ...(count !== undefined && { official: count }),
        reason: own ? 'noFigure' : 'transport',
      });
  }
  comparePartnerships(
    figures.filter(({ partnership }) => partnership !== undefined),
    combined,
    period,
    ours,
    known,
    result,
  );
  result.forces.sort((a, b) => (a.code < b.code ? -1 : 1));
  result.uncompared.sort((a, b) => (a.name < b.name ? -1 : 1));
  result.partnerships.sort((a, b) => (a.ltlas[0]! < b.ltlas[0]! ? -1 : 1));
  return result;
}

function comparePartnerships(
  figures: readonly OfficialFigure[],
  combined: readonly CombinedAuthorities[],
  period: MonthRange,
  ours: OurFigures,
  known: readonly KnownForce[],
  result: Compared,
): void {
  const ltlasOf = ({ force, partnership }: OfficialFigure): readonly string[] => {
    if (partnership?.ltla !== undefined) return [partnership.ltla];
    const listed = combinedLtlas(combined, partnership!.name);
    if (listed.length > 0) return listed;
    const own = matchForce(force, ours.forces, known);
    const named = ours.ltlas.find(
      (ltla) => ltla.force === own?.code && isNamed(ltla, partnership!.name),
    );
    return named ? [named.code] : [];
  };
  const hasMonths = (force: OfficialFigure['force']): boolean => {
    const own = matchForce(force, ours.forces, known);
    return own !== undefined && forceFigures(own, period, ours.months).monthsSupplied > 0;
  };
  for (const group of partnershipGroups(figures, ltlasOf)) {
    const row = partnershipRow(group, period, ours);
    if (row && row.monthsSupplied > 0) result.partnerships.push(row);
    else if (row || !hasMonths(group.figures[0]!.force)) result.elsewhere += 1;
    else
      for (const { partnership, count } of group.figures)
        result.uncompared.push({
          name: partnership!.name,
          ...(count !== undefined && { official: count }),
          reason: isOfNoAuthority(partnership!.name)
            ? 'unassigned'
            : count === undefined
              ? 'noFigure'
              : 'notInRelease',
        });
  }
}

function partnershipRow(
  { figures, ltlas }: PartnershipGroup,
  period: MonthRange,
  { ltlas: own, months }: OurFigures,
): ReconciledPartnership | undefined {
  const found = ltlas.flatMap((code) => own.find((ltla) => ltla.code === code) ?? []);
  if (found.length === 0 || found.length < ltlas.length) return undefined;
  let official = 0;
  for (const { count } of figures) {
    if (count === undefined) return undefined;
    official += count;
  }
  const { force } = found[0]!;
  return {
    name: found.map(({ name }) => turnedRound(name)).join('; '),
    ltlas,
    ...(force !== undefined && found.every((ltla) => ltla.force === force) && { force }),
    official,
    ...ltlaFigures(found, period, months),
  };
}

function isNamed({ name }: OurLtla, partnership: string): boolean {
  const same = (text: string): string =>
    turnedRound(text)
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[^a-z]+/g, ' ')
      .trim();
  return same(name) === same(partnership);
}

/** Whether a line is for crimes of a force that no authority is given, or of an airport. */
function isOfNoAuthority(partnership: string): boolean {
  return /^unassigned\b|\bairport$/i.test(partnership);
}
