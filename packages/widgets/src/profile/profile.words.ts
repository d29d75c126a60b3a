import { elementWords } from '../words/element-words.js';

/** Headings of a profile's own parts. */
export interface ProfileLabels {
  months: string;
  kinds: string;
  standing: string;
  place: (within: string, place: string) => string;
  similar: string;
  children: string;
  nearby: string;
  kilometres: (text: string) => string;
}

export const profileWords = elementWords('profile', {
  months: 'Month by month',
  kinds: 'Kinds of crime',
  standing: 'Standing among other areas',
  place: (within, place) => `In ${within}: ${place}, lowest rate first.`,
  similar: 'Areas most alike by Census 2021',
  children: 'Areas within it',
  nearby: 'Areas nearby',
  kilometres: (text) => `${text} km`,
});
