import type { Manifest, Pointer } from '@crimetrends/sdk/contract';

/** A file of the release on disk, its sha256 checked against SHA256SUMS. */
export interface CheckedFile {
  /** Path below the bundle's base. */
  path: string;
  bytes: number;
  sha256: string;
}

/** A complete release on disk. */
export interface CheckedRelease {
  release: string;
  manifest: Manifest;
  /** The text of SHA256SUMS, which is sent last. */
  sums: string;
  /** Every other file. */
  files: readonly CheckedFile[];
}

/** What a target holds before anything is sent. */
export interface TargetState {
  pointer?: Pointer;
  /** Manifest of the release that the pointer names. */
  named?: Manifest;
  /** SHA256SUMS of the release to publish, if it is there: it is sent after every file it lists. */
  sums?: string;
}

/**
 * Why a release must not be published here, as a sentence without the target's name; `undefined`
 * where it may be.
 */
export function conflictOf(
  { release, manifest, sums }: CheckedRelease,
  state: TargetState,
): string | undefined {
  if (state.named && state.named.demo !== manifest.demo) {
    return (
      `its latest.json names release ${state.named.release} of ${kind(state.named)}; this bundle ` +
      `holds ${kind(manifest)}. Publish to another folder or prefix.`
    );
  }
  if (state.named && (state.named.subset === undefined) !== (manifest.subset === undefined)) {
    return (
      `its latest.json names ${extent(state.named)}; this is ${extent(manifest)}. Publish to ` +
      'another folder or prefix.'
    );
  }
  if (state.sums !== undefined && state.sums !== sums) {
    return (
      `it holds another release ${release}, whole and with other figures. A published release ` +
      'never changes: build into the bundle that was published from, and the build becomes ' +
      `${nextCorrection(release)}.`
    );
  }
  return undefined;
}

function kind({ demo }: Manifest): string {
  return demo ? 'demonstration data' : 'real figures';
}

function extent({ release, subset }: Manifest): string {
  return subset ? `a pack of ${subset.outcodes.join(', ')}` : `the whole release ${release}`;
}

function nextCorrection(release: string): string {
  const [month, correction = '1'] = release.split('.');
  return `${month}.${Number(correction) + 1}`;
}

/** The file names listed in SHA256SUMS. */
export function listedIn(sums: string): string[] {
  return sums
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(66));
}
