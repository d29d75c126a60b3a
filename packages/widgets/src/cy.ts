// Welsh, for elements and for the sentences they show: fetched by the first element that speaks it.
import { cy as sentences } from '@crimetrends/sdk/sentences/cy';
import { breakdownCy } from './breakdown/breakdown.cy.js';
import { compareCy } from './compare/compare.cy.js';
import { contextCy } from './context/context.cy.js';
import { mapCy } from './map/map.cy.js';
import { profileCy } from './profile/profile.cy.js';
import { rankingCy } from './ranking/ranking.cy.js';
import { searchCy } from './search/search.cy.js';
import { trendCy } from './trend/trend.cy.js';
import type { MeasuresWords } from './words/measure-select.js';
import type { DisclosedWords, Lang, Words } from './words/words.js';

const widgets: Words = {
  loading: 'Wrthi’n llwytho’r ffigurau',
  thisArea: 'Yr ardal hon',
  perThousand: 'Troseddau fesul 1,000 o drigolion, gydag amrediad tebygol',
  noRate: 'dim cyfradd',
  mostRecorded: 'Cofnodwyd amlaf',
  share: 'Cyfran',
  count: 'Troseddau',
  perThousandShort: 'Fesul 1,000 o drigolion',
  likely: 'Amrediad tebygol',
  hatched: 'Llinellau: ni ddarparwyd ffigurau.',
  yearTo: (month) => `Y flwyddyn hyd at fis ${month}`,
  asTable: 'Y ffigurau fel tabl',
  method: 'Sut y cyfrifwyd hyn',
  retry: 'Rhowch gynnig arall arni',
  unreachable: 'Ni ellid llwytho’r ffigurau.',
  checkConnection: 'Gwiriwch y cysylltiad a rhowch gynnig arall arni.',
  unreadable: 'Ni ellid darllen y ffigurau.',
  checkCode: 'Gwiriwch y cod, neu defnyddiwch postcode="…".',
  setPlace: 'gosodwch area="…" i god GSS megis E06000032, neu postcode="…".',
  bothPlaces: 'gosodwch un yn unig o area, postcode ac outcode.',
  noBundle: 'gosodwch bundle="…" i’r ffolder sy’n dal latest.json.',
  noMeasure: (found, known) => `nid yw measure “${found}” yn un o ${known}.`,
};

const disclosed: DisclosedWords = {
  area: 'Troseddau fesul 1,000 o drigolion',
  rate: 'Cyfradd',
  interval: 'Cyfwng hyder 95%',
  month: 'Mis',
  noFigures: 'dim data',
  counted: (count, people) => `${count} o droseddau, ${people} o bobl adeg Cyfrifiad 2021.`,
  recorded: (count, people) => `${count} wedi’u cofnodi, ${people} o bobl adeg Cyfrifiad 2021.`,
};

const measures: MeasuresWords = {
  measure: 'Yr hyn a gyfrifir',
  totals: 'Cyfansymiau',
  kinds: 'Mathau o drosedd',
  names: {
    crime: 'Pob trosedd',
    asb: 'Ymddygiad gwrthgymdeithasol',
    all: 'Troseddau ac ymddygiad gwrthgymdeithasol gyda’i gilydd',
  },
};

export const cy: Exclude<Lang, 'en'> = {
  ...sentences,
  widgets,
  disclosed,
  elements: {
    breakdown: breakdownCy,
    compare: compareCy,
    context: contextCy,
    map: mapCy,
    measures,
    profile: profileCy,
    ranking: rankingCy,
    search: searchCy,
    trend: trendCy,
  },
};
