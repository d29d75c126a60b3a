import { months } from '../language/months.en.js';
import { ground } from '../place/ground.en.js';

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
    if (forces.length === 0)
      return place === undefined ? 'the parts that supplied figures' : ground.supplied(place);
    if (forces.length === 1) return `the part${ofPlace(place)} in ${areaOf(forces[0]!)}`;
    return `the parts${ofPlace(place)} in the police force areas of ${months.list(forces)}`;
  },
  homeTo: (covered: string, people: string) =>
    `home to about ${covered} of ${people} people at Census 2021`,
  covered: (noun: string, homeTo: string) => `These figures are of ${noun}, ${homeTo}.`,
  rest: 'Not every month was supplied for the rest.',
  noRate: 'No rate is given, because the figures cover too few of the people.',
  residents: (noun: string, covered: string, people: string) =>
    `Figures cover ${covered} of ${people} residents (${noun}); no rate is given.`,
  residentsAndMonths: (noun: string, covered: string, people: string, observed: number) =>
    `Figures cover ${covered} of ${people} residents (${noun}), with ${observed} of 12 months ` +
    'supplied; no rate is given.',
  /** Why a larger area is not compared with. */
  mostlyThisArea: (places: readonly string[]) =>
    `not compared with ${months.list(places)}, whose figures are nearly all this area’s own`,
  sameGround: (places: readonly string[]) =>
    `not also compared with ${months.list(places)}, whose figures cover the same ground`,
};
