/** What went wrong with the input or the output, as a code a caller can switch on. */
export type IngestErrorCode =
  | 'damagedArchive'
  | 'headerChanged'
  | 'notUtf8'
  | 'rowsLost'
  | 'malformedRows'
  | 'unknownCategory'
  | 'unknownAreas'
  | 'mixedMonths'
  | 'missingInput'
  | 'noSuchRelease'
  | 'checkFailed'
  | 'invalidArgument'
  | 'downloadFailed'
  | 'unwritable';

/** An error an operator can act on: the message names the file, the line, what was found and the next step. */
export class IngestError extends Error {
  override readonly name = 'IngestError';

  constructor(
    readonly code: IngestErrorCode,
    message: string,
    /** The file's path below the input folder; members of a ZIP as `archive.zip › member.csv`. */
    readonly file?: string,
    readonly line?: number,
  ) {
    super(message);
  }
}
