import {
  MEASURE_NAMES,
  type AreaRecord,
  type MeasureName,
  type SimilarAreas,
} from '@crimetrends/sdk/contract';
import { similarSentence } from '@crimetrends/sdk/sentences';
import {
  compareWithQuartiles,
  measuresOf,
  personYears,
  quartilesPer1000,
  type Quartiles,
  type StandingAmongSimilar,
} from '@crimetrends/sdk/stats';
import { numberText } from '../../number-text.js';
import { countOf } from '../basis.js';
import { assertAgrees, noSuchFigure, type Subject } from '../disagreement.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import type { FigureQuery } from '../figures.js';
import { decimals, type FormulaStep } from '../formula.js';
import { whyNotRanked } from './rank-field.js';
import { checkedGround } from './rate.js';
import { streetRows } from '../rows.js';
import { tauOfLevel } from '../tau.js';
import { sourcesOf, streetFiles } from '../sources.js';

/** The quartiles of similar areas' rates, those areas, and where the area's own rate lies. */
export interface SimilarFigure {
  kind: 'known' | 'suppressed' | 'notSupplied';
  /** Number of areas that the quartiles are of. */
  of?: number;
  rule?: string;
  quartilesPer1000?: Quartiles;
  verdict?: StandingAmongSimilar;
  areas: string[];
}

/** Explains the quartiles of similar areas' rates, from their own counts and residents. */
export function similarExplained(
  evidence: Evidence,
  { measure }: Pick<FigureQuery, 'measure'>,
): Explained & { figure: SimilarFigure } {
  const { record, manifest, peers = [] } = evidence;
  const { similar } = record;
  const subject = { record, release: manifest.release };
  if (!similar)
    throw noSuchFigure(
      subject,
      'no areas are named as like it: its level has fewer than 100 areas, or the census tables lack it.',
    );
  const { areas, rates } = similar;
  const known = peers.filter((peer) => whyNotRanked(peer) === undefined);
  if (rates.kind === 'known' || rates.kind === 'suppressed')
    assertAgrees(
      subject,
      'the number of similar areas with complete figures',
      rates.of,
      rates.kind === 'known' || rates.rule === 'fewerThan10Known' ? known.length : rates.of,
    );
  const quartiles =
    rates.kind === 'known' ? checkedQuartiles(rates, known, measure, subject) : undefined;
  const own = measuresOf(record, tauOfLevel(evidence))[measure];
  const verdict =
    quartiles && own.kind === 'known' ? compareWithQuartiles(own, quartiles) : undefined;
  const rows = streetRows(evidence, manifest.window);
  return {
    of: { measure },
    figure: {
      kind: rates.kind,
      ...('of' in rates && { of: rates.of }),
      ...('rule' in rates && { rule: rates.rule }),
      ...(quartiles && { quartilesPer1000: quartiles }),
      ...(verdict && { verdict }),
      areas,
    },
    sentences:
      quartiles && own.kind === 'known' && measure === 'crime'
        ? [
            similarSentence(
              {
                rate: own,
                quartiles,
                areas: known.length,
                level: record.level,
                window: manifest.window,
              },
              'en',
            ),
          ]
        : [],
    formula: [
      ...peers.map((peer) => peerStep(peer, measure)),
      ...(quartiles ? quartileSteps(quartiles, known.length) : []),
      ...(own.kind === 'known' && verdict
        ? [
            {
              what: 'own rate',
              value: own.ratePer1000,
              how: `likely ${own.likelyLower} to ${own.likelyUpper}: ${verdict}`,
              decimals: 4,
            },
          ]
        : []),
    ],
    remarks: remarksOf(evidence, rates.kind),
    ground: checkedGround(
      evidence,
      measure,
      record.observed.kind === 'notSupplied' ? undefined : countOf(record, measure),
    ),
    rows: [rows],
    sources: sourcesOf(manifest, {
      census: true,
      police: [
        ...streetFiles(rows),
        ...streetFiles(streetRows({ ...evidence, lsoas: peers }, manifest.window)),
      ],
      geography: true,
    }),
  };
}

const NAMES = { lower: 'lower quartile', median: 'median', upper: 'upper quartile' } as const;

type KnownRates = Extract<SimilarAreas['rates'], { kind: 'known' }>;

/**
 * The quartiles of the areas' own rates. Throws `figureDisagrees` where a published one differs: the
 * median of every measure, and both quartiles of the totals.
 */
function checkedQuartiles(
  { medianRatePer1000, lowerQuartile, upperQuartile }: KnownRates,
  known: readonly AreaRecord[],
  measure: MeasureName,
  subject: Subject,
): Quartiles {
  const quartiles = quartilesPer1000(
    known.map((peer) => ({
      count: countOf(peer, measure)!,
      personYears: personYears(peer.population, 12),
    })),
  )!;
  const at = MEASURE_NAMES.indexOf(measure);
  const published = {
    lower: lowerQuartile[at],
    median: medianRatePer1000[at],
    upper: upperQuartile[at],
  };
  for (const which of ['lower', 'median', 'upper'] as const)
    if (published[which] !== undefined)
      assertAgrees(
        subject,
        `the ${NAMES[which]} of similar areas (${measure})`,
        published[which],
        quartiles[which],
      );
  return quartiles;
}

function quartileSteps(quartiles: Quartiles, known: number): FormulaStep[] {
  return ([0.25, 0.5, 0.75] as const).map((share, index) => {
    const which = (['lower', 'median', 'upper'] as const)[index]!;
    const place = 1 + (known - 1) * share;
    return {
      what: NAMES[which],
      value: quartiles[which],
      how: `rate ${decimals(place, 2)} of ${numberText(known)}, lowest first, between two interpolated`,
      decimals: 2,
    };
  });
}

function peerStep(peer: AreaRecord, measure: MeasureName): FormulaStep {
  const why = whyNotRanked(peer);
  const name = `${peer.name} (${peer.code})`;
  if (why !== undefined) return { what: name, value: '', how: `not in the quartiles: ${why}` };
  const count = countOf(peer, measure)!;
  return {
    what: name,
    value: (count / peer.population) * 1000,
    how: `${numberText(count)} ÷ ${numberText(peer.population)} × 1,000`,
    decimals: 4,
  };
}

function remarksOf(
  { manifest: { similarAreas } }: Evidence,
  kind: SimilarFigure['kind'],
): string[] {
  const topics = [...new Set(similarAreas?.variables.map(({ topic }) => topic))];
  return [
    ...(kind === 'known'
      ? []
      : ['There are no quartiles: fewer than 10 of them have complete figures.']),
    ...(similarAreas
      ? [
          `The areas are the ${similarAreas.areas} nearest in ${similarAreas.variables.length} ` +
            `census variables (${topics.join(', ')}), whose weights the manifest has; nothing ` +
            'that was recorded has a part in the choice.',
        ]
      : []),
  ];
}
