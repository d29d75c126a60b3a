import type { Phrases } from '../language/phrases.js';

// Countries and English regions as in ONS lookups (columns …NMW), for lists with English names
// only.
const PLACES: Readonly<Record<string, string>> = {
  'England and Wales': 'Cymru a Lloegr',
  England: 'Lloegr',
  Wales: 'Cymru',
  'North East': 'Gogledd Ddwyrain',
  'North West': 'Gogledd Orllewin',
  'Yorkshire and The Humber': 'Swydd Efrog a Humber',
  'East Midlands': 'Dwyrain y Canolbarth',
  'West Midlands': 'Gorllewin y Canolbarth',
  'East of England': 'Dwyrain Lloegr',
  London: 'Llundain',
  'South East': 'De Ddwyrain',
  'South West': 'De Orllewin',
};

const REGION_LEVELS = new Set<string | undefined>(['region', 'country', 'nation']);

export const names: Phrases['names'] = {
  place: ({ name, nameWelsh, level }) =>
    nameWelsh ??
    (REGION_LEVELS.has(level) ? PLACES[name] : undefined) ??
    // An English county has no Welsh name here.
    name.replace(/^(.+), City of$/, 'Dinas $1').replace(/^(.+), County of$/, 'County of $1'),
  kinds: {
    msoa21: 'cymdogaeth',
    ward: 'ward',
    ltla: 'awdurdod lleol',
    county: 'sir',
    region: 'rhanbarth',
    town: 'ardal adeiledig',
    city: 'dinas',
    pfa: 'ardal heddlu',
  },
};
