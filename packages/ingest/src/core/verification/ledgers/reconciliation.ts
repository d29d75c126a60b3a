import { paths, type ReconciledTable } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import { isInSeries, type OurFigures } from '../../reconciliation/our-figures.js';
import { forceFigures, ltlaFigures } from '../../reconciliation/period-figures.js';
import { figuresOfRelease } from '../../reconciliation/release-figures.js';
import type { KeptRelease } from '../kept-release.js';

/**
 * Checks the release's own figures beside official tables against coverage.json and the areas'
 * files. The official figures themselves are in no other file of the release.
 */
export function* reconciliationFaults({
  release,
  reconciliation,
  coverage,
  records,
}: KeptRelease): Generator<BundleFault> {
  if (!reconciliation || !coverage) return;
  const fault = (sentence: string): BundleFault => ({
    check: 'ledger',
    file: paths.reconciliation(release),
    sentence,
  });
  if (reconciliation.release !== release) yield fault(`is of release ${reconciliation.release}.`);
  const ours = figuresOfRelease(coverage, records.values());
  for (const table of reconciliation.tables) {
    const span = `${table.period.from} to ${table.period.to}`;
    if (isInSeries(table.period, ours.months))
      for (const sentence of tableFaults(table, ours)) yield fault(`${span}, ${sentence}`);
    else yield fault(`${span} is not within the series.`);
  }
}

function* tableFaults(
  { period, forces, partnerships }: ReconciledTable,
  ours: OurFigures,
): Generator<string> {
  for (const { code, name, recorded, placed, inArea, monthsSupplied } of forces) {
    const own = ours.forces.find((force) => force.code === code);
    const right = own && forceFigures(own, period, ours.months);
    yield* differing(name, { recorded, placed, inArea, monthsSupplied }, right);
  }
  for (const { name, ltlas, placed, monthsSupplied } of partnerships) {
    const found = ltlas.flatMap((code) => ours.ltlas.find((ltla) => ltla.code === code) ?? []);
    const right =
      found.length === ltlas.length ? ltlaFigures(found, period, ours.months) : undefined;
    yield* differing(name, { placed, monthsSupplied }, right);
  }
}

function* differing<Figures extends Record<string, number | undefined>>(
  name: string,
  found: Figures,
  right: { [Key in keyof Figures]?: number | undefined } | undefined,
): Generator<string> {
  if (!right) yield `${name}: the release has no such place.`;
  else
    for (const key of Object.keys(found))
      if (found[key] !== right[key])
        yield `${name}: ${key} is ${found[key] ?? 'absent'}; the release has ${right[key] ?? 'none'}.`;
}
