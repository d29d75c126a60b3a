import type { Manifest } from '@crimetrends/sdk/contract';
import { changeOf, differs, type Change } from '../release/revisions/change.js';

/** An edition, a formula or a lookup’s file that is another one now. */
export interface EditionChange extends Change<string> {
  /**
   * What it is the edition of: a kind of lookup, `codeVersion`, `formula rate`, or a file by its
   * path, whose edition is its sha256.
   */
  what: string;
}

/**
 * Editions of geography and census, the code and its formulas, and the lookups’ files. Street files
 * are months, not editions.
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
