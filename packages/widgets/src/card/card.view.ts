import type { Area, AreaResult, ClientError, Measure, PostcodeResult } from '@crimetrends/sdk';
import {
  areaSubtitle, areaTitle, bareTitle, caveatSentence, comparisonSentence, countText, demoSentence, likelyBetween, missingMonthsSentence,
  monthsSupplied, monthsUnit, noDataSentence, noFigures, notFoundSentence, outOfCoverageSentence, partialResidentsSentence,
  periodSentence, postcodeSubtitle, postcodeTitle, rateText, rateUnit, recordedSentence, sourceLine, suppressedSentence,
  terminatedSentence,
} from '@crimetrends/sdk/sentences';
import { kindsOf, type Kinds } from '../kinds-view.js';
import type { Note } from '../note.js';
import type { StripRow } from '../strip.js';
import { comparisonRows } from '../strip-view.js';
import { trendOf, type Trend } from '../trend-view.js';
import { wordsIn, type Lang } from '../words.js';

/** All that a card shows, as words and figures. What is undefined is left out. */
export interface CardView {
  title: string;
  subtitle?: string;
  demo: string | undefined;
  loading?: true;
  figure?: { value: string; unit: string; likely?: string } | undefined;
  notes: Note[];
  retry?: true;
  strip?: StripRow[] | undefined;
  comparison?: string | undefined;
  trend?: Trend | undefined;
  kinds?: Kinds | undefined;
  /** Whose figures a table may show. */
  area?: Area;
  caveats: string[];
  source: string;
  /** A mistake of the page's author, to be named on the console. */
  mistake?: string;
}

/** What the answer leaves open. */
export interface CardContext {
  lang: Lang;
  tag: string;
  /** As it was asked for: known before any answer. */
  postcode: string | null | undefined;
}

/** A card that waits: the title is known already where the place is a postcode. */
export function loadingView(context: CardContext): CardView {
  return { ...frame(context), loading: true };
}

/** A card that could not load, or was not told what to. */
export function problemView(error: unknown, context: CardContext): CardView {
  const words = wordsIn(context.lang);
  const view = frame(context);
  const { code, message } = error as ClientError;
  if (code === 'invalidArgument') return mistaken(view, message, context);
  if (code === 'unreachable') return { ...view, notes: [{ lead: words.unreachable, text: words.checkConnection, detail: message }], retry: true };
  return { ...view, notes: [{ lead: words.unreadable, text: message }] };
}

/** A card with its answer; `demo` where the bundle's figures are invented. */
export function cardView(result: AreaResult | PostcodeResult, demo: boolean, context: CardContext): CardView {
  const { lang } = context;
  const bare = frame(context, demo);
  if (result.status === 'outOfCoverage') return { ...bare, notes: [{ text: outOfCoverageSentence(result, lang) }] };
  if (result.status === 'notFound') {
    const text = notFoundSentence(result, lang);
    return context.postcode ? { ...bare, notes: [{ text }] } : mistaken(bare, `${text} ${wordsIn(lang).checkCode}`, context);
  }
  const { area } = result;
  const ended = result.status === 'terminated' ? `${terminatedSentence(result.postcode, result.terminated, lang)} ` : '';
  return {
    ...bare,
    title: 'postcode' in result ? postcodeTitle(result.postcode, lang) : areaTitle(area, lang),
    subtitle: ended + ('postcode' in result ? postcodeSubtitle : areaSubtitle)(area, lang),
    figure: figureOf(area.measures.crime, lang),
    notes: shortfallNotes(area, lang),
    strip: comparisonRows(area, lang),
    comparison: comparisonSentence(area, lang),
    trend: trendOf(area, lang),
    kinds: kindsOf(area, lang),
    area,
    caveats: [periodSentence(area, lang), caveatSentence(area, lang)],
  };
}

function figureOf(crime: Measure, lang: Lang): CardView['figure'] {
  if ('ratePer1000' in crime) return { value: rateText(crime.ratePer1000), unit: rateUnit(lang), likely: likelyBetween(crime, lang) };
  return crime.kind === 'partial' ? { value: countText(crime.count), unit: monthsUnit(crime.monthsObserved, lang) } : undefined;
}

function shortfallNotes(area: Area, lang: Lang): Note[] {
  const { crime } = area.measures;
  switch (crime.kind) {
    case 'known': return [];
    case 'notSupplied': return [{ lead: noFigures(lang), text: noDataSentence(area, lang) }];
    case 'suppressed': return [{ text: suppressedSentence(crime.rule, lang) }];
    case 'partial': return crime.reason === 'residents'
      ? [{ text: partialResidentsSentence(area, crime, lang) }]
      : [{ lead: monthsSupplied(crime.monthsObserved, lang), text: missingMonthsSentence(area, lang) }];
  }
}

function frame({ lang, postcode }: CardContext, demo = false): CardView {
  return {
    title: postcode ? postcodeTitle(postcode.toUpperCase(), lang) : bareTitle(lang),
    demo: demo ? demoSentence(lang) : undefined,
    notes: [],
    caveats: [recordedSentence(lang)],
    source: sourceLine(lang, demo),
  };
}

function mistaken(view: CardView, message: string, { tag }: CardContext): CardView {
  const mistake = `${tag}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return { ...view, notes: [{ text: mistake }], mistake };
}
