import type { FoundRanking } from '@crimetrends/sdk';
import { capitalised, measureSubject, unrankedSentence } from '@crimetrends/sdk/sentences';
import type { Lang } from '../words/words.js';
import { rowName, sortedRows, type Sort } from './ranking-page.js';
import { rankingWords } from './ranking.words.js';

/**
 * All ranked areas in the order shown, with plain numbers, then the unranked areas with their
 * reasons.
 */
export function rankingCsv(ranking: FoundRanking, sort: Sort, lang: Lang): string[][] {
  const { area, rate, count, csv } = rankingWords(lang);
  const field = String(ranking.fieldSize);
  return [
    [
      csv.code,
      area,
      csv.rank,
      csv.lowest,
      csv.highest,
      csv.field,
      `${capitalised(measureSubject(ranking.measure, lang))}: ${rate}`,
      csv.lower,
      csv.upper,
      csv.likelyLower,
      csv.likelyUpper,
      count,
      csv.people,
      csv.figures,
    ],
    ...sortedRows(ranking.rows, sort, lang).map((row) => [
      row.area.code,
      rowName(row.area, lang),
      String(row.rank ?? ''),
      String(row.best),
      String(row.worst),
      field,
      row.ratePer1000.toFixed(2),
      row.lower95.toFixed(2),
      row.upper95.toFixed(2),
      row.likelyLower.toFixed(2),
      row.likelyUpper.toFixed(2),
      String(row.count),
      String(row.population),
      '',
    ]),
    ...ranking.unranked.map((entry) => [
      entry.area.code,
      rowName(entry.area, lang),
      ...Array.from({ length: 11 }, () => ''),
      unrankedSentence(entry.kind, lang),
    ]),
  ];
}
