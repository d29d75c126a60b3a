import { identityOf, type AreaIdentity, type NoDataResult } from '../areas/answer.js';
import type { AreaProfile } from '../areas/area-profile.js';
import { assertMeasure, assertOneOf } from '../errors/argument-checks.js';
import { readContext } from '../areas/context-reader.js';
import type { MeasureName } from '../contract/index.js';
import { InvalidArgumentError } from '../errors/invalid-argument.js';
import type { ReleaseReader } from '../reading/release-reader.js';
import type { AreaResult } from '../areas/result.js';
import {
  KINDS_OF_CONTEXT,
  KINDS_OF_MEASURE,
  profileSentence,
  type KindOfContext,
  type KindOfMeasure,
  type OtherKind,
} from './profile-sentence.js';
import { contextSentence } from './context-sentence.js';
import {
  LANGS,
  loadLang,
  noPlaceSentence,
  notFoundSentence,
  outOfCoverageSentence,
  type Lang,
  type LangTag,
} from '../sentences/index.js';

/**
 * What the sentence is about; default `summary`. A change or rank is of one measure, default
 * `crime`.
 */
export type SentenceOptions = { lang?: LangTag } & (
  | { kind?: OtherKind | KindOfContext; measure?: never }
  | { kind: KindOfMeasure; measure?: MeasureName }
);

/** Every kind of sentence. */
export type SentenceKind = NonNullable<SentenceOptions['kind']>;

/** An answer without an area. */
type WithoutArea = Exclude<AreaResult, { area: unknown }>;

/** The text, or `noData` if there is nothing to say. If there is no such area, `text` says so. */
export type SentenceResult =
  | { status: 'ok'; area: AreaIdentity; text: string }
  | NoDataResult
  | (WithoutArea & { text: string });

const KINDS: readonly SentenceKind[] = [
  'summary',
  'coverage',
  'comparison',
  'months',
  'similar',
  'brochure',
  ...KINDS_OF_MEASURE,
  ...KINDS_OF_CONTEXT,
];

/** Writes one sentence about an area in one language. */
export async function sentenceOf(
  reader: ReleaseReader,
  areaOf: () => Promise<AreaResult<AreaProfile>>,
  {
    lang: tag = 'en',
    kind = 'summary',
    measure,
  }: { lang?: LangTag; kind?: SentenceKind; measure?: MeasureName },
): Promise<SentenceResult> {
  assertOneOf('lang', tag, LANGS);
  assertOneOf('kind', kind, KINDS);
  if (measure !== undefined) assertMeasure(measure);
  if (measure !== undefined && !isOf(kind, KINDS_OF_MEASURE))
    throw new InvalidArgumentError(
      'measure',
      measure,
      `is not asked for with kind “${kind}”, but with ${KINDS_OF_MEASURE.join(' or ')}`,
    );
  const [found, lang] = await Promise.all([areaOf(), loadLang(tag)]);
  if (!('area' in found)) return { ...found, text: absenceText(found, lang) };
  const text = isOf(kind, KINDS_OF_CONTEXT)
    ? await contextText(reader, found, kind, lang)
    : profileSentence(found.area, kind, measure ?? 'crime', lang);
  const area = identityOf(found.area);
  return text === undefined ? { status: 'noData', area } : { status: 'ok', area, text };
}

async function contextText(
  reader: ReleaseReader,
  found: AreaResult<AreaProfile> & { area: AreaProfile },
  kind: KindOfContext,
  lang: Lang,
): Promise<string | undefined> {
  const result = await readContext(reader, found);
  return 'context' in result
    ? contextSentence(result.context, found.area.window, kind, lang)
    : undefined;
}

function absenceText(found: WithoutArea, lang: Lang): string {
  if (found.status === 'notFound') return notFoundSentence(found, lang);
  return found.status === 'outOfCoverage'
    ? outOfCoverageSentence(found, lang)
    : noPlaceSentence(found, lang);
}

function isOf<T extends string>(kind: string, kinds: readonly T[]): kind is T {
  return (kinds as readonly string[]).includes(kind);
}
