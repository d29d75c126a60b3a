import { MEASURE_NAMES, paths } from '@crimetrends/sdk/contract';
import type { BundleFault } from '../../bundle/bundle-fault.js';
import type { KeptRelease } from '../kept-release.js';

/**
 * Checks τ: that which was measured in the release's areas against the areas' own series, and its
 * copies in other files. τ of the reference table is not in the release and is not checked.
 */
export function* extraVariationFaults({
  release,
  extraVariation,
  twoYears,
  taus,
}: KeptRelease): Generator<BundleFault> {
  const file = paths.extraVariation(release);
  const fault = (of: string, sentence: string): BundleFault => ({
    check: 'ranks',
    file: of,
    sentence,
  });
  if (!extraVariation) {
    yield fault(file, 'is missing or cannot be read.');
    return;
  }
  for (const { level, tau, areas, from, measuredAt } of extraVariation.levels) {
    for (const [index, measure] of MEASURE_NAMES.entries()) {
      if (from[index] === 'reference') continue;
      const found = twoYears.measured(measuredAt[index]!, index);
      if (!found || found.tau !== tau[index] || found.areas !== areas[index])
        yield fault(
          file,
          `says that τ of ${measure} is ${tau[index]} for ${level}, from ${areas[index]} areas ` +
            `of ${measuredAt[index]}; their series give ` +
            (found ? `${found.tau} from ${found.areas}.` : 'too few areas.'),
        );
    }
    for (const [text, { file: of, times }] of taus.get(level) ?? [])
      if (text !== JSON.stringify(tau))
        yield fault(
          of,
          `its τ of ${level} differs from ${file}` +
            `${times > 1 ? ` (and ${times - 1} more files)` : ''}.`,
        );
  }
}
