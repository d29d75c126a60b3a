import type { SearchWords } from './search.words.js';

export const searchCy: SearchWords = {
  label: 'Chwilio am le',
  hint: 'Enw, cod post neu god GSS.',
  searching: 'Wrthi’n chwilio',
  levels: {
    lsoa21: 'Ardal fach (AGEHI)',
    msoa21: 'Cymdogaeth (AGEHG)',
    ward: 'Ward',
    ltla: 'Awdurdod lleol',
    county: 'Sir',
    region: 'Rhanbarth',
    country: 'Gwlad',
    nation: 'Cenedl',
    outcode: 'Dosbarth cod post',
    town: 'Tref neu ddinas',
    pfa: 'Ardal heddlu',
  },
  lyingIn: (level, place) => `${level} o fewn ${place}`,
  postcode: 'Cod post',
  ended: (month) => `Cod post a ddaeth i ben ym mis ${month}`,
  found: (count) => `Nifer y lleoedd a gafwyd: ${count}.`,
  first: (count) => `Nifer y lleoedd a ddangosir: ${count}. Teipiwch fwy i gael llai.`,
  none: (text) => `Ni chafwyd lle ar gyfer “${text}”.`,
  advice: 'Gwiriwch y sillafu, neu rhowch god post.',
  noLimit: (found) => `nid yw limit “${found}” yn rhif cyfan o 1 i 50.`,
  noLevel: (found, known) => `nid yw levels “${found}” yn un o ${known}.`,
  noAddress: (found) =>
    `nid yw to “${found}” yn gyfeiriad http(s) â {code}, {postcode} neu {outcode} ynddo.`,
  noElement: (id) => `nid oes elfen CrimeTrends â’r id “${id}” ar y dudalen hon.`,
};
