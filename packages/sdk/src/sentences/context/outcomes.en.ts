import { plural } from '../language/plural.en.js';

export const outcomes = {
  names: {} as Readonly<Record<string, string>>,
  share: (incidents: string, period: string, count: string, outcome: string, followedTo: string) =>
    `Of ${incidents} crimes recorded ${period}, ${count} had “${outcome}” as their latest outcome by ${followedTo}`,
  limits: (share: string, lower: string, upper: string) =>
    `: ${share} (95% limits ${lower} and ${upper}).`,
  few: (incidents: number, text: string, period: string) =>
    incidents === 0
      ? `No crimes were recorded ${period}.`
      : `${text} ${plural(incidents, 'crime was', 'crimes were')} recorded ${period}, too few for ` +
        'a share of outcomes.',
  residents: (people: string) =>
    ` This covers the parts whose police force supplied outcomes, home to about ${people} people at Census 2021.`,
  masked: (period: string) =>
    `Outcomes of the crimes recorded ${period} are not given, because the police force’s outcomes are not complete.`,
  notSupplied: 'No outcomes were supplied for this area.',
};
