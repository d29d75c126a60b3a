import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MonthRange } from '@crimetrends/sdk/contract';
import type { DemoFile } from './demo-file.js';
import { writeNationalData } from './national/national-data.js';
import { makeWorld, type DemoTruth } from './world/world.js';

/** Options of the demonstration data. */
export interface DemoOptions {
  /** Folder to write into. It is created if missing; files of the same name are replaced. */
  out: string;
  /** Any whole number; the same seed gives the same bytes. Default 1. */
  seed?: number;
  /** Months of police data up to `lastMonth`. Default 36. */
  months?: number;
  /** Default 2025-12. */
  lastMonth?: string;
  /**
   * The volume of the real nation in place of the miniature: 43 forces, 35,672 LSOAs, 2.3 million
   * postcodes.
   */
  national?: boolean;
  /**
   * Street rows a month over all forces. Default about 1,600 (fewer once a force falls silent);
   * national about 500,000.
   */
  rowsPerMonth?: number;
  /** Called with a sentence as each part is written. */
  onProgress?: (sentence: string) => void;
}

/** What was written. */
export interface DemoSummary {
  out: string;
  months: MonthRange;
  files: number;
  bytes: number;
  /** Street rows written, over all forces and vintages. */
  streetRows: number;
  /** As in `expected.json`; absent for the national volume. */
  truth?: DemoTruth;
}

/**
 * Writes demonstration input in the publishers' own layouts: a miniature England with every trap of
 * the method, and `expected.json` with what a build must find in it.
 *
 * @example
 * import { writeDemoData } from './demo/demo-data.js';
 * const { truth } = await writeDemoData({ out: '.demo/input', seed: 1 });
 */
export async function writeDemoData(options: DemoOptions): Promise<DemoSummary> {
  const {
    out,
    seed = 1,
    months = 36,
    lastMonth = '2025-12',
    rowsPerMonth,
    onProgress = () => {},
  } = options;
  if (options.national) {
    const { range, ...written } = await writeNationalData({
      out,
      seed,
      months,
      lastMonth,
      rowsPerMonth: rowsPerMonth ?? 500_000,
      onProgress,
    });
    return { out, months: range, ...written };
  }
  const world = await makeWorld({
    seed,
    months,
    lastMonth,
    ...(rowsPerMonth !== undefined && { rowsPerMonth }),
  });
  let bytes = 0;
  for (const file of world.files) bytes += await writeDemoFile(out, file);
  onProgress(`${world.files.length} files written to ${out}.`);
  return {
    out,
    months: world.range,
    files: world.files.length,
    bytes,
    streetRows: world.streetRows,
    truth: world.truth,
  };
}

async function writeDemoFile(out: string, { path, content }: DemoFile): Promise<number> {
  const target = join(out, path);
  await mkdir(dirname(target), { recursive: true });
  const bytes = Buffer.from(content as string);
  await writeFile(target, bytes);
  return bytes.length;
}
