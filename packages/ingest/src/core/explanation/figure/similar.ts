import { MEASURE_NAMES, type AreaRecord, type MeasureName } from '@crimetrends/sdk/contract';
import { similarSentence } from '@crimetrends/sdk/sentences';
import {
  compareWithMedian,
  measuresOf,
  medianRatePer1000,
  personYears,
  type MedianComparison,
} from '@crimetrends/sdk/stats';
import { numberText } from '../../number-text.js';
import { countOf } from '../basis.js';
import { assertAgrees, noSuchFigure } from '../disagreement.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import type { FigureQuery } from '../figures.js';
import { decimals, type FormulaStep } from '../formula.js';
import { whyNotRanked } from './rank-field.js';
import { checkedGround } from './rate.js';
import { streetRows } from '../rows.js';
import { tauOfLevel } from '../tau.js';
import { sourcesOf, streetFiles } from '../sources.js';

/** The median rate of similar areas, those areas, and how the area's own rate compares. */
export interface SimilarFigure extends Partial<MedianComparison> {
  kind: 'known' | 'suppressed' | 'notSupplied';
  /** Number of areas in the median. */
  of?: number;
  rule?: string;
  medianRatePer1000?: number;
  areas: string[];
}

/** Explains the median rate of similar areas, from their own counts and residents. */
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
  const median =
    rates.kind === 'known' ? rates.medianRatePer1000[MEASURE_NAMES.indexOf(measure)]! : undefined;
  if (rates.kind === 'known' || rates.kind === 'suppressed')
    assertAgrees(
      subject,
      'the number of similar areas with complete figures',
      rates.of,
      rates.kind === 'known' || rates.rule === 'fewerThan10Known' ? known.length : rates.of,
    );
  if (median !== undefined)
    assertAgrees(
      subject,
      `the median rate of similar areas (${measure})`,
      median,
      medianRatePer1000(
        known.map((peer) => ({
          count: countOf(peer, measure)!,
          personYears: personYears(peer.population, 12),
        })),
      ),
    );
  const own = measuresOf(record, tauOfLevel(evidence))[measure];
  const standing =
    median !== undefined && own.kind === 'known' ? compareWithMedian(own, median) : undefined;
  const rows = streetRows(evidence, manifest.window);
  return {
    of: { measure },
    figure: {
      kind: rates.kind,
      ...('of' in rates && { of: rates.of }),
      ...('rule' in rates && { rule: rates.rule }),
      ...(median !== undefined && { medianRatePer1000: median }),
      ...standing,
      areas,
    },
    sentences:
      median !== undefined && own.kind === 'known' && measure === 'crime'
        ? [
            similarSentence(
              {
                rate: own,
                medianRatePer1000: median,
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
      ...(median === undefined
        ? []
        : [
            {
              what: 'median',
              value: median,
              how: `the middle of ${numberText(known.length)} rates, or the mean of the middle two`,
              decimals: 4,
            },
          ]),
      ...(own.kind === 'known' && standing
        ? [
            {
              what: 'own rate',
              value: own.ratePer1000,
              how: `limits ${own.lower95} to ${own.upper95}: ${verdictWords(standing)}`,
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

function verdictWords({ verdict, percentAbove }: MedianComparison): string {
  if (percentAbove === undefined) return verdict;
  const side = percentAbove < 0 ? 'below' : 'above';
  return `${verdict}, ${decimals(Math.abs(percentAbove), 1)}% ${side}`;
}

function peerStep(peer: AreaRecord, measure: MeasureName): FormulaStep {
  const why = whyNotRanked(peer);
  const name = `${peer.name} (${peer.code})`;
  if (why !== undefined) return { what: name, value: '', how: `not in the median: ${why}` };
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
      : ['There is no median: fewer than 10 of them have complete figures.']),
    ...(similarAreas
      ? [
          `The areas are the ${similarAreas.areas} nearest in ${similarAreas.variables.length} ` +
            `census variables (${topics.join(', ')}), whose weights the manifest has; nothing ` +
            'that was recorded has a part in the choice.',
        ]
      : []),
  ];
}
