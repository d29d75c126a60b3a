// Code for an outcode, a single measure or an earlier release: loaded only by pages that use them.
import type { Area, AreaProfile, Client, Lookup, MeasureName } from '@crimetrends/sdk';
import {
  briefComparisonSentence,
  groundTitle,
  leftOutSentences,
  likelyBetween,
  measureSubject,
  measureTitle,
  measureUnit,
  rateText,
} from '@crimetrends/sdk/sentences';
import { withAbsence, type Place } from '../controllers/ask-place.js';
import { askProfile } from '../controllers/ask-profile.js';
import { briefCaveats } from './brief-caveats.js';
import { measureOf } from '../controllers/measure-of.js';
import { comparisonRows } from '../chart/strip-view.js';
import { sparklineView } from '../chart/sparkline-view.js';
import type { Lang } from '../words/words.js';
import { changeText, type CardAnswer, type CardView } from './card.view.js';

/** Asks a full client for the place, and words the answer for the given measure. */
export async function askMore(
  client: Lookup,
  place: Place & { measure?: string | null | undefined },
): Promise<CardAnswer> {
  const measure = measureOf(place.measure);
  const result = await askProfile(client as Client, place);
  const answer = await withAbsence(result);
  if (measure === 'crime') return answer as CardAnswer;
  const postcode = 'area' in result ? result.postcode : undefined;
  return {
    ...answer,
    own: (area, lang) => measured(area as AreaProfile, measure, postcode, lang, answer.absence),
  } as CardAnswer;
}

function measured(
  area: AreaProfile,
  measure: MeasureName,
  postcode: string | undefined,
  lang: Lang,
  absence: CardAnswer['absence'],
): Partial<CardView> {
  const months = { ...area, crimeByMonth: area.series[measure] };
  const trend = sparklineView(months, lang);
  const subject = measureSubject(measure, lang);
  return {
    title:
      postcode === undefined
        ? groundTitle(area, measure, lang)
        : measureTitle(measure, postcode, lang),
    figure: absence?.partFigure(area, measure, lang) ?? figureOf(area, measure, lang),
    strip: comparisonRows(area, lang, measure),
    comparison: briefComparisonSentence(area, lang, measure),
    change: changeText(area.measures[measure], area.change[measure], lang),
    trend: absence?.isSliver(area)
      ? undefined
      : trend && {
          ...trend,
          title: subject,
          caption: subject,
          line: { ...trend.line, summary: `${subject}: ${trend.newest}` },
        },
    area: withMeasureAsCrime(months, measure),
    kinds: undefined,
    where: undefined,
    caveats: [...briefCaveats(area, lang, measure), ...leftOutSentences(area, lang)],
  };
}

// The tables read the measure `crime`, so put the chosen measure in its place.
function withMeasureAsCrime(area: AreaProfile, measure: MeasureName): Area {
  const of = <Measured extends Pick<Area, 'measures'>>(each: Measured): Measured => ({
    ...each,
    measures: { ...each.measures, crime: each.measures[measure] },
  });
  return { ...of(area), comparators: area.comparators.map(of) };
}

function figureOf({ measures }: Area, measure: MeasureName, lang: Lang): CardView['figure'] {
  const figure = measures[measure];
  return 'ratePer1000' in figure
    ? {
        value: rateText(figure.ratePer1000),
        unit: measureUnit(lang),
        likely: likelyBetween(figure, lang),
      }
    : undefined;
}
