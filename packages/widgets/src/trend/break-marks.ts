import type { AreaProfile } from '@crimetrends/sdk';
import { shortMonthYear } from '@crimetrends/sdk/sentences';
import type { LineModel } from '../chart/line-model.js';
import type { Lang } from '../words/words.js';

/** The breaks of an area's series that fall within a line's months. */
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
