import type { Lang } from '@crimetrends/widgets/views';
import type { Verdict } from '@crimetrends/sdk/stats';
import { welsh } from './page.cy.js';

/** Headings and labels of a place's page. */
const ENGLISH = {
  breadcrumbs: 'Larger areas',
  contents: 'On this page',
  change: 'Is it changing?',
  noKindChanged: 'No kind of crime changed clearly.',
  otherKinds: (count: number, text: string) =>
    count === 1
      ? 'The other kind of crime did not change clearly.'
      : `The other ${text} kinds of crime did not change clearly.`,
  standing: 'Where it stands',
  standingCaption: (year: string) => `Place by crimes per 1,000 people, ${year}, lowest rate first`,
  within: 'Among areas of its kind in',
  place: 'Place',
  of: 'Areas with complete figures',
  kinds: 'Kinds of crime',
  kindsCaption: (year: string) => `Incidents by kind, ${year}`,
  kind: 'Kind',
  compareWith: 'Beside',
  medianOfAlike: 'Median of the areas most alike',
  area: 'Area',
  distance: 'Distance',
  rate: 'Per 1,000 people',
  likely: 'Likely range',
  crimes: 'Recorded',
  besideThisArea: 'Beside this area',
  besideTheRest: 'Beside the rest of the area',
  parts: 'Its parts',
  partsCaption: 'The areas that make it up; place 1 is the highest rate',
  neighbours: 'Its neighbours',
  neighboursCaption: 'The nearest areas of the same kind, nearest first',
  kilometres: (text: string) => `${text} km`,
  alike: 'Areas like it',
  alikeCaption: 'The areas most alike by Census 2021, most alike first',
  verdicts: {
    higher: 'higher',
    lower: 'lower',
    noClearDifference: 'not clearly different',
  } satisfies Record<Verdict, string>,
  here: {
    higher: 'higher here',
    lower: 'lower here',
    noClearDifference: 'not clearly different here',
  } satisfies Record<Verdict, string>,
  months: 'Month by month',
  monthsAlt: (name: string) => `Crimes recorded each month in ${name}`,
  monthsCaption: 'Crimes recorded each month',
  month: 'Month',
  usual: 'Usual range',
  notSupplied: 'not supplied',
  showMonths: 'The months as a table',
  usualKey: (percent: number) =>
    `Shaded: the range that is usual for the month here, which held ${percent} of 100 months tried.`,
  gapKey: 'A gap in the line: the police supplied no figures for the month.',
  leftOut: 'What the figures leave out',
  surroundings: 'People, homes and places',
  sources: 'Sources',
  release: (release: string) => `Release ${release}.`,
  method: 'How the figures are worked out',
  cite: 'Cite this page as',
  map: 'On the map',
  takeAway: 'Use it elsewhere',
  embed: 'Show it on your own page: choose what to show, and copy the lines',
  paste: 'Where an editor takes links, paste the address of this page:',
  frames: 'For a frame:',
  card: 'the card',
  badge: 'the figure in a line',
  pictures: 'As a picture (dark: card-dark.svg …):',
  data: 'The figures as data (JSON)',
  code: 'From code:',
};

export type PageWords = typeof ENGLISH;

/** The labels in a language. */
export function pageWords(lang: Lang): PageWords {
  return lang === 'en' ? ENGLISH : welsh;
}
