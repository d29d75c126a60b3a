import type { Phrases } from '../language/phrases.js';
import { counted, INCIDENT } from '../language/grammar.cy.js';

export const placeTypes: Phrases['placeTypes'] = {
  names: {
    'Airport/Airfield': 'maes awyr',
    'Bus/Coach Station': 'gorsaf fysiau',
    'Conference/Exhibition Centre': 'canolfan gynadledda neu arddangos',
    'Ferry Terminal': 'terfynfa fferi',
    'Further/Higher Educational Building': 'adeilad addysg bellach neu uwch',
    Hospital: 'ysbyty',
    Nightclub: 'clwb nos',
    'Park/Open Space': 'parc neu fan agored',
    'Parking Area': 'maes parcio',
    'Pedestrian Subway': 'isffordd i gerddwyr',
    'Petrol Station': 'gorsaf betrol',
    'Police Station': 'gorsaf heddlu',
    Prison: 'carchar',
    'Race Track': 'trac rasio',
    'Shopping Area': 'ardal siopa',
    'Sports/Recreation Area': 'man chwaraeon neu hamdden',
    Supermarket: 'archfarchnad',
    'Theatre/Concert Hall': 'theatr neu neuadd gyngerdd',
    'Theme/Adventure Park': 'parc thema neu antur',
  },
  other: (placeType) => `“${placeType}”`,
  monthsOf: (months, year) => `y misoedd a ddarparwyd (${months}) o’r 12 yn ${year}`,
  half: (incidents, text, period, halfOn, points) =>
    `O’r ${counted(incidents, text, INCIDENT)} yn ${period}, mae o leiaf hanner ar ${halfOn} o’r ` +
    `${points} o bwyntiau ar y map`,
  few: (incidents, text, period) =>
    incidents === 0
      ? `Ni chofnodwyd unrhyw ddigwyddiadau yn ${period}.`
      : `Cofnodwyd ${counted(incidents, text, INCIDENT)} yn ${period}, rhy ychydig i ddweud ble maent yn crynhoi.`,
  onTypes: (share, examples) => `; mae ${share} ar fathau o leoedd megis ${examples}.`,
  example: (name) => name,
  onNone: '; nid oes yr un ar fath o le megis archfarchnad.',
  // Mutated as after "ar".
  institution: (share, _name, placeType) =>
    `${share} ar ${{ Hospital: 'ysbyty', 'Police Station': 'orsaf heddlu', Prison: 'garchar' }[placeType]}`,
  institutions: (shares) =>
    `Cyfrifir ar wahân: ${shares}, am fod pobl yn dod yno, neu’n cael eu dwyn yno, o ardal ehangach.`,
  residents: (people) =>
    ' Mae hyn yn cwmpasu’r rhannau y darparodd eu heddlu ffigurau, ' +
    `cartref i oddeutu ${people} o bobl adeg Cyfrifiad 2021.`,
  notSupplied: (year) => `Nid yw’n hysbys ble bu digwyddiadau yn ${year}: ni ddarparwyd ffigurau.`,
};
