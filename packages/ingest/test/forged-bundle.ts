import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaDetail, AreaFile } from '@crimetrends/sdk/contract';
import { beforeEach } from 'vitest';
import { verifyRelease, type Verification } from '../src/core/verification/verification.js';
import { pointerOnDisk, releaseFiles } from '../src/shell/release/release-files.js';
import { england } from './england/england.js';
import { freshFolder } from './england/fresh-folder.js';

/** A pack in which tests can write anything. */
export type ForgedPack = AreaFile & {
  areas: (AreaDetail & {
    counts: number[];
    crimeByMonth: (number | null)[];
    countsByMonth: (number | null)[][];
  })[];
};

/** A copy of the sound bundle for each test of a file. */
export interface ForgedBundle {
  folder(): string;
  /** A file of its release. */
  at(below: string): string;
  verify(): Verification;
  /** Changes a file's JSON and its checksum in SHA256SUMS, as a forger would. */
  forge<T = ForgedPack>(below: string, change: (content: T) => void): void;
}

const RELEASE = '2025-12';

export function forgedBundle(): ForgedBundle {
  let folder: string;
  beforeEach(() => {
    folder = freshFolder();
    cpSync(england().bundle, folder, { recursive: true });
  });
  const at = (below: string): string => join(folder, 'releases', RELEASE, below);
  return {
    folder: () => folder,
    at,
    verify: () => verifyRelease(RELEASE, releaseFiles(folder, RELEASE), pointerOnDisk(folder)),
    forge: <T>(below: string, change: (content: T) => void) => {
      const content = JSON.parse(readFileSync(at(below), 'utf8')) as T;
      change(content);
      const text = `${JSON.stringify(content)}\n`;
      writeFileSync(at(below), text);
      const sums = readFileSync(at('SHA256SUMS'), 'utf8');
      writeFileSync(
        at('SHA256SUMS'),
        sums.replace(
          new RegExp(`^.{64}  ${below}$`, 'm'),
          `${createHash('sha256').update(text).digest('hex')}  ${below}`,
        ),
      );
    },
  };
}

export function checksOf({ faults }: Verification): string[] {
  return [...new Set(faults.map(({ check }) => check))];
}

export function sentences({ faults }: Verification): string[] {
  return faults.map(({ file, sentence }) => `${file}: ${sentence}`);
}
