import type { AreaName, AreaProfile, MeasureName } from '@crimetrends/sdk';
import { CATEGORIES } from '@crimetrends/sdk/contract';
import {
  changeSentence,
  countText,
  measureSubject,
  officialName,
  placeName,
  rankPlace,
  rankSentence,
  recordedByForceSentence,
  similarSentence,
  similarWithoutMedianSentence,
  withoutPlaceSentence,
  yearTo,
} from '@crimetrends/sdk/sentences';
import type { PlaceContent } from '../frame/place-view.js';
import type { Lang } from '../words/words.js';
import { profileWords } from './profile.words.js';

const KINDS = CATEGORIES.map(({ slug }) => slug).filter((slug) => slug !== 'anti-social-behaviour');

/** A profile's own content, besides the elements it is made of. */
export interface Profile {
  code: string;
  /** The map to show: the area's own wards, or the areas of its level around it. */
  map: { within: string; level: 'ward' | 'lsoa21' } | undefined;
  /** Whether there is anything to say of the last 12 months, and of any month at all. */
  hasFigures: boolean;
  hasMonths: boolean;
  /** How the measure changed, and of all crime which kinds did clearly. */
  change: string[];
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
      hasFigures: area.measures[measure].kind !== 'notSupplied',
      hasMonths: area.series[measure].some(({ status }) => status === 'supplied'),
      map: mapOf(area, measure),
      change: area.measures[measure].kind === 'notSupplied' ? [] : changesOf(area, measure, lang),
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

function changesOf({ change, window }: AreaProfile, measure: MeasureName, lang: Lang): string[] {
  const sentence = (of: MeasureName): string =>
    changeSentence(change[of], { window, measure: of }, lang);
  if (measure !== 'crime' || change.crime.kind !== 'known') return [sentence(measure)];
  const clear = KINDS.filter((kind) => {
    const found = change[kind];
    return found.kind === 'known' && found.verdict !== 'noClearChange';
  });
  const words = profileWords(lang);
  const others = KINDS.length - clear.length;
  return [
    sentence('crime'),
    ...clear.map(sentence),
    ...(clear.length === 0 ? [words.noKind] : []),
    ...(clear.length > 0 && others > 0 ? [words.otherKinds(others, countText(others))] : []),
  ];
}

// An authority without figures has wards without.
function mapOf(
  { code, level, parents, measures }: AreaProfile,
  measure: MeasureName,
): Profile['map'] {
  if (level === 'ltla' && measures[measure].kind === 'notSupplied') return undefined;
  if (level === 'ltla') return { within: code, level: 'ward' };
  return parents.ltla && (level === 'ward' || level === 'lsoa21')
    ? { within: parents.ltla.code, level }
    : undefined;
}

// Methodology §6: a small area has only an interval of ranks.
function standingOf(
  { ranks, level, window }: AreaProfile,
  measure: MeasureName,
  lang: Lang,
): string[] {
  const words = profileWords(lang);
  const alone = ranks[measure].filter(({ fieldSize }) => fieldSize === 1);
  const ranked = ranks[measure].filter(({ fieldSize }) => fieldSize > 1);
  return [
    ...(ranked.length > 0
      ? [words.ranks(measureSubject(measure, lang), yearTo(window.to, lang))]
      : []),
    ...ranked.map((place) =>
      words.place(placeName(place.within, lang), rankPlace(place, place.fieldSize, lang)),
    ),
    ...alone.map(({ within, fieldSize }) =>
      rankSentence(
        { rank: 1, tied: 1, best: 1, worst: 1 },
        { level, within, fieldSize, window, measure },
        lang,
      ),
    ),
  ];
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
