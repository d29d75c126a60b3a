import type { Area } from '@crimetrends/sdk';
import type {
  CoverageFile,
  Manifest,
  Pointer,
  ReconciliationFile,
  RevisionsFile,
} from '@crimetrends/sdk/contract';

/** An example area, with the completeness of its figures. */
export interface ExampleArea {
  kind: 'known' | 'partial' | 'notSupplied';
  area: Area;
}

/** A release of the bundle, and what it revised; `revisions` is absent if it cannot be read. */
export interface ReleaseFacts {
  release: string;
  revisions?: RevisionsFile;
}

/** What the pages say about their bundle. */
export interface BundleFacts {
  pointer: Pointer;
  manifest: Manifest;
  coverage: CoverageFile;
  /** Every release in the folder, newest first. */
  releases: ReleaseFacts[];
  /** Absent if the release was built without official tables. */
  reconciliation?: ReconciliationFile;
  /** The local authorities, for readers without script. */
  authorities: { code: string; name: string }[];
  /** At most one of each kind; kinds that the bundle does not have are left out. */
  examples: ExampleArea[];
  /** A postcode in the known example, with the LSOA 2021 it lies in. */
  postcode?: { text: string; area: Area };
}

/** The area of each kind with the most residents, because its name is the best known. */
export function chooseExamples(areas: readonly Area[]): ExampleArea[] {
  const byResidents = areas.toSorted(
    (a, b) => b.populationCensus2021 - a.populationCensus2021 || (a.code < b.code ? -1 : 1),
  );
  return (['known', 'partial', 'notSupplied'] as const).flatMap((kind) => {
    const area = byResidents.find(({ measures }) => measures.crime.kind === kind);
    return area ? [{ kind, area }] : [];
  });
}
