import type { Phrases } from '../language/phrases.js';

export const denominators: Phrases['denominators'] = {
  titles: {
    usualResidentsCensus2021: 'trigolion arferol, Cyfrifiad 2021',
    workdayPopulationCensus2011: 'poblogaeth diwrnod gwaith, Cyfrifiad 2011',
    workdayPopulationCensus2021: 'poblogaeth diwrnod gwaith, Cyfrifiad 2021',
    householdsCensus2021: 'aelwydydd, Cyfrifiad 2021',
  },
  midYear: (year) => `amcangyfrif o’r boblogaeth ganol ${year}`,
  per: (title, number, rate, likely, year) =>
    `Yn ôl enwadur arall, ${title} (${number}): ${rate} o droseddau fesul 1,000 yn ${year}, ${likely}.`,
  workdayPopulation: (title, people, residents) =>
    `Mae llawer mwy o bobl yn pasio drwodd nag sy’n byw yma: oddeutu ${people} yn ôl ${title}, o ` +
    `gymharu â’r ${residents} o drigolion adeg Cyfrifiad 2021; ` +
    'nid cyfradd fesul person sy’n bresennol yw’r gyfradd fesul preswylydd.',
};
