import { elementWords } from '../words/element-words.js';

/** Headings of a profile's own content. */
const ENGLISH = {
  contents: 'On this page',
  card: 'In short',
  change: 'Change',
  months: 'Month by month',
  map: 'Map',
  context: 'People, homes and places',
  kinds: 'Kinds of crime',
  standing: 'Standing among other areas',
  ranks: (subject: string, year: string) =>
    `${subject} per 1,000 people in ${year}, lowest rate first, among areas of the same kind ` +
    'with complete data.',
  place: (within: string, place: string) => `In ${within}: ${place}.`,
  /** Of the kinds of crime, after those that changed clearly. */
  otherKinds: (count: number, text: string) =>
    count === 1
      ? 'The other kind shows no clear change, or is too rare to tell.'
      : `The other ${text} kinds show no clear change, or are too rare to tell.`,
  noKind: 'No kind of crime shows a clear change, or all are too rare to tell.',

  withoutPlace: 'Crimes without a place',
  similar: 'Areas most alike by Census 2021',
  children: 'Areas within it',
  nearby: 'Areas nearby',
  kilometres: (text: string) => `${text} km`,
};

export type ProfileWords = typeof ENGLISH;

export const profileWords = elementWords('profile', ENGLISH);
