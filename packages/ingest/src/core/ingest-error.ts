/**
 * Errors in the input. docs/bad-input.md says what to do about each, and a case in test/bad-inputs
 * produces it.
 */
export const INPUT_ERROR_CODES = [
  'unreadable',
  'damagedArchive',
  'refusedArchive',
  'notUtf8',
  'lineEnds',
  'lineTooLong',
  'headerChanged',
  'rowsLost',
  'malformedRows',
  'unknownCategory',
  'unknownAreas',
  'unknownOutcome',
  'mixedMonths',
  'mixedForces',
  'monthAhead',
  'malformedJson',
  'missingInput',
  'checkFailed',
] as const;

/** Errors in a command's options, on the network, or in the place to write to. */
export const OPERATION_ERROR_CODES = [
  'noSuchRelease',
  'noSuchArea',
  'noSuchFigure',
  'figureDisagrees',
  'invalidArgument',
  'downloadFailed',
  'brokenRelease',
  'publishFailed',
  'targetConflict',
  'unwritable',
  'locked',
] as const;

/** What went wrong, as a code a caller can switch on. */
export type IngestErrorCode =
  | (typeof INPUT_ERROR_CODES)[number]
  | (typeof OPERATION_ERROR_CODES)[number];

/**
 * An error that an operator can act on: the message names the file and line, what was found, and
 * the next step.
 */
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
