import type { PlaceTypes } from '@crimetrends/sdk/contract';
import { placeTypesSentence } from '@crimetrends/sdk/sentences';
import { numberText } from '../../number-text.js';
import { countOf } from '../basis.js';
import { contextOf, summedGround } from './context-ground.js';
import { assertAgrees, figureDisagrees } from '../disagreement.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import { percent, type FormulaStep } from '../formula.js';
import { streetRows } from '../rows.js';
import { sourcesOf, streetFiles } from '../sources.js';

type Counted = Exclude<PlaceTypes, { kind: 'notSupplied' }>;

/**
 * Explains how many of an area's incidents are on place types, and how few snap points have half of
 * them.
 */
export function placeTypesExplained(evidence: Evidence): Explained & { figure: PlaceTypes } {
  const {
    own: { placeTypes },
    lsoas,
    subject,
  } = contextOf(evidence);
  const { window } = evidence.manifest;
  const rows = streetRows(evidence, window);
  const counted = placeTypes.kind === 'notSupplied' ? undefined : placeTypes;
  if (counted) {
    assertAgrees(
      subject,
      'the number of incidents',
      counted.incidents,
      countOf(evidence.record, 'all'),
    );
    const most = lsoas.reduce(
      (sum, { placeTypes: lsoa }) => sum + ('snapPoints' in lsoa ? lsoa.snapPoints : 0),
      0,
    );
    if (counted.snapPoints > most || counted.snapPointsOfHalf > counted.snapPoints)
      throw figureDisagrees(
        subject,
        `${counted.snapPointsOfHalf} of ${counted.snapPoints} snap points carry half; its LSOAs have ${most}.`,
      );
  }
  return {
    of: {},
    figure: placeTypes,
    sentences: [placeTypesSentence(placeTypes, window, 'en')],
    formula: counted ? steps(counted) : [],
    remarks: counted
      ? [
          'A point that two LSOAs share is one point of the larger area, so points do not add up.',
          'How many incidents each point carries is in the street files and not in the bundle.',
        ]
      : [],
    ground: summedGround(
      evidence,
      placeTypes,
      (lsoa) => lsoa.placeTypes,
      counted
        ? [
            {
              name: 'incidents',
              own: counted.incidents,
              of: ({ placeTypes: lsoa }) => ('incidents' in lsoa ? lsoa.incidents : 0),
            },
            {
              name: 'incidents on place types',
              own: counted.onPlaceTypes,
              of: ({ placeTypes: lsoa }) => ('incidents' in lsoa ? lsoa.onPlaceTypes : 0),
            },
          ]
        : [],
    ),
    rows: [rows],
    sources: sourcesOf(evidence.manifest, { police: streetFiles(rows), geography: true }),
  };
}

function steps({
  incidents,
  onPlaceTypes,
  top,
  snapPoints,
  snapPointsOfHalf,
}: Counted): FormulaStep[] {
  const share = (part: number, whole: number): string =>
    whole === 0
      ? 'of none'
      : `${numberText(part)} ÷ ${numberText(whole)} = ${percent(part / whole)}`;
  const others = onPlaceTypes - top.reduce((sum, type) => sum + type.incidents, 0);
  return [
    { what: 'incidents', value: incidents, how: 'of the window, anti-social behaviour included' },
    {
      what: 'on places',
      value: onPlaceTypes,
      how: `${share(onPlaceTypes, incidents)}, on a kind of place and not a street`,
    },
    ...top.map((type) => ({
      what: type.placeType,
      value: type.incidents,
      how: share(type.incidents, incidents),
    })),
    ...(others > 0
      ? [{ what: 'other kinds of place', value: others, how: share(others, incidents) }]
      : []),
    { what: 'snap points', value: snapPoints, how: 'with any incident' },
    {
      what: 'of half',
      value: snapPointsOfHalf,
      how: `${share(snapPointsOfHalf, snapPoints)} of the points, fullest first, carry half of the incidents at any`,
    },
  ];
}
