import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  addMonths,
  CONTRACT_VERSION,
  LEDGER_BUCKETS,
  paths,
  type Manifest,
} from '@crimetrends/sdk/contract';
import { pointerText, pointerTo } from '../src/core/publication/pointer-move.js';
import { freshFolder } from './england/fresh-folder.js';

/** What a small bundle may say otherwise. */
export interface SmallBundle {
  releases: readonly string[];
  demo?: boolean;
  /** Files of each release besides the manifest: name → text. */
  files?: Readonly<Record<string, string>>;
}

/** Twenty files that look like areas. */
const AREAS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `areas/lsoa21/E019000${String(index + 10)}.json`,
    `{"code":"E019000${index + 10}","kind":"known","counts":[${'7,'.repeat(index + 20)}7]}\n`,
  ]),
);

/**
 * A bundle whose releases are whole by their checksums, small enough to be sent in a moment.
 * latest.json names the last.
 */
export function smallBundle({ releases, demo = true, files = AREAS }: SmallBundle): string {
  const bundle = freshFolder();
  for (const release of releases) writeRelease(bundle, manifestOf(release, demo), files);
  writeFileSync(
    join(bundle, paths.pointer()),
    pointerText(pointerTo(manifestOf(releases.at(-1)!, demo))),
  );
  return bundle;
}

/** Writes a release with its checksums. */
export function writeRelease(
  bundle: string,
  manifest: Manifest,
  files: Readonly<Record<string, string>> = AREAS,
): void {
  const root = paths.release(manifest.release);
  const all = { ...files, 'manifest.json': `${JSON.stringify(manifest)}\n` };
  const sums = Object.entries(all)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
    .join('');
  for (const [name, text] of Object.entries({ ...all, SHA256SUMS: sums })) {
    const path = join(bundle, root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The manifest of a release in which nothing was read. */
export function manifestOf(release: string, demo = true): Manifest {
  const [to] = release.split('.') as [string];
  const nothing = Object.fromEntries(
    ['read', ...LEDGER_BUCKETS, 'recodedSplit', 'recodedMerge'].map((name) => [name, 0]),
  ) as Manifest['ledger'];
  return {
    contract: CONTRACT_VERSION,
    release,
    window: { from: addMonths(to, -11), to },
    months: { from: addMonths(to, -35), to },
    ...(demo && { demo: true as const }),
    codeVersion: '0.0.0',
    formulas: {},
    editions: {},
    areas: {},
    ledger: nothing,
    sources: [],
    notes: [],
  };
}
