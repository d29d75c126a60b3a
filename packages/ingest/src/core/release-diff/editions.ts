import type { Manifest } from '@crimetrends/sdk/contract';
import { changeOf, differs, type Change } from '../release/revisions/change.js';

/** An edition, a formula or a lookup file that differs. */
export interface EditionChange extends Change<string> {
  /**
   * What changed: a kind of lookup, `codeVersion`, `formula rate`, or the path of a file, whose
   * edition is its sha256.
   */
  what: string;
}

/**
 * Changes of editions, of the code and its formulas, and of lookup files. Street files are compared
 * by month instead.
 */
export function editionChanges(before: Manifest, after: Manifest): EditionChange[] {
  const [was, is] = [editionsOf(before), editionsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((what) => ({ what, ...changeOf(was.get(what), is.get(what)) }))
    .filter(differs);
}

function editionsOf({
  editions,
  codeVersion,
  formulas,
  sources,
  ledger: _,
  ...manifest
}: Manifest): Map<string, string> {
  return new Map([
    ...Object.entries(editions),
    ['codeVersion', codeVersion] as [string, string],
    ...Object.entries(formulas).map(([name, version]): [string, string] => [
      `formula ${name}`,
      version,
    ]),
    ...sources
      .filter(({ id }) => id !== 'police')
      .flatMap(({ files }) =>
        files.map(({ file, sha256 }): [string, string] => [file, `sha256 ${sha256.slice(0, 12)}…`]),
      ),
    ...(manifest.demo ? [['demonstration', 'yes'] as [string, string]] : []),
  ]);
}
