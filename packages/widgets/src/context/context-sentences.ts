import type { AreaProfile, AreaSurroundings } from '@crimetrends/sdk';
import type { MonthRange } from '@crimetrends/sdk/contract';
import {
  denominatorSentence,
  footfallSentence,
  outcomesSentence,
} from '@crimetrends/sdk/sentences';
import type { Lang } from '../words/words.js';

/** A sentence on the most frequent outcome; the first, if several are equally frequent. */
export function outcomesText(
  outcomes: AreaSurroundings['outcomes'],
  window: MonthRange,
  lang: Lang,
): string {
  const period = 'types' in outcomes ? outcomes : { window, followedTo: window.to, types: [] };
  return outcomesSentence(
    outcomes,
    period,
    'counts' in outcomes ? outcomes.counts.indexOf(Math.max(...outcomes.counts)) : 0,
    lang,
  );
}

/** Sentences on high footfall, if there is any, and on the rate by workday population, if known. */
export function denominatorTexts(
  { footfall, denominators }: AreaSurroundings,
  { window }: AreaProfile,
  lang: Lang,
): string[] {
  const workday = denominators.findLast(({ id }) => id.startsWith('workdayPopulation'));
  return [
    ...('reason' in footfall && footfall.sensitive
      ? [footfallSentence(footfall.reason, lang)]
      : []),
    ...(workday?.crimeRate ? [denominatorSentence(workday, workday.crimeRate, window, lang)] : []),
  ];
}
