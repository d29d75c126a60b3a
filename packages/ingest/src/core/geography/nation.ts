import { IngestError } from '../ingest-error.js';
import type { InputDescription } from '../input/input-description.js';
import type { AreaName } from './area.js';

/** The nation of a bundle: England and Wales, unless the input describes another. */
export function nationOf(description: InputDescription, countries: readonly string[]): AreaName {
  if (description.nation) return description.nation;
  const isEnglandAndWales = countries.every((code) => code === 'E92000001' || code === 'W92000004');
  if (!isEnglandAndWales) {
    throw new IngestError(
      'missingInput',
      `The lookups hold countries other than England and Wales (${countries.join(', ')}). ` +
        'Describe the nation in a JSON file {"crimetrendsInput": 1, "nation": {"code": …, ' +
        '"name": …}} in the input folder.',
    );
  }
  return { code: 'K04000001', name: 'England and Wales', nameWelsh: 'Cymru a Lloegr' };
}
