import { forEach } from '../comparison/comparison.cy.js';
import { placeTypes } from '../context/place-types.cy.js';
import type { Phrases } from '../language/phrases.js';

const forRest = (places: readonly string[]): string =>
  forEach(places.map((place) => `gweddill ${place}`));

export const brief: Phrases['brief'] = {
  rise: (percent, [lower, upper]) =>
    `${percent} yn fwy nag yn y flwyddyn flaenorol (${lower} i ${upper}).`,
  fall: (percent, [lower, upper]) =>
    `${percent} yn llai nag yn y flwyddyn flaenorol (${lower} i ${upper}).`,
  noClearChange: (percent, [lower, upper]) =>
    `Dim newid clir o gymharu â’r flwyddyn flaenorol (${percent}, ${lower} i ${upper}).`,
  higher: (places) => `yn uwch na’r gyfradd ${forRest(places)}`,
  lower: (places) => `yn is na’r gyfradd ${forRest(places)}`,
  noClearDifference: (places) => `heb fod yn amlwg yn wahanol i’r gyfradd ${forRest(places)}`,
  supplied: ([first, ...others]) =>
    `* Y rhannau a ddarparodd ffigurau: ${[
      `${first![1]}, ${first![0]} o’r bobl`,
      ...others.map(([share, place]) => `${place}, ${share}`),
    ].join('; ')}.`,
  homeTo: (people) => `Cartref i oddeutu ${people} o bobl`,
  about: (people) => `oddeutu ${people} o bobl`,
  nobody: 'heb drigolion',
  figuresFor: (place) => `Ffigurau ar gyfer ${place}`,
  onPlaces: (share, placeType) =>
    `Gydag ymddygiad gwrthgymdeithasol, roedd ${share} o ddigwyddiadau mewn lleoedd ` +
    `megis ${placeTypes.names[placeType] ?? placeTypes.other(placeType)}.`,
};
