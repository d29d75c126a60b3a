import type { Check } from '../checks.js';

const ADD_COUNTIES =
  '{district or metropolitan borough has|districts or metropolitan boroughs have} no county in any ' +
  'lookup ' +
  '(the CTYUA form names no metropolitan counties). Add an LTLA → county lookup with columns ' +
  'LAD..CD and CTY..CD, for example LAD24_CTY24_EN_LU; ' +
  'accepted, each stands for itself as its own county';

/** The checks of lookups and the population table, by the name that an operator accepts. */
export const PLACE_CHECKS = {
  exactFitUnusable: {
    sql: 'geography/lsoa11_to_lsoa21_unusable.sql',
    level: 'stop',
    name: 'exactFitUnusable',
    what:
      '{row of the exact-fit lookup lacks|rows of the exact-fit lookup lack} a code or ' +
      '{has|have} another change than U, M, S or X',
  },
  lsoaDoubled: {
    sql: 'geography/lsoa21_doubled.sql',
    level: 'stop',
    name: 'lsoaDoubled',
    what: '{LSOA stands|LSOAs stand} more than once in the ward lookup',
    // An LSOA listed twice would double every row in it.
    mustMend: true,
  },
  lsoaWithoutWard: {
    sql: 'geography/lsoa21_without_ward.sql',
    level: 'stop',
    name: 'lsoaWithoutWard',
    what: '{LSOA has|LSOAs have} no ward or no LTLA in the ward lookup',
  },
  lsoaMissing: {
    sql: 'geography/lsoa21_missing.sql',
    level: 'stop',
    name: 'lsoaMissing',
    what: '{LSOA of the exact-fit lookup is|LSOAs of the exact-fit lookup are} missing from the ward lookup',
  },
  populationDoubled: {
    sql: 'census/population_doubled.sql',
    level: 'stop',
    name: 'populationDoubled',
    what: '{LSOA has|LSOAs have} more than one population',
    mustMend: true,
  },
  lsoaWithoutPopulation: {
    sql: 'census/lsoa21_without_population.sql',
    level: 'stop',
    name: 'lsoaWithoutPopulation',
    what: '{LSOA has|LSOAs have} no population in the census table',
  },
  populationUnplaced: {
    sql: 'census/population_unplaced.sql',
    level: 'stop',
    name: 'populationUnplaced',
    what:
      '{LSOA of the census table is|LSOAs of the census table are} missing from the ward lookup, ' +
      'so {its|their} residents are in no area',
  },
  ltlaHierarchyDoubled: {
    sql: 'geography/ltla_hierarchy_doubled.sql',
    level: 'stop',
    name: 'ltlaHierarchyDoubled',
    what: '{LTLA lies|LTLAs lie} in more than one county, region or country of the hierarchy',
  },
  ltlaWithoutRegion: {
    sql: 'geography/ltla_without_region.sql',
    level: 'stop',
    name: 'ltlaWithoutRegion',
    what: '{LTLA has|LTLAs have} no region or country in any lookup',
  },
  ltlaWithoutCounty: {
    sql: 'geography/ltla_without_county.sql',
    level: 'stop',
    name: 'ltlaWithoutCounty',
    what: ADD_COUNTIES,
  },
  ltlaToForceDoubled: {
    sql: 'geography/ltla_to_force_doubled.sql',
    level: 'stop',
    name: 'ltlaToForceDoubled',
    what: '{LTLA has|LTLAs have} more than one police force area',
  },
  ltlaWithoutForce: {
    sql: 'geography/ltla_without_force.sql',
    level: 'stop',
    name: 'ltlaWithoutForce',
    what: '{LTLA has|LTLAs have} no police force area in any lookup',
  },
} as const satisfies Record<string, Check>;
