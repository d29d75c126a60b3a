import { MEASURE_NAMES, type Ranked } from '@crimetrends/sdk/contract';
import {
  bandSentence,
  percentLowerSentence,
  rankSentence,
  type RankField,
} from '@crimetrends/sdk/sentences';
import {
  fifthOfRank,
  percentLower,
  personYears,
  ranksOf,
  type Exposure,
  type Rank,
} from '@crimetrends/sdk/stats';
import { numberText } from '../../number-text.js';
import { countOf } from '../basis.js';
import { assertAgrees, noSuchFigure, type Subject } from '../disagreement.js';
import type { Evidence } from '../evidence.js';
import type { Explained } from '../explained.js';
import { RANK_SCOPES, type FigureQuery } from '../figures.js';
import { decimals, type FormulaStep } from '../formula.js';
import { fieldFiles, isTied, memberOf, whyNotRanked, type Member } from './rank-field.js';
import { checkedGround } from './rate.js';
import { streetRows } from '../rows.js';
import { tauOf, tauStep } from '../tau.js';
import { placingParts, residentsTable, sourcesOf, streetFiles } from '../sources.js';

/** A published rank, and the areas it was computed from. */
export type RankFigure =
  | {
      kind: 'known';
      within: string;
      fieldSize: number;
      rank?: number;
      tied?: number;
      best: number;
      worst: number;
      fifth?: number;
      tiedWith: string[];
      field: Member[];
    }
  | { kind: 'notRanked'; reason: string };

/** Explains a rank and its interval, from the counts and residents of every area in the field. */
export function rankExplained(
  evidence: Evidence,
  { measure, within: scope }: Pick<FigureQuery, 'measure' | 'within'>,
): Explained & { figure: RankFigure } {
  const { record, manifest, names, level = [] } = evidence;
  const subject: Subject = { record, release: manifest.release };
  const rows = streetRows(evidence, manifest.window);
  const shared = {
    of: { measure, in: scope },
    ground: checkedGround(
      evidence,
      measure,
      record.observed.kind === 'notSupplied' ? undefined : countOf(record, measure),
    ),
    rows: [rows],
    sources: sourcesOf(manifest, {
      police: [...streetFiles(rows), ...fieldFiles(evidence, scope)],
      ...placingParts(evidence.record),
      census: residentsTable(manifest),
    }),
  };
  const reason = whyNotRanked(record);
  if (reason !== undefined)
    return {
      ...shared,
      figure: { kind: 'notRanked', reason },
      sentences: [`Not ranked: ${reason}.`],
      formula: [],
      remarks: ['Only areas with all 12 months, for all of their ground, are ranked.'],
    };
  const place = placeIn(evidence, scope, subject);
  const members = level.flatMap((area) => memberOf(area, scope, place.within, measure) ?? []);
  const exposures = members.map(({ count, population }): Exposure => ({
    count,
    personYears: personYears(population, 12),
  }));
  const recomputed = ranksOf(exposures, tauOf(evidence, measure))[
    members.findIndex(({ code }) => code === record.code)
  ];
  const index = MEASURE_NAMES.indexOf(measure);
  assertAgrees(subject, 'the size of the field', place.fieldSize, members.length);
  for (const part of ['rank', 'tied', 'best', 'worst', 'fifth'] as const)
    if (place[part])
      assertAgrees(
        subject,
        `${part} (${measure}, in ${place.within})`,
        place[part][index],
        recomputed?.[part],
      );
  const own = members.find(({ code }) => code === record.code)!;
  const field: RankField = {
    level: record.level,
    within: { name: names.get(place.within) ?? place.within },
    fieldSize: place.fieldSize,
    window: manifest.window,
    measure,
  };
  return {
    ...shared,
    figure: {
      kind: 'known',
      ...published(place, index),
      tiedWith: members
        .filter((other) => other !== own && isTied(other, own))
        .map(({ name, code }) => `${name} (${code})`),
      field: members,
    },
    sentences: sentencesOf(place, recomputed!, field),
    formula: steps(own, members, recomputed!, place, tauStep(evidence, measure)),
    remarks: remarksOf(own, members, place),
  };
}

function placeIn(
  { record: { parents, ranks = [] } }: Evidence,
  scope: FigureQuery['within'],
  subject: Subject,
): Ranked {
  const place = ranks.find(({ within }) => within === parents[scope]);
  if (place) return place;
  const scopes = RANK_SCOPES.filter((each) => ranks.some(({ within }) => within === parents[each]));
  const instead =
    scopes.length > 0
      ? `Ask for one with --in ${scopes.join(' or --in ')}.`
      : 'It is the only area of its level with complete figures.';
  throw noSuchFigure(subject, `there is no rank in its ${scope}. ${instead}`);
}

function published({ within, fieldSize, rank, tied, best, worst, fifth }: Ranked, index: number) {
  return {
    within,
    fieldSize,
    best: best[index]!,
    worst: worst[index]!,
    ...(rank && { rank: rank[index]! }),
    ...(tied && { tied: tied[index]! }),
    ...(fifth && { fifth: fifth[index]! }),
  };
}

function steps(
  own: Member,
  field: readonly Member[],
  { rank, tied, best, worst, fifth }: Rank,
  place: Ranked,
  tau: FormulaStep,
): FormulaStep[] {
  const size = field.length;
  return [
    {
      what: 'rate',
      value: own.ratePer1000,
      how: `${numberText(own.count)} ÷ ${numberText(own.population)} × 1,000`,
      decimals: 4,
    },
    tau,
    { what: 'field', value: size, how: 'areas of its level with complete figures' },
    ...(place.rank
      ? [
          { what: 'rank', value: rank, how: `1 + ${numberText(rank - 1)} with a lower rate` },
          {
            what: 'tied',
            value: tied,
            how:
              tied === 1 ? 'itself: none has the same rate' : 'have this rate, itself among them',
          },
          {
            what: 'lower than',
            value: `${percentLower({ rank, tied }, size)}%`,
            how: `100 × ${numberText(size - rank - tied + 1)} with a higher rate ÷ ${numberText(size)}, rounded down`,
          },
        ]
      : []),
    {
      what: 'lowest rank',
      value: best,
      how: `1 + ${numberText(best - 1)} with a clearly lower rate`,
    },
    {
      what: 'highest rank',
      value: worst,
      how: `${numberText(size)} − ${numberText(size - worst)} with a clearly higher rate`,
    },
    ...(place.fifth
      ? [
          {
            what: 'fifth',
            value: fifth,
            how: `1 + ${numberText(rank - 1)} × 5 ÷ ${numberText(size)}, rounded down`,
          },
        ]
      : []),
  ];
}

function sentencesOf(place: Ranked, rank: Rank, field: RankField): string[] {
  if (place.rank) return [rankSentence(rank, field, 'en'), percentLowerSentence(rank, field, 'en')];
  const fifthOf = (place: number): number => fifthOfRank(place, field.fieldSize);
  return [
    bandSentence(
      { fifth: rank.fifth, lowest: fifthOf(rank.best), highest: fifthOf(rank.worst) },
      field,
      'en',
    ),
  ];
}

// A longer list belongs in --json.
const MOST_NAMED = 4;

function remarksOf(own: Member, field: readonly Member[], place: Ranked): string[] {
  const tied = field.filter((other) => other !== own && isTied(other, own));
  const byRate = field.toSorted((a, b) => a.ratePer1000 - b.ratePer1000);
  const at = byRate.indexOf(own);
  const beside = [byRate[at - 1], byRate[at + 1]]
    .filter((other) => other !== undefined)
    .map(({ name, code, ratePer1000 }) => `${name} (${code}, ${decimals(ratePer1000, 4)})`);
  return [
    ...(tied.length === 0
      ? []
      : [
          `The same rate: ${tied
            .slice(0, MOST_NAMED)
            .map(({ name, code }) => `${name} (${code})`)
            .join(
              ', ',
            )}${tied.length > MOST_NAMED ? ` and ${numberText(tied.length - MOST_NAMED)} more` : ''}.`,
        ]),
    `Next to it by rate: ${beside.join(' and ')}.`,
    field.length > 2000
      ? 'Clearly: bounds around the two rates do not overlap, set so that the average pair of the ' +
        'field errs at 5% (after Goldstein and Healy 1995).'
      : 'Clearly: the 95% limits of the ratio of the two rates exclude 1, its logarithm having ' +
        'the variance 1/count + 1/count + τ².',
    ...(place.rank
      ? []
      : [
          'Areas of this level have an interval and no single position: the figures do not tell it.',
        ]),
    'The rows are those of this area’s force; the files are its own and then the others’ of the field.',
  ];
}
