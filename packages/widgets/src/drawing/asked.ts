import type { Client } from '@crimetrends/sdk';
import { SERIES_BREAKS } from '@crimetrends/sdk/contract';
import { breakSentence, likelyMeaningSentence, shortMonthYear } from '@crimetrends/sdk/sentences';
import { badgeView, type Badge } from '../badge/badge.view.js';
import * as charts from '../card/card.charts.js';
import { askMore } from '../card/card.more.js';
import { cardView, type CardAnswer, type CardView } from '../card/card.view.js';
import { askPlace, withAbsence } from '../controllers/ask-place.js';
import { askProfile } from '../controllers/ask-profile.js';
import { measureOf } from '../controllers/measure-of.js';
import { placeView, type PlaceView } from '../frame/place-view.js';
import type { Lang } from '../words/words.js';
import type { DrawnCard } from './draw-card.js';

/** The place and measure of a drawing, and its language. */
export interface Asked {
  /** A client of `@crimetrends/sdk`, including one that reads a `file:` bundle. */
  client: Client;
  /** GSS code of an area. */
  area?: string;
  /** Instead of `area`: the LSOA 2021 it lies in. */
  postcode?: string;
  /** Instead of `area`: the first half of a postcode. */
  outcode?: string;
  /** The measure; by default `crime`. */
  measure?: string;
  /** Language; by default `en`. */
  lang?: 'en' | 'cy';
}

/** What the card of a place shows, in the words of its language. */
export async function askCard(asked: Asked): Promise<{ view: DrawnCard; lang: Lang }> {
  const lang = await langOf(asked);
  const answer = await answerFor(asked);
  const demo = await isDemo(asked.client);
  const context = { lang, postcode: asked.postcode };
  const view = found(cardView({ ...answer, charts }, demo, context));
  return {
    lang,
    view: { ...view, caveats: caveatsOf(view, lang), breaks: breaksOf(answer.result, lang) },
  };
}

/** What the badge of a place shows, in the words of its language. */
export async function askBadge(asked: Asked): Promise<{ view: PlaceView<Badge>; lang: Lang }> {
  const lang = await langOf(asked);
  const measure = measureOf(asked.measure);
  const answer = await withAbsence(await askProfile(asked.client, asked));
  const demo = await isDemo(asked.client);
  const context = { lang, postcode: asked.postcode };
  return { lang, view: found(placeView(answer, measure, demo, context, badgeView)) };
}

async function langOf({ lang }: Asked): Promise<Lang> {
  return lang === 'cy' ? (await import('../cy.js')).cy : 'en';
}

async function isDemo(client: Client): Promise<boolean> {
  return (await client.release()).demo === true;
}

/** Throws what an element tells its page's author: a picture of a mistake is of no use. */
function found<View extends { mistake?: string }>(view: View): View {
  if (view.mistake !== undefined) throw new RangeError(view.mistake);
  return view;
}

/** As the card asks: the small lookup's answer, unless that cannot know. */
async function answerFor(asked: Asked): Promise<CardAnswer> {
  const { client, outcode, measure } = asked;
  return outcode || measure ? askMore(client, asked) : withAbsence(await askPlace(client, asked));
}

/** With what “likely” means: a picture has nothing to open that would say it. */
function caveatsOf({ caveats, figure }: CardView, lang: Lang): string[] {
  const meaning = likelyMeaningSentence(lang);
  return figure?.likely && !caveats.includes(meaning) ? [...caveats, meaning] : caveats;
}

function breaksOf(result: CardAnswer['result'], lang: Lang): DrawnCard['breaks'] {
  if (!('area' in result)) return [];
  const { crimeByMonth } = result.area;
  return SERIES_BREAKS.flatMap((each) => {
    const index = crimeByMonth.findIndex(({ month }) => month === each.month);
    if (index < 1) return [];
    return [
      {
        at: (index / crimeByMonth.length) * 100,
        label: shortMonthYear(each.month, lang),
        reason: breakSentence(each, lang),
      },
    ];
  });
}
