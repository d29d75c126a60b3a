import type { AreaProfile } from '@crimetrends/sdk';
import { shortMonthYear } from '@crimetrends/sdk/sentences';
import type { LineModel } from '../chart/line-model.js';
import type { Lang } from '../words/words.js';

/** Where the breaks of an area's series stand in a line of some of its months. */
export function breakMarks(
  { breaks }: Pick<AreaProfile, 'breaks'>,
  line: readonly { month: string }[],
  lang: Lang,
): LineModel['breaks'] {
  return breaks.flatMap(({ month }) => {
    const at = line.findIndex((entry) => entry.month === month);
    return at < 0 ? [] : [{ at, label: shortMonthYear(month, lang) }];
  });
}
