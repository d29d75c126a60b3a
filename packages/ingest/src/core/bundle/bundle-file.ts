import * as z from 'zod/mini';
import type { BundleFault } from './bundle-fault.js';
import { FILE_KINDS, kindOfPath, type FileKind, type FileOfKind } from './file-kinds.js';
import type { FileOnDisk } from './file-on-disk.js';

/** A file of a release, read by the contract; `unknown` where this version knows no such path. */
export type BundleFile = FileOfKind | { kind: 'unknown' };

// Compiled once: a release has some 60,000 files, and the interpreted schemas took twice as long.
const READERS = Object.fromEntries(
  Object.entries(FILE_KINDS).map(([kind, { schema }]) => [kind, z.compile<z.ZodMiniType>(schema)]),
) as Record<FileKind, z.ZodMiniType>;

/** Reads a file by the schema of its kind. Gives the fault where the contract refuses it. */
export function readBundleFile(
  release: string,
  { path, text }: Pick<FileOnDisk, 'path' | 'text'>,
): BundleFile | { fault: BundleFault } {
  const found = kindOfPath(release, path);
  if (!found) return { kind: 'unknown' };
  const fault = (sentence: string): { fault: BundleFault } => ({
    fault: { check: 'contract', file: path, sentence },
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fault(`is not valid JSON (${(error as Error).message}).`);
  }
  try {
    const content = READERS[found.kind].parse(json);
    return { kind: found.kind, ...found.parts, content } as BundleFile;
  } catch (error) {
    return fault(`does not parse by the contract${whereIn(json, error)}.`);
  }
}

// zod/mini writes no messages, so say where parsing stopped and what was found there.
function whereIn(json: unknown, error: unknown): string {
  const [issue] = (error as { issues?: { path?: PropertyKey[] }[] }).issues ?? [];
  if (!issue?.path) return ` (${(error as Error).message.split('\n')[0]})`;
  let found = json;
  for (const key of issue.path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60);
  return ` at ${issue.path.map(String).join('.') || 'its top'}: found ${shown}`;
}
