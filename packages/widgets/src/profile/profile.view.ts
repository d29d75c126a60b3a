import type { AreaName, AreaProfile, MeasureName } from '@crimetrends/sdk';
import {
  officialName,
  placeName,
  rankPlace,
  rankSentence,
  recordedByForceSentence,
  similarSentence,
  similarWithoutMedianSentence,
  withoutPlaceSentence,
} from '@crimetrends/sdk/sentences';
import type { PlaceContent } from '../frame/place-view.js';
import type { Lang } from '../words/words.js';
import { profileWords } from './profile.words.js';

/** A profile's own content, besides the elements it is made of. */
export interface Profile {
  code: string;
  /** The map to show: the area's own wards, or the areas of its level around it. */
  map: { within: string; level: 'ward' | 'lsoa21' } | undefined;
  /** Its rank within each larger area, the largest first. */
  standing: string[];
  /** What its force gave no place, and what its forces recorded with it. */
  withoutPlace: string[];
  similar: { sentence: string | undefined; areas: Linked[] } | undefined;
  children: Linked[];
  nearby: Linked[];
}

/** An area to link to; `detail` is its distance. */
export interface Linked {
  code: string;
  name: string;
  detail: string;
}

/** A profile's own content: ranks, and similar, nearby and smaller areas. */
export function profileView(
  area: AreaProfile,
  measure: MeasureName,
  lang: Lang,
): PlaceContent<Profile> {
  return {
    content: {
      code: area.code,
      map: mapOf(area),
      standing: standingOf(area, measure, lang),
      withoutPlace: [withoutPlaceSentence(area, lang), recordedByForceSentence(area, lang)].filter(
        (text) => text !== undefined,
      ),
      similar: area.similar && {
        sentence: similarOf(area, lang),
        areas: area.similar.areas.map((each) => linked(each, lang)),
      },
      children: area.children.map((each) => linked(each, lang)),
      nearby: (area.nearby ?? []).map((each) =>
        linked(each, lang, profileWords(lang).kilometres(each.kilometres.toFixed(1))),
      ),
    },
  };
}

function mapOf({ code, level, parents }: AreaProfile): Profile['map'] {
  if (level === 'ltla') return { within: code, level: 'ward' };
  return parents.ltla && (level === 'ward' || level === 'lsoa21')
    ? { within: parents.ltla.code, level }
    : undefined;
}

function standingOf(
  { ranks, level, window }: AreaProfile,
  measure: MeasureName,
  lang: Lang,
): string[] {
  return ranks[measure].map((place) => {
    const { rank, tied, best, worst, fieldSize, within } = place;
    // Methodology §6: a small area has only an interval of ranks.
    if (rank === undefined || tied === undefined)
      return profileWords(lang).place(placeName(within, lang), rankPlace(place, fieldSize, lang));
    return rankSentence(
      { rank, tied, best, worst },
      { level, within, fieldSize, window, measure },
      lang,
    );
  });
}

function similarOf(
  { similar, measures, level, window }: AreaProfile,
  lang: Lang,
): string | undefined {
  const {
    areas: { length },
    rates,
  } = similar!;
  const { crime } = measures;
  if (rates.kind === 'known')
    return crime.kind === 'known'
      ? similarSentence(
          {
            rate: crime,
            quartiles: rates.quartilesPer1000.crime,
            areas: length,
            known: rates.of,
            level,
            window,
          },
          lang,
        )
      : undefined;
  return rates.kind === 'suppressed' && rates.rule === 'fewerThan10Known'
    ? similarWithoutMedianSentence({ known: rates.of, areas: length, level, window }, lang)
    : undefined;
}

function linked(area: AreaName, lang: Lang, detail = ''): Linked {
  return {
    code: area.code,
    name: (lang !== 'en' && area.nameWelsh) || officialName(area.name),
    detail,
  };
}
