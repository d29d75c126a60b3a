import type { Character } from './character.js';

/**
 * A kind of incident: label, share of recorded crime, and how it differs in a centre, by season and
 * from year to year.
 */
interface Kind {
  label: string;
  /** Incidents for each recorded crime: the 13 crimes sum to 1, with ASB on top. */
  share: number;
  /** How many times as common in a town centre. */
  centre: number;
  /** Seasonal swing: positive means more in July, negative more in January. */
  summer: number;
  /** Change from one year to the next. */
  growth: number;
}

const KINDS: readonly Kind[] = [
  { label: 'Anti-social behaviour', share: 0.21, centre: 1, summer: 0.25, growth: -0.03 },
  { label: 'Bicycle theft', share: 0.012, centre: 2, summer: 0.3, growth: -0.08 },
  { label: 'Burglary', share: 0.045, centre: 0.6, summer: -0.12, growth: -0.06 },
  { label: 'Criminal damage and arson', share: 0.1, centre: 0.8, summer: 0.05, growth: -0.03 },
  { label: 'Drugs', share: 0.036, centre: 1.2, summer: 0.02, growth: 0.02 },
  { label: 'Other crime', share: 0.032, centre: 0.8, summer: 0, growth: 0 },
  { label: 'Other theft', share: 0.078, centre: 1.2, summer: 0.05, growth: -0.02 },
  { label: 'Possession of weapons', share: 0.012, centre: 1.1, summer: 0, growth: 0.01 },
  { label: 'Public order', share: 0.09, centre: 1.3, summer: 0.1, growth: -0.02 },
  { label: 'Robbery', share: 0.01, centre: 1.4, summer: -0.05, growth: -0.01 },
  { label: 'Shoplifting', share: 0.09, centre: 3, summer: -0.02, growth: 0.09 },
  { label: 'Theft from the person', share: 0.008, centre: 3, summer: 0.05, growth: 0.03 },
  { label: 'Vehicle crime', share: 0.052, centre: 0.5, summer: -0.08, growth: -0.06 },
  { label: 'Violence and sexual offences', share: 0.435, centre: 0.9, summer: 0.08, growth: 0.01 },
];

export const ASB_LABEL = KINDS[0]!.label;
/** The 14 labels of the street files since 2013-05. */
export const KIND_LABELS: readonly string[] = KINDS.map(({ label }) => label);

/** The 11 labels used from 2011-09 to 2013-04, with their shares of a force's rows. */
export const LEGACY_KINDS: readonly (readonly [label: string, share: number])[] = [
  ['Anti-social behaviour', 0.38],
  ['Burglary', 0.075],
  ['Criminal damage and arson', 0.09],
  ['Drugs', 0.033],
  ['Other crime', 0.03],
  ['Other theft', 0.13],
  ['Public disorder and weapons', 0.025],
  ['Robbery', 0.01],
  ['Shoplifting', 0.05],
  ['Vehicle crime', 0.068],
  ['Violent crime', 0.109],
];

/**
 * Weights of the 14 kinds in a month and neighbourhood. Their sum is the number of incidents for
 * each crime of an average month.
 */
export function kindWeights(yearMonth: string, character: Character): number[] {
  const july = Math.cos((2 * Math.PI * (Number(yearMonth.slice(5)) - 7)) / 12);
  const years = Number(yearMonth.slice(0, 4)) - 2024;
  return KINDS.map(
    ({ share, centre, summer, growth }) =>
      share * (character === 'centre' ? centre : 1) * (1 + summer * july) * (1 + growth * years),
  );
}

/** Outcomes in street files, with their frequency among settled cases. */
export const SETTLED_OUTCOMES: readonly (readonly [text: string, weight: number])[] = [
  ['Unable to prosecute suspect', 42],
  ['Investigation complete; no suspect identified', 33],
  ['Status update unavailable', 9],
  ['Court result unavailable', 5],
  ['Awaiting court outcome', 3],
  ['Local resolution', 4],
  ['Offender given a caution', 1.5],
  ['Action to be taken by another organisation', 2],
  ['Further investigation is not in the public interest', 0.6],
  ['Formal action is not in the public interest', 0.9],
];
export const OPEN_OUTCOME = 'Under investigation';
