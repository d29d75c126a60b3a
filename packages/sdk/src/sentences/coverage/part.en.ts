import { months } from '../language/months.en.js';

// Published names of police force areas, some of which say that they are of the police.
const areaOf = (force: string): string =>
  /\b(police|constabulary|heddlu)\b/i.test(force) ? `the ${force} area` : force;

const ofPlace = (place: string | undefined): string => (place === undefined ? '' : ` of ${place}`);

export const part = {
  /**
   * The part of a place that its figures cover, or without the place “the part in Gwent”. `forces`
   * are police force areas; none where they are too many to name.
   */
  noun: (place: string | undefined, forces: readonly string[]) => {
    if (forces.length === 0) return `the parts${ofPlace(place)} that supplied figures`;
    if (forces.length === 1) return `the part${ofPlace(place)} in ${areaOf(forces[0]!)}`;
    return `the parts${ofPlace(place)} in the police force areas of ${months.list(forces)}`;
  },
  label: (place: string) => `${place}, parts supplied`,
  homeTo: (covered: string, people: string) =>
    `home to about ${covered} of ${people} people at Census 2021`,
  covered: (noun: string, homeTo: string) => `These figures are of ${noun}, ${homeTo}.`,
  rest: 'Not every month was supplied for the rest.',
  residents: (noun: string, covered: string, people: string) =>
    `Figures cover ${covered} of ${people} residents (${noun}); no rate is given.`,
  residentsAndMonths: (noun: string, covered: string, people: string, observed: number) =>
    `Figures cover ${covered} of ${people} residents (${noun}), with ${observed} of 12 months ` +
    'supplied; no rate is given.',
};
