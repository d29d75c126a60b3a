import { BOUNDARY_SCOPES, type BoundaryFile, type DrawnLevel } from '@crimetrends/sdk/contract';
import { sample, type Finding } from '../../findings.js';
import type { AreaOfLsoas } from '../area.js';
import type { Geography } from '../geography.js';
import { newestFirst } from '../../input/editions.js';
import type { BoundaryCollection } from './collection.js';
import { draw } from './drawing.js';
import { numbered } from '../../number-text.js';

/** A boundary file without the name of its release. */
export type DrawnFile = Omit<BoundaryFile, 'contract' | 'release'>;

/** The maps of a release, with findings and the collections they were drawn from. */
export interface DrawnBoundaries {
  files: DrawnFile[];
  findings: Finding[];
  used: BoundaryCollection[];
}

/** A publisher's edition of a level: all its files, newest edition first. */
interface Edition {
  name: string;
  collections: BoundaryCollection[];
}

/**
 * Draws the areas of each level that has boundaries: wards and LSOAs within their LTLA, LTLAs and
 * police force areas within the nation. Areas are matched by code. Each map uses one edition, the
 * one with most of its areas or the newer of two, because borders of two editions do not meet.
 */
export function boundaryFiles(
  { areas }: Geography,
  collections: readonly BoundaryCollection[],
): DrawnBoundaries {
  const drawn: DrawnBoundaries = { files: [], findings: [], used: [] };
  for (const [level, scope] of Object.entries(BOUNDARY_SCOPES) as [
    DrawnLevel,
    'ltla' | 'nation',
  ][]) {
    const editions = editionsOf(collections.filter(({ found }) => found.layout.level === level));
    if (editions.length === 0) continue;
    const own = areas.filter((area) => area.level === level);
    const before = drawn.files.length;
    for (const [within, members] of membersByParent(own, scope))
      drawFile(level, within, members, editions, drawn);
    drawn.findings.push(...matchFindings(level, own, editions, drawn.files.slice(before)));
  }
  return drawn;
}

function editionsOf(collections: readonly BoundaryCollection[]): Edition[] {
  const order = newestFirst(collections.map(({ found }) => found)).map(({ file }) => file);
  const editions = new Map<string, BoundaryCollection[]>();
  for (const collection of [...collections].sort(
    (a, b) => order.indexOf(a.found.file) - order.indexOf(b.found.file),
  )) {
    const { edition } = collection.found.layout;
    editions.set(edition, [...(editions.get(edition) ?? []), collection]);
  }
  return [...editions].map(([name, files]) => ({ name, collections: files }));
}

function membersByParent(
  areas: readonly AreaOfLsoas[],
  scope: 'ltla' | 'nation',
): Map<string, AreaOfLsoas[]> {
  const members = new Map<string, AreaOfLsoas[]>();
  for (const area of areas) {
    const parent = area.parents[scope];
    if (parent !== undefined) members.set(parent, [...(members.get(parent) ?? []), area]);
  }
  return members;
}

function drawFile(
  level: DrawnLevel,
  within: string,
  members: readonly AreaOfLsoas[],
  editions: readonly Edition[],
  drawn: DrawnBoundaries,
): void {
  const holding = ({ collections }: Edition, code: string): BoundaryCollection | undefined =>
    collections.find(({ polygons }) => polygons.has(code));
  const matched = editions.map(
    (edition) => members.filter(({ code }) => holding(edition, code)).length,
  );
  const most = Math.max(...matched);
  if (most === 0) return;
  const edition = editions[matched.indexOf(most)]!;
  const found = members.flatMap(({ code }) => {
    const collection = holding(edition, code);
    return collection ? [{ code, collection }] : [];
  });
  const { paths, ...sheet } = draw(
    new Map(found.map(({ code, collection }) => [code, collection.polygons.get(code)!])),
  );
  drawn.files.push({
    level,
    within,
    edition: edition.name,
    ...sheet,
    areas: [...paths].map(([code, path]) => ({ code, path })),
    withoutBoundary: members.map(({ code }) => code).filter((code) => !paths.has(code)),
  });
  for (const { collection } of found)
    if (!drawn.used.includes(collection)) drawn.used.push(collection);
}

function matchFindings(
  level: DrawnLevel,
  own: readonly AreaOfLsoas[],
  editions: readonly Edition[],
  files: readonly DrawnFile[],
): Finding[] {
  const codes = new Set(own.map(({ code }) => code));
  const given = new Set(
    editions.flatMap(({ collections }) =>
      collections.flatMap(({ polygons }) => [...polygons.keys()]),
    ),
  );
  const strange = [...given].filter((code) => !codes.has(code)).sort();
  const without = files.flatMap(({ withoutBoundary }) => withoutBoundary);
  const parts = [
    ...(strange.length > 0
      ? [
          `${numbered(strange.length, `of ${given.size} {is|are}`)} of no area of this release (${sample(strange)})`,
        ]
      : []),
    ...(without.length > 0
      ? [
          `${numbered(without.length, '{area beside them has|areas beside them have}')} none (${sample(without)})`,
        ]
      : []),
  ];
  return parts.length === 0
    ? []
    : [
        {
          level: 'note',
          check: 'boundariesUnmatched',
          sentence:
            `Boundaries of level ${level} (${editions.map(({ name }) => name).join(', ')}): ` +
            `${parts.join('; ')}. Boundaries of the edition that the lookups have would fit.`,
        },
      ];
}
