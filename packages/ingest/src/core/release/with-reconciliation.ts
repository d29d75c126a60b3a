import { CONTRACT_VERSION, type ReconciledTable } from '@crimetrends/sdk/contract';
import type { KnownForce } from '../input/forces.js';
import type { OfficialFile } from '../input/official/official-table.js';
import { reconcile } from '../reconciliation/reconciliation.js';
import { figuresOfRelease } from '../reconciliation/release-figures.js';
import type { ReleaseContent } from './release-plan.js';

/** Adds the comparison with official tables to a release, where there are any for its series. */
export function withReconciliation(
  contentOf: (release: string) => ReleaseContent,
  official: readonly OfficialFile[],
  known: readonly KnownForce[],
): (release: string) => ReleaseContent {
  if (official.length === 0) return contentOf;
  let tables: ReconciledTable[] | undefined;
  return (release) => {
    const content = contentOf(release);
    const { months, coverage: forces, records } = content;
    tables ??= reconcile(official, figuresOfRelease({ months, forces }, records), known).tables;
    return tables.length === 0
      ? content
      : { ...content, reconciliation: { contract: CONTRACT_VERSION, release, tables } };
  };
}
