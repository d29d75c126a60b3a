import * as say from '../../src/sentences/index.js';
import { changeOf } from '../../src/stats/index.js';
import { AREAS } from './areas.js';
import type { ChosenSentence } from './chosen-sentence.js';

const year = (count: number, people: number) => ({ count, personYears: people });

/** Coverage, places that are none, and brochures. */
export const CHOSEN_COVERAGE: readonly ChosenSentence[] = [
  ['coverage: complete', (lang) => say.coverageSentence(AREAS.ltla, lang)],
  ['coverage: months missing', (lang) => say.coverageSentence(AREAS.partYear, lang)],
  ['coverage: months incomplete', (lang) => say.coverageSentence(AREAS.suspect, lang)],
  ['coverage: parts of an area', (lang) => say.coverageSentence(AREAS.parts, lang)],
  ['coverage: a sliver', (lang) => say.coverageSentence(AREAS.sliver, lang)],
  ['coverage: a sliver, one month', (lang) => say.coverageSentence(AREAS.sliverOfMonths, lang)],
  ['coverage: a known gap', (lang) => say.coverageSentence(AREAS.gap, lang)],
  ['coverage: none supplied', (lang) => say.coverageSentence(AREAS.noneSupplied, lang)],
  ['coverage: nobody lives there', (lang) => say.coverageSentence(AREAS.unpeopled, lang)],
  ['crimes without a place', (lang) => say.withoutPlaceSentence(AREAS.ltla, lang)!],
  [
    'crimes without a place, in part of a year',
    (lang) => say.withoutPlaceSentence(AREAS.partYear, lang)!,
  ],
  [
    'recorded by a force, with crimes without a place',
    (lang) => say.recordedByForceSentence(AREAS.forceArea, lang)!,
  ],
  [
    'recorded by several forces, with crimes without a place',
    (lang) => say.recordedByForceSentence(AREAS.welshForces, lang)!,
  ],
  [
    'coverage of a month',
    (lang) =>
      say.monthCoverageSentence('North Wales', { month: '2025-09', status: 'suspect' }, lang),
  ],
  [
    'an outcode’s figures, by residents',
    (lang) => say.apportionedSentence('LU1', 'residentsCensus2021', lang),
  ],
  [
    'an outcode’s figures, by postcodes',
    (lang) => say.apportionedSentence('LU1', 'livePostcodes', lang),
  ],
  [
    'an outcode’s figures, by all postcodes',
    (lang) => say.apportionedSentence('LU1', 'allPostcodes', lang),
  ],
  [
    'an outcode that has ended',
    (lang) =>
      say.noPlaceSentence(
        { status: 'terminated', query: 'AL12', terminated: '2019-03', release: '2025-12' },
        lang,
      ),
  ],
  [
    'an outcode without homes',
    (lang) =>
      say.noPlaceSentence({ status: 'nonResidential', query: 'IP98', release: '2025-12' }, lang),
  ],
  ['a postcode that ended', (lang) => say.terminatedSentence('LU1 2AB', '2019-03', lang)],
  [
    'no such postcode',
    (lang) => say.notFoundSentence({ query: 'QA9 9ZZ', release: '2025-12' }, lang),
  ],
  [
    'out of coverage',
    (lang) => say.outOfCoverageSentence({ query: 'ZE1 0AA', place: 'Scotland' }, lang),
  ],
  ['caveat', (lang) => say.caveatSentence(AREAS.small, lang)],
  ['method', (lang) => say.methodSentences(lang)[3]],
  ['what “likely” means', (lang) => say.likelyMeaningSentence(lang)],
  ['what the figures leave out', (lang) => say.limitationSentences(lang)[7]],
  ['brochure', (lang) => say.brochureParagraph(AREAS.welshSmall, {}, lang)],
  [
    'brochure of a postcode',
    (lang) =>
      say.brochureParagraph(
        AREAS.small,
        { postcode: 'LU1 2AB', change: changeOf(year(195, 1_738), year(204, 1_738), 0.19) },
        lang,
      ),
  ],
];
