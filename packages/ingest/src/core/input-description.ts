import type { KnownGapEntry } from './coverage.js';
import type { AreaName } from './geography.js';
import { IngestError } from './ingest-error.js';

/** What an input folder says of itself in a JSON file with `"crimetrendsInput": 1`. */
export interface InputDescription {
  dataset?: 'demo';
  notice?: string;
  nation?: AreaName;
}

/** Reads a description of the input; throws when it is not JSON. */
export function parseInputDescription(text: string, file: string): InputDescription {
  return parseJson(text, file) as InputDescription;
}

/** Reads a list of known gaps and checks that each says when, what and by whose word. */
export function parseKnownGaps(text: string, file: string): KnownGapEntry[] {
  const { gaps } = parseJson(text, file) as { gaps?: KnownGapEntry[] };
  const broken = (gaps ?? []).find(({ force, from, sentence, source, checked }) => ![force, from, sentence, source, checked].every((text) => typeof text === 'string' && text !== ''));
  if (!Array.isArray(gaps) || broken) {
    throw new IngestError('invalidArgument', `${file}: every gap needs force, from, sentence, source and checked; found ${JSON.stringify(broken ?? gaps)}.`, file);
  }
  return gaps;
}

/** The nation of a bundle: England and Wales together, unless the input describes another. */
export function nationOf(description: InputDescription, countries: readonly string[]): AreaName {
  if (description.nation) return description.nation;
  const isEnglandAndWales = countries.every((code) => code === 'E92000001' || code === 'W92000004');
  if (!isEnglandAndWales) {
    throw new IngestError('missingInput', `The lookups hold countries other than England and Wales (${countries.join(', ')}). Describe the nation in a JSON file {"crimetrendsInput": 1, "nation": {"code": …, "name": …}} in the input folder.`);
  }
  return { code: 'K04000001', name: 'England and Wales', nameWelsh: 'Cymru a Lloegr' };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new IngestError('invalidArgument', `${file}: not valid JSON (${(error as Error).message}).`, file);
  }
}
