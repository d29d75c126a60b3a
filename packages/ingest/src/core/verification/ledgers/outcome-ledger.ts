import { OUTCOME_BUCKETS, type LedgerFile, type OutcomeLedger } from '@crimetrends/sdk/contract';
import { addOutcomeLedgers, placedOutcomes } from '../../police/outcomes/outcome-ledger.js';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

type Fault = (sentence: string) => BundleFault;

/**
 * Checks that every outcome is in one bucket, that files add up to the total, and that no more
 * crimes are shown than followed.
 */
export function* outcomeLedgerFaults(
  { total, files, crimes }: NonNullable<LedgerFile['outcomes']>,
  kept: KeptRelease,
  fault: Fault,
): Generator<BundleFault> {
  for (const entry of [...files, { ...total, file: 'the total of outcomes' }]) {
    const placed = placedOutcomes(entry);
    if (placed !== entry.read)
      yield fault(`${entry.file}: ${entry.read} outcomes read, ${placed} in the buckets.`);
  }
  const made = addOutcomeLedgers(files);
  const off = (['read', ...OUTCOME_BUCKETS] as const).find(
    (field: keyof OutcomeLedger) => made[field] !== total[field],
  );
  if (off)
    yield fault(
      `the total of outcomes has ${total[off]} rows “${off}”; its files add up to ${made[off]}.`,
    );
  for (const { force, followed, withOutcome, repeatedId } of crimes) {
    if (withOutcome > followed || repeatedId > followed)
      yield fault(
        `${force}: ${withOutcome} crimes with an outcome and ${repeatedId} with a repeated id, ` +
          `of ${followed} followed.`,
      );
  }
  const [followed, withOutcome] = [
    crimes.reduce((sum, force) => sum + force.followed, 0),
    crimes.reduce((sum, force) => sum + force.withOutcome, 0),
  ];
  const shown = crimesShown(kept);
  if (shown.incidents > followed)
    yield fault(`${followed} crimes were followed; the LSOAs show outcomes of ${shown.incidents}.`);
  if (shown.withOutcome > withOutcome)
    yield fault(`${withOutcome} crimes have an outcome; the LSOAs show ${shown.withOutcome}.`);
}

/** Crimes shown by LSOAs. A force may record some outside its area, where nothing is shown. */
function crimesShown({ records, figures }: KeptRelease): {
  incidents: number;
  withOutcome: number;
} {
  const shown = { incidents: 0, withOutcome: 0 };
  for (const { code, level } of records.values()) {
    const [incidents = 0, ...counts] =
      (level === 'lsoa21' && figures.outcomes.get(code)?.values) || [];
    shown.incidents += incidents;
    shown.withOutcome += counts.reduce((sum, count) => sum + count, 0);
  }
  return shown;
}
