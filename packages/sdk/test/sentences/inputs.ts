// Places, figures and context for the cases, chosen to reach every branch of the sentences.
import { LEVELS, PROPERTY_TYPES } from '../../src/contract/index.js';
import type { HousePrices, MeasureName, Outcomes, PlaceTypes } from '../../src/contract/index.js';
import type * as say from '../../src/sentences/index.js';
import type { Lang } from '../../src/sentences/index.js';
import { ranksOf, rate } from '../../src/stats/index.js';
import { AREAS, WINDOW } from './areas.js';

/** A sentence's texts in one language, for all of its inputs. */
export type Cases = Readonly<Record<string, (lang: Lang) => (string | undefined)[]>>;

export const areas = Object.values(AREAS);
export const NATION = {
  name: 'England and Wales',
  nameWelsh: 'Cymru a Lloegr',
  level: 'nation',
} as const;
export const WITHIN = [
  NATION,
  { name: 'South East', level: 'region' },
  { name: 'Isle of Wight' },
  { name: 'Torfaen', nameWelsh: 'Torfaen' },
  { name: 'Bristol, City of' },
] as const;
export const COUNTS = [0, 1, 2, 3, 5, 6, 9, 10, 11, 40, 263, 1_023, 28_722];
export const RATES = [
  [0, 1_700],
  [3, 1_700],
  [195, 1_740],
  [19_212, 225_262],
  [4_946_000, 59_597_542],
].map(([count, people]) => rate(count!, people!, 12, 0.1));
export const OUTCOMES = [
  'Local resolution',
  'Unable to prosecute suspect',
  'Investigation complete; no suspect identified',
  'An outcome not known yet',
];
export const PLACES = [
  'Airport/Airfield',
  'Bus/Coach Station',
  'Conference/Exhibition Centre',
  'Ferry Terminal',
  'Further/Higher Educational Building',
  'Hospital',
  'Nightclub',
  'Park/Open Space',
  'Parking Area',
  'Pedestrian Subway',
  'Petrol Station',
  'Police Station',
  'Prison',
  'Race Track',
  'Shopping Area',
  'Sports/Recreation Area',
  'Supermarket',
  'Theatre/Concert Hall',
  'Theme/Adventure Park',
  'Toll Bridge',
];

export function ranked(lang: Lang, sentence: typeof say.rankSentence): string[] {
  const field = [4, 0, 12, 12, 12, 90, 2_000, 3, 8, 5, 6].map((count) => ({
    count,
    personYears: 1_000,
  }));
  const fields = LEVELS.flatMap((level) =>
    WITHIN.flatMap((within) =>
      [field, field.slice(0, 1)].map((found) => ({ level, within, found })),
    ),
  );
  const small = fields.flatMap(({ level, within, found }) =>
    ranksOf(found, 0.1).map((rank) =>
      sentence(rank, { level, within, fieldSize: found.length, window: WINDOW }, lang),
    ),
  );
  const large = [1, 2, 11, 12, 13, 21, 101, 111, 1_022, 35_672].map((rank) =>
    sentence(
      { rank, tied: 1, best: rank, worst: Math.min(35_672, rank + 40) },
      { level: 'ward', within: NATION, fieldSize: 35_672, window: WINDOW, measure: 'asb' },
      lang,
    ),
  );
  return [...small, ...large];
}

export const pairOf = (measure: MeasureName): say.Pair => ({
  area: { name: 'Luton' },
  other: { name: 'Caerphilly', nameWelsh: 'Caerffili' },
  window: WINDOW,
  measure,
});

export function placeTypes(): PlaceTypes[] {
  const figures = COUNTS.flatMap((incidents) =>
    [0, Math.ceil(incidents * 0.38)].map((onPlaceTypes) => ({
      incidents,
      onPlaceTypes,
      snapPoints: Math.min(41, incidents),
      snapPointsOfHalf: Math.min(3, incidents),
      top:
        onPlaceTypes === 0
          ? []
          : PLACES.slice(14, 17).map((placeType, index) => ({
              placeType,
              incidents: Math.max(1, onPlaceTypes - index),
            })),
    })),
  );
  const apart = [11, 12, 5].map((place) => ({ placeType: PLACES[place]!, incidents: 9 }));
  const told = [1, 2, 3].flatMap((many) =>
    [0, 40].map((others) => ({
      incidents: 263,
      onPlaceTypes: 9 * many + others,
      snapPoints: 41,
      snapPointsOfHalf: 3,
      top: [
        ...(others > 0 ? [{ placeType: 'Supermarket', incidents: others }] : []),
        ...apart.slice(0, many),
      ],
    })),
  );
  return [...figures, ...told, { ...told[0]!, incidents: 9_000 }]
    .flatMap((found) => [
      { kind: 'known' as const, ...found },
      { kind: 'partial' as const, reason: 'months' as const, monthsObserved: 6, ...found },
      {
        kind: 'partial' as const,
        reason: 'residents' as const,
        populationCovered: 398_765,
        ...found,
      },
    ])
    .concat([{ kind: 'notSupplied' } as never]);
}

export function housePrices(): HousePrices[] {
  const known = (sales: number, medianPricePounds: number, ...limits95: number[]) =>
    PROPERTY_TYPES.map(() => ({
      kind: 'known' as const,
      sales,
      medianPricePounds,
      ...(limits95.length > 0 && { limits95 }),
    }));
  const before = known(150, 274_000, 268_000, 280_000);
  const suppressed = PROPERTY_TYPES.map(() => ({
    kind: 'suppressed' as const,
    rule: 'fewerThan5Sales',
  }));
  const none = PROPERTY_TYPES.map(() => ({ kind: 'notSupplied' as const }));
  return [
    { kind: 'known', latest: known(143, 285_000, 278_000, 291_500), yearBefore: before },
    { kind: 'known', latest: known(143, 285_000, 283_100, 287_000), yearBefore: before },
    {
      kind: 'known',
      latest: known(143, 274_900, 274_900, 274_900),
      yearBefore: known(9, 274_000, 274_000, 274_000),
    },
    { kind: 'known', latest: known(143, 250_000, 240_000, 261_000), yearBefore: before },
    { kind: 'known', latest: known(9, 274_000, 90_000, 1_285_000), yearBefore: before },
    { kind: 'known', latest: known(143, 285_000), yearBefore: before },
    { kind: 'known', latest: known(5, 1_285_000), yearBefore: known(6, 1_500_000) },
    { kind: 'known', latest: known(143, 285_000), yearBefore: known(150, 285_100) },
    { kind: 'known', latest: known(143, 285_000), yearBefore: suppressed },
    { kind: 'known', latest: known(143, 285_000), yearBefore: none },
    { kind: 'known', latest: suppressed, yearBefore: known(150, 274_000) },
    {
      kind: 'partial',
      reason: 'residents',
      populationCovered: 398_765,
      latest: known(143, 285_000),
      yearBefore: known(150, 274_000),
    },
    { kind: 'known', latest: none, yearBefore: none },
    { kind: 'notSupplied' },
  ];
}

export function outcomes(): Outcomes[] {
  const figures = COUNTS.map((incidents) => ({
    incidents,
    counts: [incidents, Math.floor(incidents / 3), 0, Math.min(1, incidents)],
  }));
  return figures
    .flatMap((found): Outcomes[] => [
      { kind: 'known', ...found },
      { kind: 'partial', reason: 'residents', populationCovered: 398_765, ...found },
    ])
    .concat([{ kind: 'notSupplied' }, { kind: 'suppressed', rule: 'outcomesMasked' }]);
}
