import type { AreaProfile, AreaSurroundings } from '@crimetrends/sdk';
import {
  densitySentence,
  explainsNothingSentence,
  peopleNotSupplied,
  peopleSentence,
  placeTypesSentence,
  pricesSentence,
  surroundingsNotPublished,
  surroundingsPostcodeTitle,
  surroundingsTitle,
} from '@crimetrends/sdk/sentences';
import type { PlaceContent } from '../frame/place-view.js';
import type { Lang } from '../words/words.js';
import {
  censusTable,
  denominatorTable,
  outcomeTable,
  placeTable,
  priceTable,
  type ContextTable,
} from './context-tables.js';
import { denominatorTexts, outcomesText } from './context-sentences.js';
import { contextWords } from './context.words.js';

/** One group: its sentences, its tables, and the publisher's attribution. */
export interface ContextGroup {
  heading: string;
  sentences: string[];
  tables: ContextTable[];
  /** In English, as the publishers ask. */
  attribution: string | undefined;
}

export const ONS_WORDS =
  'Source: Office for National Statistics licensed under the Open Government Licence v.3.0';
export const LAND_REGISTRY_WORDS =
  'Contains HM Land Registry data © Crown copyright and database right 2021. ' +
  'This data is licensed under the Open Government Licence v3.0.';
// Methodology §9: who lives in an area explains nothing, so ethnic group is never shown beside
// crime.
const APART_FROM_CRIME = 'TS021';

/** An area's context, group by group; without groups if its release has none. */
export function contextView(
  area: AreaProfile,
  context: AreaSurroundings | undefined,
  lang: Lang,
  postcode?: string,
): PlaceContent<ContextGroup[] | undefined> {
  const title = postcode
    ? surroundingsPostcodeTitle(postcode, lang)
    : surroundingsTitle(area, lang);
  if (!context)
    return { title, content: undefined, notes: [{ text: surroundingsNotPublished(lang) }] };
  const words = contextWords(lang);
  const groups: ContextGroup[] = [
    peopleGroup(context, 'residents', lang),
    peopleGroup(context, 'households', lang),
    {
      heading: words.prices,
      sentences: [pricesText(context, area, lang)],
      tables: [priceTable(context.housePrices, lang)].flat(),
      attribution: LAND_REGISTRY_WORDS,
    },
    {
      heading: words.places,
      sentences: [placeTypesSentence(context.placeTypes, area.window, lang)],
      tables: [placeTable(context.placeTypes, lang)].flat(),
      attribution: undefined,
    },
    {
      heading: words.outcomes,
      sentences: [outcomesText(context.outcomes, area.window, lang)],
      tables: [outcomeTable(context.outcomes, lang)].flat(),
      attribution: undefined,
    },
    {
      heading: words.denominators,
      sentences: denominatorTexts(context, area, lang),
      tables: denominatorTable(context.denominators, lang),
      attribution: ONS_WORDS,
    },
  ];
  return { title, content: groups, notes: [{ text: explainsNothingSentence(lang) }] };
}

function peopleGroup(
  { people }: AreaSurroundings,
  of: 'residents' | 'households',
  lang: Lang,
): ContextGroup {
  const words = contextWords(lang);
  const heading = of === 'residents' ? words.people : words.homes;
  if (people.kind === 'notSupplied')
    return { heading, sentences: [peopleNotSupplied(lang)], tables: [], attribution: undefined };
  const tables = people.tables.filter(
    (table) => table.of === of && table.id !== APART_FROM_CRIME && table.total > 0,
  );
  const density =
    of === 'residents' && people.residentsPerSquareKilometre !== undefined
      ? [densitySentence(people.residentsPerSquareKilometre, lang)]
      : [];
  // One sentence only, about the most detailed table: age bands, or types of home.
  return {
    heading,
    sentences: [
      ...density,
      ...tables
        .toSorted((a, b) => b.rows.length - a.rows.length)
        .slice(0, 1)
        .map((table) =>
          peopleSentence(
            table,
            table.counts,
            table.counts.indexOf(Math.max(...table.counts)),
            lang,
          ),
        ),
    ],
    tables: tables.map((table) => censusTable(table, lang)),
    attribution: ONS_WORDS,
  };
}

function pricesText(
  { housePrices }: AreaSurroundings,
  { window }: AreaProfile,
  lang: Lang,
): string {
  return pricesSentence(
    housePrices,
    'all',
    'periods' in housePrices ? housePrices.periods.latest : window,
    lang,
  );
}
