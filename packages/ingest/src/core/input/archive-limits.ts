import { IngestError } from '../ingest-error.js';

/** A ZIP's directory entry for one of its files. */
export interface ListedMember {
  name: string;
  bytes: number;
  packedBytes: number;
  /** Compression method by its number in the ZIP format. */
  method: number;
  isEncrypted: boolean;
}

// The street files of data.police.uk reach 22:1. A member that claims more than 200:1 is a bomb,
// not a table.
const LARGEST_RATIO = 200;
// Some small tables are mostly commas.
const SMALL_BYTES = 65_536;
// The police archive of every month since 2010-12 unpacks to about 40 GB and holds about 24,000
// files.
const LARGEST_ARCHIVE_BYTES = 100_000_000_000;
const MOST_MEMBERS = 100_000;
const STORED = 0;
const DEFLATED = 8;

/**
 * Throws `refusedArchive` where a ZIP cannot or should not be read, judging by its directory alone.
 */
export function checkMembers(
  label: string,
  archiveBytes: number,
  members: readonly ListedMember[],
): void {
  if (members.length > MOST_MEMBERS) {
    refuse(
      label,
      `lists ${members.length} files; the largest police archive has some 24,000. Unpack what ` +
        'you need and put that in its place.',
    );
  }
  const names = new Set<string>();
  for (const member of members) {
    checkMember(`${label} › ${member.name}`, member);
    if (names.has(member.name))
      refuse(
        `${label} › ${member.name}`,
        'stands in the ZIP more than once, so nobody can tell which is meant. Unpack it and ' +
          'put the right file in its place.',
      );
    names.add(member.name);
  }
  const sum = (part: 'bytes' | 'packedBytes'): number =>
    members.reduce((total, member) => total + member[part], 0);
  if (sum('packedBytes') > archiveBytes) {
    refuse(
      label,
      `its files claim ${sum('packedBytes')} packed bytes, but the ZIP has ${archiveBytes}: ` +
        'they share the same bytes, as a ZIP bomb’s do. Remove it, and ask where it came from.',
    );
  }
  if (sum('bytes') > LARGEST_ARCHIVE_BYTES) {
    refuse(
      label,
      `claims to unpack to ${gigabytes(sum('bytes'))} GB; the limit is ` +
        `${gigabytes(LARGEST_ARCHIVE_BYTES)} GB. If it is meant to be so large, unpack it ` +
        'yourself and put the folder in its place.',
    );
  }
}

function checkMember(
  file: string,
  { bytes, packedBytes, method, isEncrypted }: ListedMember,
): void {
  if (isEncrypted)
    refuse(file, 'is encrypted. Unpack it with its password and put the file in its place.');
  if (method !== STORED && method !== DEFLATED) {
    refuse(
      file,
      `is packed by method ${method} of the ZIP format; this program reads deflate (8) and ` +
        'stored (0). Unpack the ZIP and put the folder in its place.',
    );
  }
  if (bytes > packedBytes * LARGEST_RATIO + SMALL_BYTES) {
    refuse(
      file,
      `claims to unpack from ${packedBytes} to ${bytes} bytes; no table packs tighter than ` +
        `${LARGEST_RATIO} to 1, so it was not opened. Remove it or fetch it again.`,
    );
  }
}

function refuse(file: string, sentence: string): never {
  throw new IngestError('refusedArchive', `${file}: ${sentence}`, file);
}

function gigabytes(bytes: number): number {
  return Math.round(bytes / 1e9);
}
