import { CONTRACT_VERSION, type RevisionsFile } from '@crimetrends/sdk/contract';
import { sample } from '../../findings.js';
import { numberText } from '../../number-text.js';
import { revisedMonths, type LedgerSide } from './revised-months.js';
import { REVISION_WORDS } from './revision-words.js';

/** The release before another in the bundle: none, one that can be compared, or one that cannot. */
export type PreviousRelease =
  | { kind: 'first' }
  | { kind: 'notComparable'; release: string }
  | ({ kind: 'release'; release: string } & LedgerSide);

/** Makes `revisions.json`: what changed since the previous release. */
export function revisionsOf(
  after: LedgerSide & { release: string },
  previous: PreviousRelease,
): RevisionsFile {
  const { release } = after;
  if (previous.kind !== 'release' || !previous.ledger.files.every(({ digests }) => digests)) {
    return {
      contract: CONTRACT_VERSION,
      release,
      comparedWith:
        previous.kind === 'first' ? previous : { kind: 'notComparable', release: previous.release },
      months: [],
    };
  }
  const months = revisedMonths(previous, after).map(
    ({
      revision: kind,
      buckets: _,
      lsoasChanged: __,
      fileBefore: ___,
      fileAfter: ____,
      ...month
    }) => ({ ...month, kind }),
  );
  return {
    contract: CONTRACT_VERSION,
    release,
    comparedWith: { kind: 'release', release: previous.release },
    months,
  };
}

/** Lines of the build's report on revisions. */
export function revisionLines({ comparedWith, months }: RevisionsFile): string[] {
  if (comparedWith.kind === 'first')
    return ['No earlier release lies in the bundle, so nothing is revised.'];
  if (comparedWith.kind === 'notComparable')
    return [`Not compared with ${comparedWith.release}, which cannot be read or holds no digests.`];
  const kinds = [...new Set(months.map(({ kind }) => kind))];
  return [
    `Months revised since ${comparedWith.release}${months.length === 0 ? ': none' : ''}`,
    ...kinds.map((kind) => {
      const own = months.filter((month) => month.kind === kind);
      return `  ${numberText(own.length)} ${REVISION_WORDS[kind]}: ${sample(own.map(monthWords), 4)}`;
    }),
  ];
}

function monthWords({
  force,
  month,
  rowsBefore,
  rowsAfter,
}: RevisionsFile['months'][number]): string {
  const rows =
    rowsBefore === undefined || rowsAfter === undefined || rowsBefore === rowsAfter
      ? ''
      : ` (${numberText(rowsBefore)} → ${numberText(rowsAfter)} rows)`;
  return `${force} ${month}${rows}`;
}
