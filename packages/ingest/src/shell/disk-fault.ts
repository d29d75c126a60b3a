import { IngestError } from '../core/ingest-error.js';

const DATABASE_FAULT = /^IO Error: .*(No space left|Read-only|Permission denied|File too large|Cannot open file|Could not write)/s;

/** A system's or the database's fault of writing, as a sentence that names the folder and the next step; any other error as it is. */
export function diskFault(error: unknown, folder: string, what: string, next: string): unknown {
  if (!(error instanceof Error) || error instanceof IngestError) return error;
  if (!('syscall' in error) && !DATABASE_FAULT.test(error.message)) return error;
  return new IngestError('unwritable', `${folder}: ${what} could not be written (${error.message.split('\n')[0]}). ${next}`, folder);
}
