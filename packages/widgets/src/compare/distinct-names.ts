import type { AreaProfile } from '@crimetrends/sdk';
import { placeName } from '@crimetrends/sdk/sentences';
import type { Lang } from '../words/words.js';

/**
 * The areas without duplicates, in their order. Areas with the same name, such as two wards, get
 * their code added to it.
 */
export function withDistinctNames(areas: readonly AreaProfile[], lang: Lang): AreaProfile[] {
  const once = [...new Map(areas.map((area) => [area.code, area])).values()];
  return once.map((area) => {
    const name = placeName(area, lang);
    if (once.filter((each) => placeName(each, lang) === name).length === 1) return area;
    const { nameWelsh: _, sharesName: __, ...rest } = area;
    return { ...rest, name: `${name} (${area.code})` };
  });
}
