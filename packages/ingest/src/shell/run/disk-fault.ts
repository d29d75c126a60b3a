import { IngestError } from '../../core/ingest-error.js';

// DuckDB's words. When it cannot spill to the disk it reports running out of memory instead.
const DATABASE_FAULT = /^IO Error: (Could not write|Cannot open) file|failed to offload data block/;
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS']);

/**
 * An error of writing to the disk, the system's or the database's, as a sentence that names the
 * folder and the next step; any other error as it is.
 */
export function diskFault(error: unknown, folder: string, what: string, next: string): unknown {
  if (!isDiskFault(error)) return error;
  return new IngestError(
    'unwritable',
    `${folder}: ${what} could not be written (${error.message.split('\n')[0]}). ${next}`,
    folder,
  );
}

/** Whether the error says that some disk was full or could not be written. */
export function isOutOfRoom(error: unknown): boolean {
  return (
    error instanceof Error &&
    (NO_ROOM.has((error as NodeJS.ErrnoException).code ?? '') ||
      /failed to offload data block|No space left on device|Could not write file/.test(
        error.message,
      ))
  );
}

function isDiskFault(error: unknown): error is Error {
  return (
    error instanceof Error &&
    !(error instanceof IngestError) &&
    ('syscall' in error || DATABASE_FAULT.test(error.message))
  );
}
