import { LEDGER_BUCKETS, paths, type Ledger } from '@crimetrends/sdk/contract';
import { addLedgers } from '../../police/ledger.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';
import { coverageFaults } from './coverage.js';
import { outcomeLedgerFaults } from './outcome-ledger.js';

/**
 * Checks that every row is in one bucket, that files add up to the total, and that no more
 * incidents are shown than counted.
 */
export function* ledgerFaults(kept: KeptRelease): Generator<BundleFault> {
  const { ledger, manifest, coverage, release } = kept;
  const file = paths.ledger(release);
  const fault = (sentence: string, at = file): BundleFault => ({
    check: 'ledger',
    file: at,
    sentence,
  });
  if (!ledger) {
    yield fault('is missing or cannot be read, so no row can be accounted for.');
    return;
  }
  for (const entry of ledger.files) yield* bucketFaults(entry, entry.file, fault);
  yield* bucketFaults(ledger.total, 'the total', fault);
  const { from, to } = ledger.window;
  const made = addLedgers(ledger.files.filter(({ month }) => month >= from && month <= to));
  const off = differing(ledger.total, made);
  if (off)
    yield fault(
      `the total has ${ledger.total[off]} rows “${off}”; the window’s files add up to ${made[off]}.`,
    );
  if (manifest) {
    const differs = differing(manifest.ledger, ledger.total);
    if (differs)
      yield fault(
        `its ledger has ${manifest.ledger[differs]} rows “${differs}”; ledger.json has ${ledger.total[differs]}.`,
        paths.manifest(release),
      );
    const rows = new Map(
      manifest.sources.flatMap(({ files }) => files.map((source) => [source.file, source.rows])),
    );
    for (const { file: name, read } of [...ledger.files, ...(ledger.outcomes?.files ?? [])]) {
      if (rows.get(name) !== read)
        yield fault(
          `${name}: ${read} rows read; the manifest’s sources ` +
            `${rows.has(name) ? `say ${rows.get(name)}` : 'do not name it'}.`,
        );
    }
  }
  if (ledger.outcomes) yield* outcomeLedgerFaults(ledger.outcomes, kept, fault);
  if (coverage)
    yield* coverageFaults(coverage, ledger, (sentence) => fault(sentence, paths.coverage(release)));
  const shown = incidentsShown(kept);
  if (shown > ledger.total.counted)
    yield fault(`${ledger.total.counted} rows were counted; the LSOAs show ${shown} incidents.`);
}

function* bucketFaults(
  ledger: Ledger,
  name: string,
  fault: (sentence: string) => BundleFault,
): Generator<BundleFault> {
  const placed = LEDGER_BUCKETS.reduce((sum, bucket) => sum + ledger[bucket], 0);
  if (placed !== ledger.read)
    yield fault(`${name}: ${ledger.read} rows read, ${placed} in the buckets.`);
  if (ledger.recodedSplit + ledger.recodedMerge > ledger.counted)
    yield fault(`${name}: more rows recoded than counted.`);
}

/**
 * Incidents of the window shown by LSOAs. Those in the areas of silent forces are counted but not
 * shown.
 */
function incidentsShown({ records }: KeptRelease): number {
  let total = 0;
  for (const { level, counts, allCount } of records.values()) {
    if (level === 'lsoa21')
      total += allCount ?? counts?.reduce((sum, count) => sum + count, 0) ?? 0;
  }
  return total;
}

function differing(a: Ledger, b: Ledger): keyof Ledger | undefined {
  return (Object.keys(a) as (keyof Ledger)[]).find((field) => a[field] !== b[field]);
}
