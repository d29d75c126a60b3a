import { monthNumber } from '@crimetrends/sdk/contract';
import { IngestError } from '../ingest-error.js';

/** Street files by month, then by force. */
type StreetMonths = ReadonlyMap<string, ReadonlyMap<string, readonly { file: string }[]>>;

// A window has 12 months. Further ahead, the newest month would be alone in its window.
const FURTHEST_AHEAD = 12;

/**
 * Throws `monthAhead` where the newest month looks like a misnamed file: it is more than a year
 * after the month before it, or fewer than half as many forces have it. `--release` overrides this.
 */
export function checkLastMonth(street: StreetMonths): void {
  const [newest, before] = [...street.keys()].sort().toReversed();
  if (newest === undefined || before === undefined) return;
  const files = [...street.get(newest)!.values()].flat();
  const [forces, forcesBefore] = [street.get(newest)!.size, street.get(before)!.size];
  const ahead = monthNumber(newest) - monthNumber(before);
  const why =
    ahead > FURTHEST_AHEAD
      ? `lies ${ahead} months after the month before it, ${before}`
      : forces * 2 < forcesBefore
        ? `has files of ${forces} of the ${forcesBefore} forces that ${before} has`
        : undefined;
  if (why === undefined) return;
  const { file } = files[0]!;
  throw new IngestError(
    'monthAhead',
    `${file}: the newest month found, ${newest}, ${why}. If the file is misnamed, give it the ` +
      `right name; if a release up to ${newest} is meant, run again with --release ${newest}, ` +
      `else with --release ${before}.`,
    file,
  );
}
