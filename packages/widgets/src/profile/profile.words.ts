import { elementWords } from '../words/element-words.js';

/** Headings of a profile's own content. */
const ENGLISH = {
  months: 'Month by month',
  kinds: 'Kinds of crime',
  standing: 'Standing among other areas',
  place: (within: string, place: string) => `In ${within}: ${place}, lowest rate first.`,
  withoutPlace: 'Crimes without a place',
  similar: 'Areas most alike by Census 2021',
  children: 'Areas within it',
  nearby: 'Areas nearby',
  kilometres: (text: string) => `${text} km`,
};

export type ProfileWords = typeof ENGLISH;

export const profileWords = elementWords('profile', ENGLISH);
