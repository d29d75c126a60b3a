import { CATEGORIES, paths, type AreaRecord } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/** Checks that an area's children lie in it and add up to it. */
export function* childrenFaults({
  release,
  records,
  children,
}: KeptRelease): Generator<BundleFault> {
  // Older releases have no children.
  if (children.size === 0) return;
  for (const record of records.values()) {
    if (record.level === 'lsoa21') continue;
    const fault = (check: BundleFault['check'], sentence: string): BundleFault => ({
      check,
      file: paths.area(release, record.level, record.code),
      sentence: `${record.name}: ${sentence}`,
    });
    const codes = children.get(record.code)?.split(' ') ?? [];
    const found = codes.flatMap((code) => records.get(code) ?? []);
    if (codes.length === 0) yield fault('links', 'has no children.');
    for (const code of codes)
      if (!records.has(code)) yield fault('links', `its child ${code} is no area of the release.`);
    if (new Set(codes).size < codes.length) yield fault('links', 'a child is named twice.');
    // An outcode contains only parts of its LSOAs.
    if (record.level === 'outcode' || found.length < codes.length) continue;
    const stray = found.find(
      ({ parents, force }) =>
        force !== record.code && !Object.values(parents).includes(record.code),
    );
    if (stray) yield fault('links', `its child ${stray.code} does not say that it lies there.`);
    yield* sumFaults(record, found, (sentence) => fault('sums', sentence));
  }
}

function* sumFaults(
  { population, observed, counts }: AreaRecord,
  children: readonly AreaRecord[],
  fault: (sentence: string) => BundleFault,
): Generator<BundleFault> {
  const total = (value: (child: AreaRecord) => number): number =>
    children.reduce((sum, child) => sum + value(child), 0);
  const residents = total((child) => child.population);
  if (residents !== population)
    yield fault(
      `population is ${population}; its ${children.length} children add up to ${residents}.`,
    );
  if (observed.kind !== 'known' || !counts) return;
  for (const [category, { label }] of CATEGORIES.entries()) {
    const sum = total((child) => child.counts?.[category] ?? 0);
    if (sum !== counts[category])
      yield fault(
        `${label} is ${counts[category]}; its ${children.length} children add up to ${sum}.`,
      );
  }
}
