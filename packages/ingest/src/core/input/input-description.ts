import { cityFault, type KnownCity } from './known-cities.js';
import type { KnownGapEntry } from './known-gaps.js';
import { IngestError } from '../ingest-error.js';
import { quoted, visible } from '../quotation.js';

/** An input folder's description of itself: a JSON file with `"crimetrendsInput": 1`. */
export interface InputDescription {
  dataset?: 'demo';
  notice?: string;
  nation?: DescribedNation;
  /** Its cities, where it is not England and Wales. */
  cities?: KnownCity[];
}

/** The nation described by an input folder. */
export interface DescribedNation {
  code: string;
  name: string;
  nameWelsh?: string;
}

/** Reads a description of the input. Throws `malformedJson`. */
export function parseInputDescription(text: string, file: string): InputDescription {
  const described = parseRecord(text, file) as InputDescription;
  const { nation, notice, cities } = described;
  if (nation !== undefined && !(isText(nation?.code) && isText(nation.name)))
    throw malformed(file, 'a nation needs a code and a name', nation);
  if (notice !== undefined && !isText(notice))
    throw malformed(file, 'a notice is a sentence', notice);
  if (cities !== undefined && !Array.isArray(cities))
    throw malformed(file, 'a list of cities is needed', cities);
  for (const city of cities ?? []) {
    const fault = cityFault(city);
    if (fault !== undefined) throw malformed(file, fault, city);
  }
  return described;
}

/**
 * Reads a list of known gaps. Throws `malformedJson` for a gap without its dates, sentence or
 * source, and for a date of checking that does not say what was checked.
 */
export function parseKnownGaps(text: string, file: string): KnownGapEntry[] {
  const { gaps } = parseRecord(text, file) as { gaps?: KnownGapEntry[] };
  if (!Array.isArray(gaps)) throw malformed(file, 'a list of gaps is needed', gaps);
  for (const gap of gaps) {
    if (![gap?.force, gap?.from, gap?.sentence, gap?.source].every(isText))
      throw malformed(file, 'every gap needs force, from, sentence and source', gap);
    if ('checked' in gap || !isCheck(gap.check))
      throw malformed(
        file,
        'a check says on which day (on, YYYY-MM-DD), by what (notice, files or report) and what ' +
          'was found (what); a gap that nobody checked has none',
        gap,
      );
    if (![gap.from, gap.to ?? gap.from].every((month) => MONTH.test(month)))
      throw malformed(file, 'from and to are months, YYYY-MM', gap);
    if ((gap.to ?? gap.from) < gap.from)
      throw malformed(file, 'a gap ends in the month it began or later', gap);
  }
  return gaps;
}

function isCheck(check: KnownGapEntry['check']): boolean {
  if (check === undefined) return true;
  return DAY.test(check?.on) && BY.includes(check.by) && isText(check.what);
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const BY: readonly string[] = ['notice', 'files', 'report'];
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

function parseRecord(text: string, file: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new IngestError(
      'malformedJson',
      `${file}: not valid JSON (${visible((error as Error).message)}). Mend it or remove it, then run again.`,
      file,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed(file, 'an object in braces is needed', value);
  return value;
}

function malformed(file: string, rule: string, found: unknown): IngestError {
  return new IngestError(
    'malformedJson',
    `${file}: ${rule}; found ${quoted(JSON.stringify(found) ?? 'nothing')}. Mend it, then run again.`,
    file,
  );
}
