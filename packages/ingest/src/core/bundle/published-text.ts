import { IngestError } from '../ingest-error.js';
import type { PlannedFile } from './planned-file.js';
import { readBundleFile } from './bundle-file.js';

/**
 * The text to publish for a planned file: its content as the contract reads it, with keys in the
 * contract's order. Throws where the contract refuses it.
 */
export function publishedText(release: string, { path, json }: PlannedFile): string {
  const read = readBundleFile(release, { path, text: json });
  if ('fault' in read) throw fault(path, read.fault.sentence);
  if (read.kind === 'unknown')
    throw fault(path, 'is a kind of file that the contract does not know.');
  return `${JSON.stringify(read.content)}\n`;
}

function fault(path: string, sentence: string): IngestError {
  return new IngestError(
    'checkFailed',
    `${path}: ${sentence} Nothing was published. This is a fault of the program; please report it with this line.`,
    path,
  );
}
