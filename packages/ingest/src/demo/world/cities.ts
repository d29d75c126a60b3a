import type { KnownCity } from '../../core/input/known-cities.js';
import { COUNTRY } from './nation.js';

const country = COUNTRY.name;

/**
 * A city that is a built-up area, one of an authority's wards, one that is an authority, and one
 * that no lookup has.
 */
export const CITIES: readonly KnownCity[] = [
  {
    code: 'Z01900001',
    name: 'Skelder',
    country,
    builtUpArea: 'Skelder',
    ltla: 'Skelder',
    why: 'Its council holds the status.',
  },
  {
    code: 'Z01900002',
    name: 'St Orrin',
    country,
    ltla: 'Aldermarsh',
    wards: ["St. Orrin's", 'Wharfside'],
    why: 'No built-up area of its own; the wards that hold the city.',
  },
  {
    code: 'Z01900003',
    name: 'Thornwick',
    country,
    ltla: 'Thornwick Vale',
    why: 'No built-up area of its own; its council holds the status.',
  },
  {
    code: 'Z01900004',
    name: 'Lost Lyonesse',
    country,
    builtUpArea: 'Lost Lyonesse',
    ltla: 'Lyonesse',
    why: 'Of no lookup: a note says so.',
  },
];
